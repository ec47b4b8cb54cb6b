// Which officials of two states met?
// The state of an office, or of a ministry or force that is part of it.
// --param one=India
// --param other=China
MATCH (s:State {label: $one})<-[:PART_OF*0..1]-()<-[o:HOLDS_OFFICE]-(a:Person)-[x:ATTENDS|HOSTS|CHAIRS]->(m:Meeting)
MATCH (m)<-[y:ATTENDS|HOSTS|CHAIRS]-(b:Person)-[p:HOLDS_OFFICE]->()-[:PART_OF*0..1]->(:State {label: $other})
RETURN DISTINCT m.start AS day, a.label AS one, o.role AS one_is, b.label AS other, p.role AS other_is,
  m.label AS meeting, m.status AS status
ORDER BY day, one, one_is, other, other_is, meeting LIMIT 15
