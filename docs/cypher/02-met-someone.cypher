// Whom did someone meet, and how sure is it?
// Also what was only announced or denied: the status says so.
// --param name=Vladimir Putin
MATCH (a:Person {label: $name})-[x:ATTENDS|HOSTS|CHAIRS]->(m:Meeting)<-[y:ATTENDS|HOSTS|CHAIRS]-(b:Person)
WHERE a <> b
RETURN b.label AS person, m.start AS day, m.label AS meeting, m.status AS status, y.status AS took_part,
  m.sources AS outlets
ORDER BY day, person, m.id, y.id LIMIT 15
