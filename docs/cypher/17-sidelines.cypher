// Which meetings were held on the sidelines of another, or within a visit?
MATCH (m:Meeting)-[part:PART_OF]->(whole:Meeting)
WHERE part.status IN ['happened', 'ongoing', 'planned']
OPTIONAL MATCH (m)-[:HELD_IN]->(place)
WITH m, whole, place ORDER BY place.label
WITH m, whole, collect(place.label) AS places
RETURN m.start AS day, m.label AS meeting, m.status AS status, whole.label AS within, whole.form AS form, places
ORDER BY day, meeting, m.id, whole.id LIMIT 15
