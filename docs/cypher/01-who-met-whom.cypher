// Who met whom between two dates?
// Persons at one meeting that took place, with the sentence that says it of the first of them.
// --param from=2020-09-01
// --param to=2020-12-31
MATCH (m:Meeting)
WHERE m.start >= date($from) AND m.start <= date($to) AND m.status IN ['happened', 'ongoing']
MATCH (a:Person)-[x:ATTENDS|HOSTS|CHAIRS]->(m)<-[y:ATTENDS|HOSTS|CHAIRS]-(b:Person)
WHERE a.label + a.id < b.label + b.id
  AND x.status IN ['happened', 'ongoing'] AND y.status IN ['happened', 'ongoing']
MATCH (s:Sentence {id: x.evidence[0]})
RETURN m.start AS day, a.label AS one, b.label AS other, m.label AS meeting, s.text AS sentence
ORDER BY day, one, other, m.id, x.id, y.id LIMIT 12
