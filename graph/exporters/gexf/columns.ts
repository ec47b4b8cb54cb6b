import type { EdgeAttributes, Evidence, NodeAttributes, Report } from '../../model/index.ts';

/** A column of the table of nodes or edges, in Gephi's words. */
export interface Column<Attributes> {
  readonly title: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'liststring';
  readonly value: (attributes: Attributes) => string | number | boolean | readonly string[] | undefined;
}

type Both = NodeAttributes | EdgeAttributes;

const shared: readonly Column<Both>[] = [
  { title: 'status', type: 'string', value: ({ status }) => status },
  { title: 'contested', type: 'boolean', value: ({ contested }) => contested },
  { title: 'startDate', type: 'string', value: ({ start }) => start },
  { title: 'endDate', type: 'string', value: ({ end }) => end },
  { title: 'precision', type: 'string', value: ({ precision }) => precision },
  { title: 'basis', type: 'string', value: ({ basis }) => basis },
  { title: 'when', type: 'string', value: ({ when }) => when },
  { title: 'first', type: 'string', value: ({ first }) => first },
  { title: 'last', type: 'string', value: ({ last }) => last },
  { title: 'articles', type: 'integer', value: ({ articles }) => articles },
  { title: 'sources', type: 'integer', value: ({ sources }) => sources },
  { title: 'history', type: 'liststring', value: ({ history }) => history?.map(reportText) },
  { title: 'evidence', type: 'liststring', value: ({ evidence }) => evidence?.map(evidenceText) },
];

/** Columns of the table of nodes. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { title: 'kind', type: 'string', value: ({ kind }) => kind },
  { title: 'aliases', type: 'liststring', value: ({ aliases }) => aliases },
  { title: 'form', type: 'string', value: ({ form }) => form },
  { title: 'acronym', type: 'string', value: ({ acronym }) => acronym },
  { title: 'iso2', type: 'string', value: ({ iso2 }) => iso2 },
  { title: 'title', type: 'string', value: ({ title }) => title },
  { title: 'source', type: 'string', value: ({ source }) => source },
  { title: 'published', type: 'string', value: ({ published }) => published },
  { title: 'url', type: 'string', value: ({ url }) => url },
  { title: 'files', type: 'liststring', value: ({ files }) => files },
  { title: 'text', type: 'string', value: ({ text }) => text },
  { title: 'community', type: 'integer', value: ({ community }) => community },
  { title: 'candidates', type: 'liststring', value: ({ candidates }) => candidates },
  ...shared,
];

/** Columns of the table of edges. */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { title: 'relation', type: 'string', value: ({ relation }) => relation },
  { title: 'role', type: 'string', value: ({ role }) => role },
  { title: 'tenure', type: 'string', value: ({ tenure }) => tenure },
  { title: 'mode', type: 'string', value: ({ mode }) => mode },
  { title: 'quote', type: 'string', value: ({ quote }) => quote },
  ...shared,
];

function reportText({ article, published, status, saidBy, start, end }: Report): string {
  const dates = start ? ` for ${start}${end && end !== start ? ` to ${end}` : ''}` : '';
  return `${published ?? 'undated'} ${status}${dates}${saidBy ? `, by ${saidBy}` : ''} (${article})`;
}

function evidenceText({ article, start, end, quote, rule }: Evidence): string {
  return `${article} ${start}-${end} [${rule}]${quote === undefined ? '' : `: ${quote}`}`;
}
