import { digest, givenKey } from '../graph/build/index.ts';
import type { Evidence, GraphEdge, GraphNode, SerialisedGraph, StatedArticle } from '../graph/model/index.ts';
import type { Store } from '../graph/stores/index.ts';

/** Where a node is mentioned in one article: how often, and for proof the first place. */
interface Mentions {
  readonly count: number;
  readonly first: Evidence;
}

/**
 * The graph with an edge MENTIONED_IN from every node to each article that mentions it, with `count`, how often.
 * Asked for only: it is no part of the record's graph or of its layout.
 */
export async function withMentions(store: Store, graph: SerialisedGraph): Promise<SerialisedGraph> {
  const articles = new Map<string, StatedArticle | undefined>();
  const stated = async (id: string): Promise<StatedArticle | undefined> => {
    if (!articles.has(id)) articles.set(id, await store.stated(id));
    return articles.get(id);
  };
  const edges: GraphEdge[] = [];
  for (const node of graph.nodes) {
    if (node.attributes.kind === 'Article') continue;
    const found = node.attributes.evidence ? told(node) : await named(store, stated, node.key);
    for (const [article, mentions] of found) edges.push(edge(node.key, article, mentions));
  }
  const all = [...graph.edges, ...edges].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { ...graph, edges: all };
}

/** A Meeting or Event is mentioned where a sentence tells of it. */
function told({ attributes }: GraphNode): Map<string, Mentions> {
  const found = new Map<string, Mentions>();
  for (const evidence of attributes.evidence ?? []) {
    const known = found.get(evidence.article);
    found.set(evidence.article, { count: (known?.count ?? 0) + 1, first: known?.first ?? evidence });
  }
  return found;
}

/** Everything else is mentioned where a word of the article refers to it. */
async function named(
  store: Store,
  stated: (id: string) => Promise<StatedArticle | undefined>,
  key: string,
): Promise<Map<string, Mentions>> {
  const found = new Map<string, Mentions>();
  for (const { signature, article } of await store.memberships(key)) {
    const source = await stated(article);
    const local = source?.entities.find((entity) => entity.signature?.key === givenKey(signature));
    if (!source || !local) continue;
    const mentions = source.mentions.filter(({ index }) => source.referents[index]?.includes(local.index));
    const [first] = mentions;
    if (!first) continue;
    const known = found.get(article);
    const { start, end } = first;
    const proof = { article, start, end, quote: source.text.slice(start, end), rule: first.rule };
    found.set(article, { count: (known?.count ?? 0) + mentions.length, first: known?.first ?? proof });
  }
  return found;
}

const edge = (source: string, target: string, { count, first }: Mentions): GraphEdge => ({
  key: `mentioned:${digest('MENTIONED_IN', source, target)}`,
  source,
  target,
  attributes: { relation: 'MENTIONED_IN', status: 'happened', count, history: [], evidence: [first] },
});
