// Who mediates, and between whom?
// The other parties are those who attend the same meeting.
MATCH (a)-[x:MEDIATES]->(m)
WHERE x.status IN ['happened', 'ongoing', 'planned', 'likely', 'possible']
MATCH (s:Sentence {id: x.evidence[0]})
OPTIONAL MATCH (b)-[y:ATTENDS]->(m)
WHERE NOT y.status IN ['denied', 'cancelled']
WITH a, x, m, s, b ORDER BY b.label, b.id
WITH a, x, m, s, collect(b.label)[..6] AS parties
RETURN a.label AS mediator, x.status AS status, m.label AS meeting, parties, s.text AS sentence
ORDER BY mediator, m.id, x.id
