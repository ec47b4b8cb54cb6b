import type { Status } from '../model/index.ts';
import { blend, COLORS, lineColor } from './colors.ts';
import { type FoldedStatus, foldStatus, type StatusReport } from './fold-status.ts';
import type { Kind } from './kind.ts';
import { KINDS, type KindName } from './kinds/index.ts';
import type { Relation } from './relation.ts';
import { RELATIONS, type RelationName } from './relations/index.ts';
import { STATUS_TABLE, type StatusEntry } from './status.ts';

export type { FromKind, ToKind } from './relations/index.ts';
export type { FoldedStatus, Kind, KindName, Relation, RelationName, StatusEntry, StatusReport };
export { blend, COLORS, foldStatus, KINDS, lineColor, RELATIONS, STATUS_TABLE };

const kinds = new Map<string, Kind>(KINDS.map((entry) => [entry.kind, entry]));
const relations = new Map<string, Relation>(RELATIONS.map((entry) => [entry.relation, entry]));
const statuses = new Map<string, StatusEntry>(STATUS_TABLE.map((entry) => [entry.status, entry]));

/** The entry of a kind, relation or status; undefined where only another program knows it. */
export const findKind = (name: string): Kind | undefined => kinds.get(name);
export const findRelation = (name: string): Relation | undefined => relations.get(name);
export const findStatus = (name: string): StatusEntry | undefined => statuses.get(name);

/** The entry of a kind of node; throws where the ontology has none of that name. */
export function kindOf(name: string): Kind {
  return entryOf(kinds, name, 'kind');
}

/** The entry of a relation; throws where the ontology has none of that name. */
export function relationOf(name: string): Relation {
  return entryOf(relations, name, 'relation');
}

/** The entry of a status. */
export function statusOf(name: Status): StatusEntry {
  return entryOf(statuses, name, 'status');
}

function entryOf<Entry>(table: ReadonlyMap<string, Entry>, name: string, what: string): Entry {
  const entry = table.get(name);
  if (!entry) throw new RangeError(`the ontology has no ${what} "${name}"`);
  return entry;
}
