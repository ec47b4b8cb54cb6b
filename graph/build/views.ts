import type { ActorView, EdgeClaim, EventClaim, EventView, IsoDate } from '../model/index.ts';
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
  const claims = claimsIn(facts);
  // Nothing here may depend on the nodes of other events, which are found only afterwards.
  const settled = facts.entities.map((entity) => (isEvent(entity) ? undefined : nodes[entity.index]));
  const views = new Map<number, EventView>();
  for (const event of facts.entities) {
    if (!isEvent(event)) continue;
    const around = claims.around(event.index);
    const actors = around
      .filter(({ relation, to }) => to === event.index && participations.has(relation))
      .filter(({ from }) => settled[from] !== undefined)
      .map((claim) => actorView(claim, claims, settled))
      .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
    const places = around.filter(({ relation, from }) => relation === 'HELD_IN' && from === event.index);
    const date = dateOf(facts.id, claims.about(event.index), around, published);
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

/** The claims of an article in their order, by what they are about. */
interface Claims {
  /** Those on how an event stands. */
  about(event: number): readonly EventClaim[];
  /** Edges from and to it. */
  around(event: number): readonly EdgeClaim[];
  /** Edges of a relation from it. */
  from(relation: 'HOLDS_OFFICE' | 'PART_OF', entity: number): readonly EdgeClaim[];
}

function claimsIn({ entities, claims }: Facts): Claims {
  const [about, around] = [new Map<number, EventClaim[]>(), new Map<number, EdgeClaim[]>()];
  const from = new Map<string, EdgeClaim[]>();
  const events = new Set(entities.filter(isEvent).map(({ index }) => index));
  for (const claim of claims) {
    if (claim.about === 'event') listed(about, claim.event, claim);
    else {
      for (const end of new Set([claim.from, claim.to]))
        if (end !== 'article' && events.has(end)) listed(around, end, claim);
      listed(from, `${claim.relation} ${claim.from}`, claim);
    }
  }
  return {
    about: (event) => about.get(event) ?? [],
    around: (event) => around.get(event) ?? [],
    from: (relation, entity) => from.get(`${relation} ${entity}`) ?? [],
  };
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function actorView(claim: EdgeClaim, claims: Claims, nodes: Settled): ActorView {
  const offices = claims.from('HOLDS_OFFICE', claim.from);
  const bodies = new Set(offices.flatMap(({ to }) => (to === 'article' ? [] : [to])));
  const above = [...bodies].flatMap((body) => claims.from('PART_OF', body));
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
function dateOf(id: string, own: readonly EventClaim[], others: readonly EdgeClaim[], published?: IsoDate) {
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
