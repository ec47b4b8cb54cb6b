import type { GraphEdge } from '../../model/index.ts';

/**
 * Names for edges of one kind between one pair: Gephi makes one edge of those whose kind is the same, so that the
 * second minister's office, or quotation, would be gone. The first bears the relation, others a number as well.
 */
export function kindsOf(edges: readonly GraphEdge[]): (edge: GraphEdge) => string {
  const nodes = numbering();
  const relations = numbering();
  for (const { source, target, attributes } of edges) {
    nodes.of(source);
    nodes.of(target);
    relations.of(attributes.relation);
  }
  const seen = new Map<number, number>();
  const ordinals = new Map<string, number>();
  for (const { key, source, target, attributes } of edges) {
    const pair = nodes.of(source) * nodes.count() + nodes.of(target);
    const place = pair * relations.count() + relations.of(attributes.relation);
    const ordinal = (seen.get(place) ?? 0) + 1;
    seen.set(place, ordinal);
    if (ordinal > 1) ordinals.set(key, ordinal);
  }
  return ({ key, attributes: { relation } }) => {
    const ordinal = ordinals.get(key);
    return ordinal === undefined ? relation : `${relation} ${ordinal}`;
  };
}

/** Numbers from 0 for names, in the order in which they come. */
function numbering() {
  const numbers = new Map<string, number>();
  const of = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  return { of, count: () => numbers.size };
}
