// Whom did both of two persons meet?
// Not necessarily at one table: each meeting is named.
// --param one=Barack Obama
// --param other=Vladimir Putin
MATCH (a:Person {label: $one})-[x:ATTENDS|HOSTS|CHAIRS]->(m:Meeting)<-[y:ATTENDS|HOSTS|CHAIRS]-(c:Person)
WHERE c.label <> $other AND x.status IN ['happened', 'ongoing'] AND y.status IN ['happened', 'ongoing']
MATCH (b:Person {label: $other})-[z:ATTENDS|HOSTS|CHAIRS]->(n:Meeting)<-[w:ATTENDS|HOSTS|CHAIRS]-(c)
WHERE z.status IN ['happened', 'ongoing'] AND w.status IN ['happened', 'ongoing'] AND c <> a
WITH c, m, n ORDER BY m.start, m.label, n.start, n.label
WITH c, collect(DISTINCT m.label) AS with_one, collect(DISTINCT n.label) AS with_other
RETURN c.label AS person, with_one, with_other
ORDER BY person, c.id LIMIT 12
