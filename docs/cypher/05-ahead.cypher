// What lies ahead, seen from a day?
// What was not yet past on that day, with its standing in the end.
// --param day=2020-09-03
// --param most=10
MATCH (m:Meeting)
WHERE m.start >= date($day)
UNWIND m.historyArticle AS id
MATCH (a:Article {id: id})
WHERE a.published <= date($day)
WITH m, max(a.published) AS last
RETURN m.start AS day, m.label AS meeting, last AS last_report_then, m.status AS in_the_end
ORDER BY day, meeting, m.id LIMIT $most
