// How did the status of a meeting change from report to report?
// One row a report, for meetings of which not all reports say the same.
// --param statuses=["happened", "cancelled", "denied"]
MATCH (m:Meeting)
WHERE m.status IN $statuses AND any(status IN m.historyStatus WHERE status <> m.historyStatus[0])
UNWIND range(0, size(m.historyStatus) - 1) AS step
MATCH (a:Article {id: m.historyArticle[step]})
RETURN m.label AS meeting, a.published AS published, a.source AS outlet, m.historyStatus[step] AS status,
  m.historySaidBy[step] AS said_by
ORDER BY meeting, m.id, step LIMIT 20
