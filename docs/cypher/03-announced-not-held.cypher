// Which announced meetings never happened?
// Cancelled or denied in the end, and planned, likely or possible in some report.
MATCH (m:Meeting)
WHERE m.status IN ['cancelled', 'denied']
  AND any(status IN m.historyStatus WHERE status IN ['planned', 'likely', 'possible'])
MATCH (s:Sentence {id: m.evidence[0]})
RETURN m.label AS meeting, m.start AS day, m.status AS status, m.history AS reports, s.text AS first_sentence
ORDER BY day, meeting, m.id LIMIT 10
