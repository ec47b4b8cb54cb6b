// Which meetings rest on a single sentence of a single outlet?
// They took place, if that outlet is right.
// --param from=2018-01-01
MATCH (m:Meeting)
WHERE m.start >= date($from) AND m.status IN ['happened', 'ongoing'] AND m.sources = 1 AND m.evidenceCount = 1
MATCH (s:Sentence {id: m.evidence[0]})-[:IN]->(a:Article)
RETURN m.start AS day, m.label AS meeting, a.source AS outlet, s.text AS sentence
ORDER BY day, meeting, m.id LIMIT 10
