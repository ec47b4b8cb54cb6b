// At which meetings were most parties?
// Persons, states and organisations that were there.
// --param from=2000-01-01
MATCH (m:Meeting)
WHERE m.start >= date($from) AND m.status IN ['happened', 'ongoing']
MATCH (a)-[x:ATTENDS|HOSTS|CHAIRS]->(m)
WHERE x.status IN ['happened', 'ongoing']
WITH m, a ORDER BY a.label, a.id
WITH m, collect(DISTINCT a.label) AS parties
RETURN m.start AS day, m.label AS meeting, size(parties) AS number, parties
ORDER BY number DESC, day, meeting, m.id LIMIT 8
