// Which pair met most often in each month?
// Of pairs that met equally often the first by name is shown, with how many more there are.
// --param from=2015-01-01
// --param to=2023-12-31
MATCH (m:Meeting)
WHERE m.start >= date($from) AND m.start <= date($to) AND m.status IN ['happened', 'ongoing']
  AND m.precision IN ['day', 'month']
MATCH (a:Person)-[x:ATTENDS|HOSTS|CHAIRS]->(m)<-[y:ATTENDS|HOSTS|CHAIRS]-(b:Person)
WHERE a.label + a.id < b.label + b.id AND x.status = 'happened' AND y.status = 'happened'
WITH date.truncate('month', m.start) AS month, a, b, count(DISTINCT m) AS meetings
ORDER BY month, meetings DESC, a.label, b.label, a.id, b.id
WITH month, collect({one: a.label, other: b.label, meetings: meetings}) AS pairs
RETURN left(toString(month), 7) AS month, pairs[0].one AS one, pairs[0].other AS other, pairs[0].meetings AS meetings,
  size([pair IN pairs WHERE pair.meetings = pairs[0].meetings]) - 1 AS others_as_often
ORDER BY month
