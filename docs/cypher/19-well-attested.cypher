// Which meetings do most outlets report?
// --param from=1970-01-01
MATCH (m:Meeting)
WHERE m.start >= date($from) AND m.sources > 1
MATCH (a:Article)
WHERE a.id IN m.historyArticle
WITH m, a ORDER BY a.published, a.source
WITH m, collect(a.source + ', ' + toString(a.published)) AS reports
RETURN m.label AS meeting, m.start AS day, m.status AS status, m.sources AS outlets, reports
ORDER BY outlets DESC, day, meeting, m.id LIMIT 10
