// Which meetings were held in a state?
// In the state itself, or in a city or building that lies in it.
// --param state=Russia
MATCH (s:State {label: $state})<-[:LOCATED_IN*0..3]-(place)<-[h:HELD_IN]-(m:Meeting)
WHERE h.status IN ['happened', 'ongoing']
WITH m, place ORDER BY place.label
WITH m, collect(DISTINCT place.label) AS places
RETURN m.start AS day, m.label AS meeting, m.form AS form, m.status AS status, places
ORDER BY day, meeting, m.id LIMIT 15
