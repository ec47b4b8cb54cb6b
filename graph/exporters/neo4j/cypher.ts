import { kindOf, relationOf } from '../../ontology/index.ts';
import { SENTENCE_LABEL, SENTENCE_TYPE } from './sentences.ts';

/**
 * Statements that write and delete. Labels and types come from the ontology, which throws on any other; values are
 * parameters. A statement may run twice with the same rows: the second time nothing changes.
 */

/** Writes nodes of a kind from `$rows`: `{id, properties}`. What is equal already is not touched. */
export function writeNodes(kind: string): string {
  return `UNWIND $rows AS row
MERGE (n:${kindOf(kind).kind} {id: row.id})
WITH n, row WHERE properties(n) <> row.properties
SET n = row.properties`;
}

/**
 * Writes relationships of a type from `$rows`: `{id, source, target, properties}`; answers how many of them are there,
 * which is fewer where nodes are missing. All rows join `from` to `to`; without these, whatever the relation joins,
 * which makes one statement of many small ones.
 */
export function writeEdges(name: string, from?: string, to?: string): string {
  const { relation, from: sources, to: targets } = relationOf(name);
  return `UNWIND $rows AS row
MATCH (source:${from === undefined ? sources.join('|') : kindOf(from).kind} {id: row.source})
MATCH (target:${to === undefined ? targets.join('|') : kindOf(to).kind} {id: row.target})
MERGE (source)-[r:${relation} {id: row.id}]->(target)
FOREACH (own IN CASE WHEN properties(r) <> row.properties THEN [row.properties] ELSE [] END | SET r = own)
RETURN count(r) AS written`;
}

/** Writes sentences from `$rows`: `{id, article, properties}`. */
export const WRITE_SENTENCES = `UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (s:${SENTENCE_LABEL} {id: row.id})
MERGE (s)-[:${SENTENCE_TYPE}]->(article)
WITH s, row WHERE properties(s) <> row.properties
SET s = row.properties`;

/** Deletes nodes of a kind, and what hangs on them, by `$ids`. */
export function deleteNodes(kind: string): string {
  return `UNWIND $ids AS id
MATCH (n:${kindOf(kind).kind} {id: id})
DETACH DELETE n`;
}

/** Deletes relationships of a type by `$ids`. */
export function deleteEdges(relation: string): string {
  return `UNWIND $ids AS id
MATCH ()-[r:${relationOf(relation).relation} {id: id}]->()
DELETE r`;
}

/** Deletes the sentences of articles that prove nothing any more: `$rows`: `{article, ids}`, the ids that stay. */
export const DELETE_OTHER_SENTENCES = `UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[:${SENTENCE_TYPE}]-(s:${SENTENCE_LABEL})
WHERE NOT s.id IN row.ids
DETACH DELETE s`;
