import type { EdgeClaim } from '../model/index.ts';
import { RELATIONS, type Relation } from '../ontology/index.ts';
import { digest, kindOfKey } from './keys.ts';
import type { Facts } from './placed.ts';

/** An edge that a claim supports. */
export interface SupportedEdge {
  readonly key: string;
  readonly relation: string;
  readonly source: string;
  readonly target: string;
}

const relations = new Map<string, Relation>(RELATIONS.map((entry) => [entry.relation, entry]));

/**
 * The edge that a claim of an article supports, given the nodes of its local entities. None where both ends fell
 * together or the resolved kinds break the ontology.
 */
export function edgeOf(claim: EdgeClaim, facts: Facts, nodes: readonly string[]): SupportedEdge | undefined {
  const relation = relations.get(claim.relation);
  const source = nodes[claim.from];
  const target = claim.to === 'article' ? facts.id : nodes[claim.to];
  if (!relation || source === undefined || target === undefined || source === target) return undefined;
  if (!allows(relation.from, source) || !allows(relation.to, target)) return undefined;
  const parts = relation.distinguishedBy.map((what) => distinction(what, claim, facts));
  return { key: digest(relation.relation, source, target, ...parts), relation: relation.relation, source, target };
}

function allows(kinds: readonly string[], key: string): boolean {
  return kinds.includes(kindOfKey(key));
}

/** Synonyms of an office are one class, so a role is told apart by its class where it has one. */
function distinction(what: Relation['distinguishedBy'][number], claim: EdgeClaim, { text }: Facts): string {
  if (what === 'role') return claim.officeClass ?? claim.role?.toLowerCase() ?? '';
  if (what === 'mode') return claim.mode ?? '';
  if (what === 'start') return claim.date?.start ?? '';
  return claim.quote ? text.slice(claim.quote.start, claim.quote.end) : '';
}
