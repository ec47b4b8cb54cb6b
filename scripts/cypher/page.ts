import {
  CONSTRAINTS,
  INDEXES,
  type Property,
  propertiesOfKind,
  propertiesOfRelation,
  SENTENCE_LABEL,
  SENTENCE_PROPERTIES,
  SENTENCE_TYPE,
} from '../../graph/exporters/index.ts';
import { KINDS, RELATIONS } from '../../graph/ontology/index.ts';
import type { Question } from './questions.ts';

/** What a query answered, its cells as text. */
export interface Result {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The page of questions, with what `ask` answers to each. */
export async function cypherPage(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Result>,
): Promise<string> {
  const sections: string[] = [];
  for (const [index, question] of questions.entries()) {
    sections.push(section(index + 1, question, await ask(question)));
  }
  return [INTRODUCTION, schema(), QUESTIONS, ...sections].join('\n\n').concat('\n');
}

const INTRODUCTION = `# Asking in Cypher

Made by \`npm run docs:cypher\` from the mapping to Neo4j and the queries in [docs/cypher](cypher), each run on a real
Neo4j with the samples published; a test runs them again and fails where an answer differs.

\`\`\`console
$ npx entente build samples --articles samples/articles.csv --store samples.db
$ export NEO4J_PASSWORD=…
$ npm run neo4j
$ npx entente publish bolt://127.0.0.1:7687 --store samples.db
$ npx entente query 'MATCH (p:Person)-[:ATTENDS]->(m:Meeting) RETURN p.label, count(m) AS meetings ORDER BY meetings DESC LIMIT 5'
\`\`\`

\`entente query\` only reads, which the server sees to; \`--write\` lets a query write. \`--format csv\`, \`json\` and \`jsonl\`
are for other programs. A parameter is JSON or plain text: \`--param most=5\`, \`--param 'name=Ada Obi'\`,
\`--param 'statuses=["planned", "likely"]'\`; days are given as text and read with \`date($day)\`.`;

const QUESTIONS = `## Questions

The statuses say how a thing stands: *happened*, *ongoing*, *planned*, *likely*, *possible*, *unlikely*, *denied*,
*cancelled* ([docs/ONTOLOGY.md](ONTOLOGY.md)). A query that asks what took place names \`happened\` and \`ongoing\`, of the
meeting and of each part in it: a summit may have happened, and a guest stayed away.

Every one of these queries comes into the graph by an index: by a date, a status, a name, an id, or full text.`;

function schema(): string {
  return [
    '## The schema',
    `A node's label is its kind, a relationship's type its relation. \`id\` is unique. Sentences that prove something are
nodes: \`(:${SENTENCE_LABEL})-[:${SENTENCE_TYPE}]->(:Article)\`; \`evidence\` lists their ids, the first fifty. Days are Neo4j dates;
a date that is no whole day is left out, and \`when\` has its words.`,
    '### Nodes',
    table(
      ['label', 'properties'],
      [
        ...KINDS.map((kind) => [`\`${kind.kind}\``, names(propertiesOfKind(kind))]),
        [`\`${SENTENCE_LABEL}\``, names(SENTENCE_PROPERTIES)],
      ],
    ),
    '### Relationships',
    `Beside their own, all but \`${SENTENCE_TYPE}\` have ${names(propertiesOfRelation(RELATIONS[0]).filter(({ on }) => !on))}.`,
    table(
      ['type', 'from', 'to', 'properties of its own'],
      [
        ...RELATIONS.map((relation) => [
          `\`${relation.relation}\``,
          relation.from.join(', '),
          relation.to.join(', '),
          names(propertiesOfRelation(relation).filter(({ on }) => on)),
        ]),
        [`\`${SENTENCE_TYPE}\``, SENTENCE_LABEL, 'Article', ''],
      ],
    ),
    '### Properties',
    table(['property', 'type', 'what'], propertyRows()),
    '### Indexes',
    indexes(),
  ].join('\n\n');
}

const TYPES = { string: 'string', date: 'date', integer: 'integer', boolean: 'boolean', strings: 'list of strings' };

function propertyRows(): readonly (readonly string[])[] {
  const all: readonly Property<never, never>[] = [
    ...KINDS.flatMap((kind) => propertiesOfKind(kind)),
    ...RELATIONS.flatMap((relation) => propertiesOfRelation(relation)),
    ...SENTENCE_PROPERTIES,
  ];
  const rows = new Map<string, string[]>();
  for (const { name, type, describes } of all) {
    const row = rows.get(`${name} ${type}`);
    if (!row) rows.set(`${name} ${type}`, [`\`${name}\``, TYPES[type], describes]);
    else if (!row[2]!.split('; ').includes(describes)) row[2] += `; ${describes}`;
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function names(properties: readonly { readonly name: string }[]): string {
  return properties.map(({ name }) => `\`${name}\``).join(', ');
}

/** `CREATE INDEX name IF NOT EXISTS FOR (n:Label) ON (n.property)`, and its kin. */
const INDEX =
  /^CREATE (FULLTEXT )?INDEX (\w+) IF NOT EXISTS FOR [^:]*:([\w|]+)\S* ON (?:EACH \[([^\]]*)\]|\(([^)]*)\))/;

function indexes(): string {
  const ranges = new Map<string, string[]>();
  const texts: string[][] = [];
  for (const statement of INDEXES) {
    const [, text, name, of, each, one] = INDEX.exec(statement)!;
    const properties = (each ?? one)!.replaceAll(/\b\w\./g, '');
    if (text) texts.push([`\`${name}\``, of!.replaceAll('|', ', '), properties]);
    else ranges.set(of!, [...(ranges.get(of!) ?? []), `\`${properties}\``]);
  }
  return [
    `\`id\` is unique by a constraint on every label and type (${CONSTRAINTS.length} in all).`,
    table(
      ['range indexes of', 'on'],
      [...ranges].map(([of, properties]) => [`\`${of}\``, properties.join(', ')]),
    ),
    table(['full-text index', 'of', 'on'], texts),
  ].join('\n\n');
}

function section(number: number, { file, title, note, parameters, cypher }: Question, result: Result): string {
  const words = ['npx entente query --file', file, ...parameters.map((one) => `--param ${quoted(one)}`)];
  const count = result.rows.length;
  return [
    `### ${number}. ${title}`,
    ...(note ? [note] : []),
    `\`\`\`cypher\n${cypher}\n\`\`\``,
    `\`${words.join(' ')}\``,
    count === 0 ? 'No rows.' : table(result.names, result.rows),
  ].join('\n\n');
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w=.-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n');
}

/** A cell that is neither the end of a cell nor markup; what is code stays code. */
function escaped(cell: string): string {
  return /^`[^`]*`(?:, `[^`]*`)*$/.test(cell)
    ? cell.replaceAll('|', '\\|')
    : cell
        .replace(/[\\|*_`[\]]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;');
}
