import { KINDS, type Kind, RELATIONS, type RelationName } from '../../ontology/index.ts';
import { SENTENCE_LABEL } from './sentences.ts';

/** Version of this mapping; raised whenever labels, properties or ids change, so that databases are written anew. */
export const NEO4J_SCHEMA = 1;

/** The label of the one node that says which store was published and how far. */
export const MARKER_LABEL = 'EntentePublication';

/** Full-text indexes: labels and aliases of all nodes, and the words of the sentences. */
export const NAMES_INDEX = 'entente_names';
export const SENTENCES_INDEX = 'entente_sentences';

const kinds: readonly Kind[] = KINDS;

/** Labels of the nodes that Entente writes beside its marker. */
export const NODE_LABELS: readonly string[] = [...kinds.map(({ kind }) => kind), SENTENCE_LABEL];

/** Properties by which one comes into the graph, and so have a range index on each label that has them. */
function entryPoints({ role }: Kind): readonly string[] {
  if (role === 'source') return ['label', 'published', 'source'];
  if (role === 'event') return ['label', 'start', 'end', 'status', 'form', 'contested'];
  return ['label'];
}

/** Relations whose dates are asked for without naming a node. */
const datedRelations = RELATIONS.filter(({ group }) => group === 'participation' || group === 'deed');

/** Rare relations that are asked for as a whole: who mediates, who withdrew, what was part of what. */
const ASKED_FOR_WHOLE = ['MEDIATES', 'WITHDRAWS_FROM', 'PART_OF'] as const satisfies readonly RelationName[];

/** Statements that make the constraints, each without effect where it is there. */
export const CONSTRAINTS: readonly string[] = [
  ...[...NODE_LABELS, MARKER_LABEL].map(
    (label) =>
      `CREATE CONSTRAINT entente_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...RELATIONS.map(
    ({ relation }) =>
      `CREATE CONSTRAINT entente_${relation.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${relation}]-() REQUIRE r.id IS UNIQUE`,
  ),
];

/** Statements that make the indexes, each without effect where it is there. */
export const INDEXES: readonly string[] = [
  ...kinds.flatMap((kind) =>
    entryPoints(kind).map(
      (property) =>
        `CREATE INDEX entente_${kind.kind.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${kind.kind}) ON (n.${property})`,
    ),
  ),
  ...datedRelations.map(
    ({ relation }) =>
      `CREATE INDEX entente_${relation.toLowerCase()}_start IF NOT EXISTS FOR ()-[r:${relation}]-() ON (r.start)`,
  ),
  ...ASKED_FOR_WHOLE.map(
    (relation) =>
      `CREATE INDEX entente_${relation.toLowerCase()}_status IF NOT EXISTS FOR ()-[r:${relation}]-() ON (r.status)`,
  ),
  `CREATE FULLTEXT INDEX ${NAMES_INDEX} IF NOT EXISTS FOR (n:${kinds.map(({ kind }) => kind).join('|')}) ON EACH [n.label, n.aliases] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  `CREATE FULLTEXT INDEX ${SENTENCES_INDEX} IF NOT EXISTS FOR (n:${SENTENCE_LABEL}) ON EACH [n.text] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'english'}}`,
];
