import type { Judgement, Resolver, SerialisedGraph, Signature, StatedArticle } from '../model/index.ts';
import { attachWeak } from './attach.ts';
import { cluster, judgePair } from './cluster.ts';
import { familiesAmong, type Sketch, sketchOf } from './copies.ts';
import { isCurrent } from './current.ts';
import { foldGraph, type TextDetail } from './fold.ts';
import { apartKey, compare, mayAttach, qualified, shareBlock } from './keys.ts';
import { actorSignature, isEvent, type PlacedArticle, sightingKey, sortSightings } from './placed.ts';
import { eventViews } from './views.ts';

/** An article with all its sightings, and the extraction that governs. */
interface Gathered {
  readonly stated: StatedArticle;
  readonly sightings: StatedArticle['sightings'];
}

/**
 * Builds the graph whole, in memory, by comparing everything with everything: plainly right and slow. What a store
 * builds article by article has to come out the same.
 */
export function referenceGraph(
  articles: readonly StatedArticle[],
  resolver: Resolver,
  decisions: readonly Judgement[] = [],
  text: TextDetail = 'sentences',
): SerialisedGraph {
  const gathered = gather(articles);
  const seen = gathered.map(({ stated, sightings }) => ({ id: stated.id, sightings }));
  const live = gathered.filter((_, index) => isCurrent(seen[index]!, seen));
  const candidates = new Map<string, readonly string[]>();

  const nodes = new Map(live.map(({ stated }) => [stated.id, [] as string[]]));
  const place = (bearers: readonly Bearer[]) => {
    const homes = resolve(
      bearers.map(({ signature }) => signature),
      resolver,
      decisions,
    );
    for (const { article, entity, signature } of bearers) {
      const home = homes.get(signature.key)!;
      const key = home.node ?? apartKey(signature, article);
      nodes.get(article)![entity] = key;
      if (home.candidates.length > 0) candidates.set(key, home.candidates);
    }
  };
  place(live.flatMap(({ stated }) => stated.entities.filter((entity) => !isEvent(entity)).map(bearerIn(stated.id))));
  place(
    live.flatMap(({ stated }) =>
      [...eventViews(stated, nodes.get(stated.id)!, stated.published)].map(([entity, view]) => ({
        article: stated.id,
        entity,
        signature: qualified(resolver.eventSignature(view)),
      })),
    ),
  );
  const copies = familiesOf(live.map(({ stated }) => stated));
  const placed = live.map(
    ({ stated, sightings }): PlacedArticle => ({
      facts: stated,
      sightings,
      copies: copies.get(stated.id),
      nodes: nodes.get(stated.id)!,
      ...(stated.published && { published: stated.published }),
    }),
  );
  return foldGraph({ placed, candidates }, text);
}

/** For each article that has copies all of them, the earliest first and undated ones last. */
function familiesOf(articles: readonly StatedArticle[]): ReadonlyMap<string, readonly string[]> {
  const rank = ({ published, id }: StatedArticle) => `${published ?? '~'} ${id}`;
  const sorted = [...articles].sort((a, b) => compare(rank(a), rank(b)));
  const sketches = new Map<string, Sketch>();
  for (const { id, text } of sorted) {
    const sketch = sketchOf(text);
    if (sketch) sketches.set(id, sketch);
  }
  const families = familiesAmong(sketches).filter((family) => family.length > 1);
  const order = new Map(sorted.map(({ id }, index) => [id, index]));
  return new Map(
    families.flatMap((family) => {
      const ids = [...family].sort((a, b) => order.get(a)! - order.get(b)!);
      return ids.map((id) => [id, ids] as const);
    }),
  );
}

interface Bearer {
  readonly article: string;
  readonly entity: number;
  readonly signature: Signature;
}

interface Home {
  readonly node?: string;
  readonly candidates: readonly string[];
}

function bearerIn(article: string) {
  return (entity: StatedArticle['entities'][number]): Bearer => ({
    article,
    entity: entity.index,
    signature: actorSignature(entity),
  });
}

function gather(articles: readonly StatedArticle[]): readonly Gathered[] {
  const byId = new Map<string, Gathered>();
  const rank = ({ published, sightings }: StatedArticle) =>
    `${published ?? '~'} ${sightingKey(sortSightings(sightings)[0] ?? {})}`;
  for (const stated of articles) {
    const known = byId.get(stated.id);
    const sightings = sortSightings([...(known?.sightings ?? []), ...stated.sightings]);
    const governs = !known || rank(stated) < rank(known.stated);
    byId.set(stated.id, { stated: governs ? stated : known.stated, sightings });
  }
  return [...byId.values()].sort((a, b) => compare(a.stated.id, b.stated.id));
}

/** Where each signature belongs, by key. */
function resolve(
  all: readonly Signature[],
  resolver: Resolver,
  decisions: readonly Judgement[],
): ReadonlyMap<string, Home> {
  const signatures = [...new Map(all.map((signature) => [signature.key, signature])).values()];
  const strong = signatures.filter(({ strength }) => strength !== 'weak');
  const decided = new Set(decisions.map(({ left, right }) => `${left}\n${right}`));
  const judgements = strong.flatMap((a) =>
    strong.flatMap((b) => {
      if (a.key >= b.key || decided.has(`${a.key}\n${b.key}`) || a.kind !== b.kind || !shareBlock(a, b)) return [];
      return judgePair(a, b, resolver) ?? [];
    }),
  );
  const { clusters } = cluster(strong, [...judgements, ...decisions]);
  const homes = new Map<string, Home>();
  for (const { node, members } of clusters) for (const { key } of members) homes.set(key, { node, candidates: [] });
  for (const weak of signatures) {
    if (weak.strength !== 'weak') continue;
    const own = decisions.filter(({ left, right }) => left === weak.key || right === weak.key);
    const named = new Set(own.flatMap(({ left, right }) => [left, right]));
    const near = clusters.filter(({ members }) =>
      members.some((member) => named.has(member.key) || mayAttach(weak, member, resolver)),
    );
    homes.set(weak.key, attachWeak(weak, near, resolver, own));
  }
  return homes;
}
