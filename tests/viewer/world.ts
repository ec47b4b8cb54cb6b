import { createHash } from 'node:crypto';
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type {
  EdgeAttributes,
  Evidence,
  GraphEdge,
  GraphNode,
  NodeAttributes,
  Report,
  SerialisedGraph,
  Span,
  Status,
} from '../../graph/model/index.ts';
import type { ViewedStore } from '../../src/server/index.ts';

interface Telling {
  readonly title: string;
  readonly source: string;
  readonly published?: string;
  readonly url?: string;
  readonly text: string;
}

interface Proof {
  readonly id: string;
  readonly status: Status;
  /** A sentence of the article's text. */
  readonly sentence: string;
  readonly saidBy?: string;
}

/** A small world of articles and what they prove, with spans that are right by construction. */
export function createWorld() {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const texts = new Map<string, Telling>();

  const evidenceOf = ({ id, sentence }: Proof): Evidence => {
    const start = texts.get(id)?.text.indexOf(sentence) ?? -1;
    if (start < 0) throw new Error(`${id} does not say: ${sentence}`);
    return { article: id, start, end: start + sentence.length, quote: sentence, rule: 'test' };
  };
  const datedOf = (status: Status, proofs: readonly Proof[]) => ({
    status,
    history: proofs.map((proof): Report => {
      const published = texts.get(proof.id)?.published;
      return {
        article: proof.id,
        status: proof.status,
        ...(published ? { published } : {}),
        ...(proof.saidBy ? { saidBy: proof.saidBy } : {}),
      };
    }),
    evidence: proofs.map(evidenceOf),
  });

  return {
    article(telling: Telling): string {
      const id = `article:${createHash('sha256').update(telling.text).digest('hex').slice(0, 16)}`;
      texts.set(id, telling);
      const { text: _, ...attributes } = telling;
      nodes.set(id, { key: id, attributes: { kind: 'Article', label: telling.title, aliases: [], ...attributes } });
      return id;
    },
    node(key: string, kind: string, label: string, more: Partial<NodeAttributes> = {}): string {
      nodes.set(key, { key, attributes: { kind, label, aliases: [], ...more } });
      return key;
    },
    event(
      key: string,
      kind: string,
      label: string,
      status: Status,
      proofs: readonly Proof[],
      more: Partial<NodeAttributes> = {},
    ) {
      nodes.set(key, { key, attributes: { kind, label, aliases: [], ...datedOf(status, proofs), ...more } });
      return key;
    },
    edge(
      source: string,
      relation: string,
      target: string,
      status: Status,
      proofs: readonly Proof[],
      more: Partial<EdgeAttributes> = {},
    ) {
      const key = `${source} ${relation} ${target} ${more.role ?? more.quote ?? ''}`.trim();
      edges.set(key, { key, source, target, attributes: { relation, ...datedOf(status, proofs), ...more } });
      return key;
    },
    graph(): SerialisedGraph {
      return placed({
        attributes: {},
        options: { type: 'directed', multi: true },
        nodes: [...nodes.values()],
        edges: [...edges.values()],
      });
    },
    store(): ViewedStore {
      const graph = this.graph();
      return {
        graph: async () => graph,
        article: async (id) => {
          const telling = texts.get(id);
          if (!telling) return undefined;
          const { text, ...sighting } = telling;
          return {
            record: { sightings: [sighting], ...(telling.published ? { published: telling.published } : {}) },
            text,
            sentences: sentencesOf(text),
          };
        },
      };
    },
  };
}

export type World = ReturnType<typeof createWorld>;

/** Sentences of the plain test texts: up to a full stop, question or exclamation mark. */
export function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\s.!?][^.!?]{0,2000}[.!?]?["”]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function placed(graph: SerialisedGraph): SerialisedGraph {
  const drawing = new MultiDirectedGraph();
  graph.nodes.forEach(({ key }, index) => {
    drawing.addNode(key, {
      x: Math.cos(index * 2.4) * Math.sqrt(index + 1),
      y: Math.sin(index * 2.4) * Math.sqrt(index + 1),
    });
  });
  for (const { key, source, target, attributes } of graph.edges) {
    if (attributes.relation !== 'QUOTED_IN') drawing.addDirectedEdgeWithKey(key, source, target);
  }
  const places = forceAtlas2(drawing, { iterations: 400, settings: forceAtlas2.inferSettings(drawing) });
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, ...places[node.key] } })),
  };
}
