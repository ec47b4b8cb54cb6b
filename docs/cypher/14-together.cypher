// Where were two persons together, and which sentences say so?
// Every sentence with what one cites it by.
// --param one=Joe Biden
// --param other=Vladimir Putin
MATCH (a:Person {label: $one})-[x:ATTENDS|HOSTS|CHAIRS]->(m:Meeting)<-[y:ATTENDS|HOSTS|CHAIRS]-(b:Person {label: $other})
MATCH (s:Sentence)-[:IN]->(article:Article)
WHERE s.id IN x.evidence OR s.id IN y.evidence
RETURN m.start AS day, m.label AS meeting, m.status AS status, s.text AS sentence, article.source AS outlet,
  article.published AS published, article.title AS title
ORDER BY day, meeting, m.id, published, outlet, s.start LIMIT 12
