// Which sentences say something?
// Full text, in the syntax of Lucene: words, "phrases", AND, OR, prefix*; words are reduced to their stems.
// --param words="prisoner exchange" OR ceasefire OR mediat*
CALL db.index.fulltext.queryNodes('entente_sentences', $words) YIELD node AS s
MATCH (s)-[:IN]->(a:Article)
RETURN a.published AS published, a.source AS outlet, s.text AS sentence
ORDER BY published, outlet, s.start LIMIT 10
