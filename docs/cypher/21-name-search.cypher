// Who goes by a name?
// Full text over labels and aliases of all kinds; accents do not matter.
// --param name=salman
CALL db.index.fulltext.queryNodes('entente_names', $name) YIELD node
RETURN labels(node)[0] AS kind, node.label AS label, node.aliases AS aliases, node.articles AS articles
ORDER BY kind, label, node.id LIMIT 15
