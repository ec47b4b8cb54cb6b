// Who holds or held which office of a state, and when?
// Its ministries and forces are part of it. Where the text gives no dates, the first and last report stand for them.
// --param state=Iran
MATCH (s:State {label: $state})<-[:PART_OF*0..2]-(body)<-[h:HOLDS_OFFICE]-(p:Person)
RETURN p.label AS person, h.role AS office, body.label AS of, h.tenure AS tenure,
  coalesce(h.start, h.first) AS since_at_least, coalesce(h.end, h.last) AS until_at_least
ORDER BY person, office, h.id LIMIT 20
