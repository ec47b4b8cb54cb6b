import type { EdgeAttributes, EdgeClaim, GraphEdge, GraphNode, SerialisedGraph, Tenure } from '../model/index.ts';
import { TENURES } from '../model/index.ts';
import { relationOf } from '../ontology/index.ts';
import { dateOf, foldDated, type Statement } from './dated.ts';
import { begunBy } from './dates.ts';
import { edgeOf, type SupportedEdge } from './edges.ts';
import { compare } from './keys.ts';
import { articleAttributes, coverage, type Members, mostFrequent, nodeAttributes } from './nodes.ts';
import type { PlacedArticle } from './placed.ts';

/** Which parts of the texts a folded graph carries. */
export type TextDetail = 'none' | 'sentences' | 'full';

/** What is folded: the live articles under the resolution, and for weak names the nodes they could stand for. */
export interface Foldable {
  readonly placed: readonly PlacedArticle[];
  readonly candidates: ReadonlyMap<string, readonly string[]>;
}

interface Supported extends SupportedEdge {
  readonly statements: (Statement & { readonly claim: EdgeClaim })[];
}

/** Which nodes and edges are asked for; without it all. */
export interface Wanted {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Folds all that is stated into the graph, keys sorted. The order of the articles does not matter. */
export function foldGraph(foldable: Foldable, text: TextDetail = 'sentences'): SerialisedGraph {
  return { attributes: {}, options: { type: 'directed', multi: true }, ...foldParts(foldable, text) };
}

/**
 * Folds some nodes and edges, exactly as they are in the whole graph. Given are at least the articles that mention
 * the wanted nodes or support the wanted edges, and those that mention a Meeting or Event at an end of such an edge.
 */
export function foldParts(
  { placed, candidates }: Foldable,
  text: TextDetail,
  wanted?: Wanted,
): Pick<SerialisedGraph, 'nodes' | 'edges'> {
  const members = new Map<string, Members>();
  const about = new Map<string, Statement[]>();
  const edges = new Map<string, Supported>();
  for (const article of sortPlaced(placed)) collect(article, members, about, edges);

  const began = new Map<string, string | undefined>();
  for (const { target, relation, statements } of edges.values()) {
    if (relationOf(relation).group === 'participation' && !about.has(target)) about.set(target, [...statements]);
  }
  for (const [key, statements] of about) began.set(key, begunBy(dateOf(statements)));

  const quotes = text !== 'none';
  const nodes: GraphNode[] = [];
  for (const [key, own] of members) {
    if (wanted && !wanted.nodes.has(key)) continue;
    const statements = about.get(key);
    const attributes = nodeAttributes(key, own, candidates.get(key));
    nodes.push({ key, attributes: statements ? { ...attributes, ...foldDated(statements, quotes) } : attributes });
  }
  for (const article of placed) {
    const key = article.facts.id;
    if (!wanted || wanted.nodes.has(key)) nodes.push({ key, attributes: articleAttributes(article, text === 'full') });
  }
  const drawn: GraphEdge[] = [];
  for (const edge of edges.values()) {
    if (wanted && !wanted.edges.has(edge.key)) continue;
    const attributes = edgeAttributes(edge, quotes, began.get(edge.target) ?? began.get(edge.source));
    drawn.push({ key: edge.key, source: edge.source, target: edge.target, attributes });
  }
  const byKey = (a: { key: string }, b: { key: string }) => compare(a.key, b.key);
  return { nodes: nodes.sort(byKey), edges: drawn.sort(byKey) };
}

function sortPlaced(placed: readonly PlacedArticle[]): readonly PlacedArticle[] {
  const rank = ({ published, facts }: PlacedArticle) => `${published ?? ''} ${facts.id}`;
  return [...placed].sort((a, b) => compare(rank(a), rank(b)));
}

function collect(
  placed: PlacedArticle,
  members: Map<string, Members>,
  about: Map<string, Statement[]>,
  edges: Map<string, Supported>,
): void {
  const { facts, nodes } = placed;
  for (const entity of facts.entities) {
    const key = nodes[entity.index]!;
    const own = members.get(key) ?? { locals: [], articles: new Set() };
    own.locals.push(entity);
    own.articles.add(placed);
    members.set(key, own);
  }
  for (const claim of facts.claims) {
    if (claim.about === 'event') {
      const key = nodes[claim.event];
      if (key === undefined) continue;
      const list = about.get(key);
      if (list) list.push({ placed, claim });
      else about.set(key, [{ placed, claim }]);
      continue;
    }
    const edge = edgeOf(claim, facts, nodes);
    if (!edge) continue;
    const known = edges.get(edge.key);
    if (known) known.statements.push({ placed, claim });
    else edges.set(edge.key, { ...edge, statements: [{ placed, claim }] });
  }
}

function edgeAttributes(
  { relation, statements }: Supported,
  quotes: boolean,
  began: string | undefined,
): EdgeAttributes {
  const role = mostFrequent(statements.flatMap(({ claim }) => claim.role ?? []));
  const tenure = latestTenure(statements);
  const mode = statements[0]!.claim.mode;
  const quote = quoteOf(statements[0]!);
  return {
    relation,
    ...foldDated(statements, quotes, began),
    ...(role && { role }),
    ...(tenure && { tenure }),
    ...(mode && { mode }),
    ...(quotes && quote && { quote }),
    ...coverage(new Set(statements.map(({ placed }) => placed))),
  };
}

function quoteOf({ placed, claim }: Statement & { readonly claim: EdgeClaim }): string | undefined {
  return claim.quote && placed.facts.text.slice(claim.quote.start, claim.quote.end);
}

/** How the office was held by the latest article that says; within a day the first in the list of tenures. */
function latestTenure(statements: Supported['statements']): Tenure | undefined {
  let latest: { readonly day: string; readonly tenure: Tenure } | undefined;
  for (const { placed, claim } of statements) {
    if (!claim.tenure) continue;
    const day = placed.published?.slice(0, 10) ?? '';
    const sooner = latest && (day < latest.day || (day === latest.day && !precedes(claim.tenure, latest.tenure)));
    if (!sooner) latest = { day, tenure: claim.tenure };
  }
  return latest?.tenure;
}

function precedes(a: Tenure, b: Tenure): boolean {
  return TENURES.indexOf(a) < TENURES.indexOf(b);
}
