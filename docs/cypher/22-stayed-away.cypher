// Who stayed away from a meeting that took place?
// Denied or cancelled participation, and withdrawals.
MATCH (m:Meeting)
WHERE m.status IN ['happened', 'ongoing']
MATCH (a)-[x:ATTENDS|WITHDRAWS_FROM]->(m)
WHERE x.status IN ['denied', 'cancelled'] OR type(x) = 'WITHDRAWS_FROM' AND x.status = 'happened'
MATCH (s:Sentence {id: x.evidence[0]})
RETURN a.label AS who, m.label AS meeting, m.start AS day, type(x) AS relation, x.status AS status, s.text AS sentence
ORDER BY day, meeting, who, x.id LIMIT 10
