import type { Evidence } from '../../graph/model/index.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
import { clean } from './words.ts';

/** All sentences of one article that prove one thing. */
export interface ArticleProof {
  readonly article: string;
  readonly node: Node | undefined;
  readonly spans: readonly Evidence[];
}

/** Groups proof by article, as reported: dated articles first to last, undated ones before them. */
export function proofByArticle(dataset: Dataset, evidence: readonly Evidence[]): readonly ArticleProof[] {
  const groups = new Map<string, Map<string, Evidence>>();
  for (const span of evidence) {
    const spans = groups.get(span.article) ?? new Map<string, Evidence>();
    groups.set(span.article, spans);
    spans.set(`${span.start}-${span.end}`, span);
  }
  return [...groups]
    .map(([article, spans]) => ({
      article,
      node: dataset.nodes.get(article),
      spans: [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .sort((a, b) => {
      const left = a.node?.published ?? '';
      const right = b.node?.published ?? '';
      return left < right ? -1 : left > right ? 1 : a.article < b.article ? -1 : 1;
    });
}

/** What an article is called where only its attributes are at hand. */
export function articleTitle(node: Node | undefined): string {
  return clean(node?.title ?? node?.label ?? node?.file ?? 'Untitled article');
}

/** The other articles whose text is that of an article but for some words, the earliest first. */
export function copiesOf({ nodes }: Dataset, { key, copyOf, copies = [] }: Node): readonly Node[] {
  const others = copyOf === undefined ? copies : (nodes.get(copyOf)?.copies ?? []);
  const day = ({ published = '9999' }: Node) => published;
  const later = others.filter((each) => each !== key).flatMap((each) => nodes.get(each) ?? []);
  later.sort((a, b) => (day(a) < day(b) || (day(a) === day(b) && a.key < b.key) ? -1 : 1));
  return [...[nodes.get(copyOf ?? '') ?? []].flat(), ...later];
}

/** Everything whose proof lies in an article. */
export interface Proved {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** By article, what it proves; walks the whole graph once. */
export function indexProof(dataset: Dataset): ReadonlyMap<string, Proved> {
  const index = new Map<string, { nodes: Node[]; edges: Edge[] }>();
  const entry = (article: string) => {
    const known = index.get(article);
    if (known) return known;
    const made = { nodes: [], edges: [] };
    index.set(article, made);
    return made;
  };
  for (const node of dataset.nodes.values()) {
    for (const article of new Set((node.evidence ?? []).map((span) => span.article))) entry(article).nodes.push(node);
  }
  for (const edge of dataset.edges.values()) {
    for (const article of new Set(edge.evidence.map((span) => span.article))) entry(article).edges.push(edge);
  }
  return index;
}

/** Articles in which a node's own proof, or that of its links, lies. */
export function articlesOf(dataset: Dataset, key: string): readonly Node[] {
  const keys = new Set<string>();
  for (const span of dataset.nodes.get(key)?.evidence ?? []) keys.add(span.article);
  for (const edge of dataset.edgesOf.get(key) ?? []) for (const span of edge.evidence) keys.add(span.article);
  return [...keys]
    .flatMap((article) => dataset.nodes.get(article) ?? [])
    .sort((a, b) =>
      (a.published ?? '') < (b.published ?? '')
        ? -1
        : (a.published ?? '') > (b.published ?? '')
          ? 1
          : a.key < b.key
            ? -1
            : 1,
    );
}
