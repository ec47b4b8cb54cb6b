// What is the shortest chain between two persons that no denial breaks?
// Over persons and meetings that took place, and nobody's part in them denied; where several are as short, the first by name.
// --param one=Joe Biden
// --param other=Raúl Castro
MATCH (a:Person {label: $one}), (b:Person {label: $other})
MATCH chain = allShortestPaths((a)-[:ATTENDS|HOSTS|CHAIRS|MEDIATES*..12]-(b))
WHERE all(link IN relationships(chain) WHERE link.status IN ['happened', 'ongoing'])
  AND all(stop IN nodes(chain) WHERE stop:Person OR stop.status IN ['happened', 'ongoing'])
RETURN length(chain) / 2 AS meetings, [stop IN nodes(chain) | stop.label] AS chain
ORDER BY chain LIMIT 3
