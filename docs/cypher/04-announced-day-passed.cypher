// Which announced meetings had their day, and no report that they took place?
// Leads for a reader: the articles at hand say nothing of what became of them.
// --param today=2024-01-01
MATCH (m:Meeting)
WHERE m.end < date($today) AND m.status IN ['planned', 'likely', 'possible', 'unlikely']
RETURN m.start AS day, m.end AS until, m.label AS meeting, m.status AS last_word, m.history[-1] AS last_report
ORDER BY day, until, meeting, m.id LIMIT 15
