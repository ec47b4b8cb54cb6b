import type { Status } from '../../graph/model/index.ts';
import {
  COLORS,
  findKind,
  findRelation,
  findStatus,
  KINDS,
  type Kind,
  type Relation,
  type StatusEntry,
} from '../../graph/ontology/index.ts';

/** The entry of a kind of node; one that is only in a graph of another program is an actor of its own name. */
export function kindOf(name: string): Kind {
  const known = findKind(name);
  if (known) return known;
  return {
    kind: name,
    plural: name,
    describes: 'a kind of another program',
    role: 'actor',
    forms: [],
    color: COLORS.line,
  };
}

/** The entry of a relation; one that is only in a graph of another program reads as it is called. */
export function relationOf(name: string): Relation {
  const known = findRelation(name);
  if (known) return known;
  return {
    relation: name,
    describes: 'a link of another program',
    verb: name,
    group: 'standing',
    from: [],
    to: [],
    distinguishedBy: [],
    inLayout: true,
  };
}

const UNSAID: Omit<StatusEntry, 'status'> = { describes: 'not said', nature: 'outcome', rank: 0, line: 'solid' };

/** The entry of a status; links of other programs have none. */
export function statusOf(name: Status | undefined): Omit<StatusEntry, 'status'> {
  return findStatus(name ?? '') ?? UNSAID;
}

/** Whether the ontology has it, or it is only in this graph. */
export function isForeign(facet: 'kind' | 'relation', name: string): boolean {
  return (facet === 'kind' ? findKind(name) : findRelation(name)) === undefined;
}

/** The place of a kind in the ontology; those of other programs come last. */
export function kindRank(name: string): number {
  const rank = KINDS.findIndex((entry) => entry.kind === name);
  return rank < 0 ? KINDS.length : rank;
}
