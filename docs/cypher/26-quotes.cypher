// What did someone say, and where was it printed?
// Direct speech only.
// --param name=Barack Obama
MATCH (p:Person {label: $name})-[q:QUOTED_IN]->(a:Article)
RETURN a.published AS published, a.source AS outlet, q.quote AS words
ORDER BY published, outlet, q.id LIMIT 10
