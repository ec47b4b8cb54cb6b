// Which articles of a period prove what?
// How many sentences of each article prove something.
// --param from=2020-09-01
// --param to=2020-12-31
MATCH (a:Article)
WHERE a.published >= date($from) AND a.published <= date($to)
MATCH (a)<-[:IN]-(s:Sentence)
RETURN a.published AS published, a.source AS outlet, a.title AS title, count(s) AS sentences
ORDER BY published, outlet, title
