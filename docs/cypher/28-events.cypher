// Which clashes, attacks and other events are there, and who is part of them?
// Events are what is no encounter.
MATCH (e:Event)
WHERE e.status IN ['happened', 'ongoing']
OPTIONAL MATCH (a)-[x:ACTOR|TARGET]->(e)
WITH e, a, x ORDER BY type(x), a.label
WITH e, collect(a.label + ' (' + toLower(type(x)) + ')') AS parties
RETURN e.start AS day, e.label AS event, e.form AS form, e.status AS status, parties
ORDER BY day, event, e.id LIMIT 10
