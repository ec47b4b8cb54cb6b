// Who called whom?
// Calls and videoconferences, with those on the line.
MATCH (m:Meeting)
WHERE m.form IN ['call', 'videoconference']
MATCH (a)-[x:ATTENDS|HOSTS|CHAIRS]->(m)
WITH m, a ORDER BY a.label, a.id
WITH m, collect(DISTINCT a.label) AS on_the_line
RETURN m.start AS day, on_the_line, m.form AS form, m.status AS status
ORDER BY day, on_the_line, m.id LIMIT 15
