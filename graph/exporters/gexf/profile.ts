import { type ColumnType, listText } from '../columns.ts';

/** A kind of GEXF: what its readers understand. */
export interface Profile {
  readonly namespace: string;
  readonly version: string;
  /** Attributes of the graph's own tag. */
  readonly graph: string;
  /** Whether it has intervals, edge kinds and named colours. */
  readonly dynamic: boolean;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly listText: (list: readonly string[]) => string;
}

/** GEXF 1.3, as Gephi 0.10 reads it. */
export const DYNAMIC: Profile = {
  namespace: 'http://gexf.net/1.3',
  version: '1.3',
  graph: 'defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval"',
  dynamic: true,
  types: { string: 'string', integer: 'integer', boolean: 'boolean', list: 'liststring' },
  listText: gephiList,
};

/** GEXF 1.2 with nothing in it that some reader stumbles over. */
export const PORTABLE: Profile = {
  namespace: 'http://www.gexf.net/1.2draft',
  version: '1.2',
  graph: 'defaultedgetype="directed" mode="static"',
  dynamic: false,
  types: { string: 'string', integer: 'integer', boolean: 'string', list: 'string' },
  listText,
};

/** Gephi reads lists much like JSON, but takes a backslash for nothing but "the next one as it is". */
function gephiList(list: readonly string[]): string {
  return `[${list.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}]`;
}
