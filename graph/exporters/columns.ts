import type { EdgeAttributes, Evidence, NodeAttributes, Report } from '../model/index.ts';

export type ColumnType = 'string' | 'integer' | 'boolean' | 'list';
export type Cell = string | number | boolean | readonly string[];

/** A column of a table of nodes or edges: what formats without nested values make of the attributes. */
export interface Column<Attributes> {
  /** As in the exchange format, where it has it. */
  readonly name: string;
  readonly type: ColumnType;
  readonly value: (attributes: Attributes, outlets: Outlets) => Cell | undefined;
}

/** The outlet of each article, by its key. */
export type Outlets = ReadonlyMap<string, string>;

type Both = NodeAttributes | EdgeAttributes;

const shared: readonly Column<Both>[] = [
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'contested', type: 'boolean', value: ({ contested }) => contested },
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
  { name: 'precision', type: 'string', value: ({ precision }) => precision },
  { name: 'basis', type: 'string', value: ({ basis }) => basis },
  { name: 'when', type: 'string', value: ({ when }) => when },
  { name: 'first', type: 'string', value: ({ first }) => first },
  { name: 'last', type: 'string', value: ({ last }) => last },
  { name: 'articles', type: 'integer', value: ({ articles }) => articles },
  { name: 'sources', type: 'integer', value: ({ sources }) => sources },
  { name: 'outlets', type: 'list', value: ({ evidence }, outlets) => outletsOf(evidence, outlets) },
  { name: 'evidenceCount', type: 'integer', value: ({ evidence }) => evidence?.length },
  { name: 'sentences', type: 'list', value: ({ evidence }) => sentencesOf(evidence) },
  { name: 'evidence', type: 'list', value: ({ evidence }) => evidence?.map(evidenceText) },
  { name: 'history', type: 'list', value: ({ history }) => history?.map(reportText) },
];

/** Columns of the table of nodes; label and position are what each format calls so. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'aliases', type: 'list', value: ({ aliases }) => aliases },
  { name: 'form', type: 'string', value: ({ form }) => form },
  { name: 'acronym', type: 'string', value: ({ acronym }) => acronym },
  { name: 'iso2', type: 'string', value: ({ iso2 }) => iso2 },
  ...shared,
  { name: 'title', type: 'string', value: ({ title }) => title },
  { name: 'source', type: 'string', value: ({ source }) => source },
  { name: 'published', type: 'string', value: ({ published }) => published },
  { name: 'url', type: 'string', value: ({ url }) => url },
  { name: 'file', type: 'string', value: ({ file }) => file },
  { name: 'files', type: 'list', value: ({ files }) => files },
  { name: 'copyOf', type: 'string', value: ({ copyOf }) => copyOf },
  { name: 'copies', type: 'list', value: ({ copies }) => copies },
  { name: 'text', type: 'string', value: ({ text }) => text },
  { name: 'community', type: 'integer', value: ({ community }) => community },
  { name: 'candidates', type: 'list', value: ({ candidates }) => candidates },
];

/** Columns of the table of edges. */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { name: 'relation', type: 'string', value: ({ relation }) => relation },
  { name: 'role', type: 'string', value: ({ role }) => role },
  { name: 'tenure', type: 'string', value: ({ tenure }) => tenure },
  { name: 'mode', type: 'string', value: ({ mode }) => mode },
  { name: 'quote', type: 'string', value: ({ quote }) => quote },
  { name: 'count', type: 'integer', value: ({ count }) => count },
  ...shared,
];

/** The outlets of all articles of a graph. */
export function outletsIn(
  nodes: readonly { readonly key: string; readonly attributes: Pick<NodeAttributes, 'source'> }[],
): Outlets {
  return new Map(nodes.flatMap(({ key, attributes }) => (attributes.source ? [[key, attributes.source]] : [])));
}

/** A cell as a list's one text: JSON, which programs read back and people can read. */
export function listText(list: readonly string[]): string {
  return JSON.stringify(list);
}

function outletsOf(evidence: readonly Evidence[] | undefined, outlets: Outlets): readonly string[] | undefined {
  if (!evidence) return undefined;
  return [...new Set(evidence.flatMap(({ article }) => outlets.get(article) ?? []))].sort();
}

/** In the order of `evidence`; none where the export goes without texts. */
function sentencesOf(evidence: readonly Evidence[] | undefined): readonly string[] | undefined {
  return evidence?.some(({ quote }) => quote !== undefined) ? evidence.map(({ quote }) => quote ?? '') : undefined;
}

/** Where a sentence stands and which rule read it: `article:1f2e 812-905 visit-noun`. */
function evidenceText({ article, start, end, rule }: Evidence): string {
  return `${article} ${start}-${end} ${rule}`;
}

/** What one article said: `2020-09-02 planned for 2020-09-03 to 2020-09-04, says the ministry (article:1f2e)`. */
function reportText({ article, published, status, saidBy, start, end }: Report): string {
  const dates = start === undefined ? '' : ` for ${start}${end === undefined ? '' : ` to ${end}`}`;
  return `${published ?? 'undated'} ${status}${dates}${saidBy === undefined ? '' : `, says ${saidBy}`} (${article})`;
}
