// How often did which states meet?
// A person counts for the state whose office they hold or held then; a state once a meeting.
// --param from=2010-01-01
// --param to=2023-12-31
MATCH (m:Meeting)
WHERE m.start >= date($from) AND m.start <= date($to) AND m.status IN ['happened', 'ongoing']
MATCH (x)-[part:ATTENDS|HOSTS|CHAIRS]->(m)
WHERE part.status IN ['happened', 'ongoing']
MATCH (x)-[link:HOLDS_OFFICE|PART_OF*0..2]->(s:State)
WHERE all(step IN link WHERE coalesce(step.tenure, '') <> 'former')
WITH DISTINCT m, s
WITH m, collect(s) AS states
UNWIND states AS a
UNWIND states AS b
WITH a, b, m WHERE a <> b
WITH a, b, count(m) AS meetings ORDER BY meetings DESC, b.label
RETURN a.label AS state, sum(meetings) AS total, collect(b.label + ' ' + toString(meetings)) AS with
ORDER BY total DESC, state LIMIT 15
