// Which meetings are contested, and what do both sides say?
// Contested: *happened* stands against a denial that was made after it began.
MATCH (m:Meeting {contested: true})
UNWIND range(0, size(m.historyStatus) - 1) AS step
MATCH (a:Article {id: m.historyArticle[step]})<-[:IN]-(s:Sentence)
WHERE s.id IN m.evidence
WITH m, step, a, s ORDER BY s.start
WITH m, step, a, collect(s.text) AS sentences
RETURN m.label AS meeting, m.historyStatus[step] AS says, a.source AS outlet, a.published AS published, sentences
ORDER BY meeting, m.id, step
