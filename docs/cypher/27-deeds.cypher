// What did a state and its officials do to others?
// Deeds that are no meetings: accusations, agreements, requests, threats, aid …
// --param state=United States
MATCH (s:State {label: $state})<-[:HOLDS_OFFICE*0..1]-(a)
MATCH (a)-[x:AGREES_WITH|SUPPORTS|CONCEDES_TO|COOPERATES_WITH|AIDS|RETREATS_FROM|REQUESTS|ACCUSES|REJECTS|THREATENS|PROTESTS_AGAINST|SANCTIONS|MOBILISES_AGAINST|COERCES|ASSAULTS]->(b)
MATCH (sentence:Sentence {id: x.evidence[0]})
RETURN DISTINCT x.first AS reported, a.label AS who, type(x) AS does, b.label AS to, x.status AS status,
  sentence.text AS sentence
ORDER BY reported, who, does, to LIMIT 12
