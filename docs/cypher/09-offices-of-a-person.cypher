// Which offices did someone hold?
// With the sentence that says so.
// --param name=Wang Yi
MATCH (p:Person {label: $name})-[h:HOLDS_OFFICE]->(of)
MATCH (s:Sentence {id: h.evidence[0]})
RETURN h.role AS office, of.label AS of, h.tenure AS tenure, h.first AS first_report, h.last AS last_report,
  s.text AS sentence
ORDER BY first_report, office, h.id
