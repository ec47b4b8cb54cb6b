import type { ActorView, EdgeClaim, EventView, IsoDate } from '../model/index.ts';
import { foldStatus, RELATIONS } from '../ontology/index.ts';
import { type DateReport, foldDate } from './dates.ts';
import { compare, kindOfKey } from './keys.ts';
import { type Facts, isEvent } from './placed.ts';

const participations = new Set<string>(
  RELATIONS.filter(({ group }) => group === 'participation').map(({ relation }) => relation),
);

/** The nodes of actors and places, by local entity. */
type Settled = readonly (string | undefined)[];

/** What the resolver sees of each Meeting and Event of an article, given the nodes of its actors and places. */
export function eventViews(
  facts: Facts,
  nodes: readonly string[],
  published?: IsoDate,
): ReadonlyMap<number, EventView> {
  const edges = facts.claims.filter((claim) => claim.about === 'edge');
  // Nothing here may depend on the nodes of other events, which are found only afterwards.
  const settled = facts.entities.map((entity) => (isEvent(entity) ? undefined : nodes[entity.index]));
  const views = new Map<number, EventView>();
  for (const event of facts.entities) {
    if (!isEvent(event)) continue;
    const actors = edges
      .filter(({ relation, to }) => to === event.index && participations.has(relation))
      .filter(({ from }) => settled[from] !== undefined)
      .map((claim) => actorView(claim, edges, settled))
      .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
    const places = edges.filter(({ relation, from }) => relation === 'HELD_IN' && from === event.index);
    const date = dateOf(event.index, facts, published);
    views.set(event.index, {
      event,
      actors: unique(actors, JSON.stringify),
      places: keysAt(places, settled),
      ...(date && { start: date.start, end: date.end, precision: date.precision }),
      ...(published && { published }),
      article: facts.id,
    });
  }
  return views;
}

function actorView(claim: EdgeClaim, edges: readonly EdgeClaim[], nodes: Settled): ActorView {
  const offices = edges.filter(({ relation, from }) => relation === 'HOLDS_OFFICE' && from === claim.from);
  const bodies = new Set(offices.map(({ to }) => to));
  const above = edges.filter(({ relation, from }) => relation === 'PART_OF' && bodies.has(from));
  return {
    entity: nodes[claim.from] ?? '',
    kind: kindOfKey(nodes[claim.from] ?? ''),
    relation: claim.relation,
    status: claim.status,
    states: keysAt([...offices, ...above], nodes).filter((key) => kindOfKey(key) === 'State'),
    officeClasses: unique(
      offices.flatMap(({ officeClass }) => officeClass ?? []),
      String,
    ).sort(compare),
  };
}

/** The best date that the article gives the event itself, else those who take part in it. */
function dateOf(index: number, { id, claims }: Facts, published?: IsoDate) {
  const own = claims.filter((claim) => claim.about === 'event' && claim.event === index);
  const others = claims.filter((claim) => claim.about === 'edge' && (claim.to === index || claim.from === index));
  for (const list of [own, others]) {
    const dated = list.flatMap(({ date, status }): DateReport[] => (date ? [{ date, status, article: id }] : []));
    const report = published === undefined ? {} : { published };
    const folded = foldStatus(list.map(({ status }) => ({ status, ...report })));
    if (dated.length > 0) return foldDate(dated, folded?.status);
  }
  return undefined;
}

function keysAt(claims: readonly EdgeClaim[], nodes: Settled): readonly string[] {
  const keys = claims.flatMap(({ to }) => (to === 'article' ? [] : (nodes[to] ?? [])));
  return unique(keys, String).sort(compare);
}

function unique<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
