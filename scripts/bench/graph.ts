import { seeded } from '../../graph/build/index.ts';
import type { Dated, GraphEdge, GraphNode, SerialisedGraph } from '../../graph/model/index.ts';
import { KINDS, RELATIONS, STATUS_TABLE } from '../../graph/ontology/index.ts';

const WORDS =
  'the minister said that talks on borders water trade and prisoners would go on in spring after a visit of both delegations to ports'.split(
    ' ',
  );
/** Of a hundred nodes so many are of each kind, in the ontology's order: mostly people and what they take part in. */
const SHARES = [48, 4, 14, 8, 14, 8, 4];
/** An article has so many sentences that prove something; one proves several edges. */
const PER_ARTICLE = 40;

/**
 * A made-up graph of a given size, the same for the same seed: names, dates and sentences as long as real ones. With
 * a `skew` above 1 a few nodes have many of the edges and most have few, as in the news.
 */
export function madeGraph(nodeCount: number, edgeCount: number, seed = 1, skew = 1): SerialisedGraph {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  const end = <Value>(values: readonly Value[]): Value => values[Math.floor(random() ** skew * values.length)]!;
  // Flat in memory, as texts are that were read from a store; joined ones would be copied by whoever looks at them.
  const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
  const sentence = (words: number): string => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const day = (): string => `20${10 + below(15)}-${two(1 + below(12))}-${two(1 + below(28))}`;

  const kinds = KINDS.flatMap(({ kind }, index) => Array.from({ length: SHARES[index]! }, () => kind));
  const byKind = new Map<string, string[]>(KINDS.map(({ kind }) => [kind, []]));
  const keys = Array.from({ length: nodeCount }, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    const key = `${kind.toLowerCase()}:${index.toString(16).padStart(16, '0')}`;
    byKind.get(kind)!.push(key);
    return { key, kind };
  });
  const sentences = byKind.get('Article')!.flatMap((article) =>
    Array.from({ length: PER_ARTICLE }, (_, index) => {
      const quote = flat(`${index}: "${sentence(12 + below(20))}" & so on.`);
      return { article, start: 300 * index, end: 300 * index + quote.length, quote, rule: 'made-up' };
    }),
  );

  const dated = (): Dated => {
    const evidence = Array.from({ length: 1 + below(3) }, () => ({ ...pick(sentences) }));
    const { status } = pick(STATUS_TABLE);
    const start = day();
    return {
      status,
      ...(below(3) > 0 && { start, end: start, precision: 'day', basis: 'stated', when: 'on Friday' }),
      history: evidence.map(({ article }) => ({ article, published: day(), status })),
      evidence,
    };
  };
  const nodes = keys.map(({ key, kind }): GraphNode => {
    const name = sentence(3);
    const place = { x: below(100_000) / 100, y: below(100_000) / 100 };
    if (kind === 'Article') {
      const article = { title: name, source: `Outlet ${below(50)}`, published: day(), file: `${key}.txt` };
      return { key, attributes: { kind, label: name, aliases: [], ...article, files: [article.file], ...place } };
    }
    const event = kind === 'Meeting' || kind === 'Event' ? { form: 'talks', ...dated() } : {};
    return { key, attributes: { kind, label: name, aliases: [name, sentence(2)], articles: 3, ...event, ...place } };
  });
  const relations = RELATIONS.filter(({ inLayout }) => inLayout);
  const edges = Array.from({ length: edgeCount }, (_, index): GraphEdge => {
    const { relation, from, to } = pick(relations);
    const source = end(byKind.get(pick(from))!);
    const target = end(byKind.get(pick(to))!);
    const key = index.toString(16).padStart(16, '0');
    return { key, source, target, attributes: { relation, articles: 1, sources: 1, ...dated() } };
  });
  return { attributes: {}, options: { type: 'directed', multi: true }, nodes, edges };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
