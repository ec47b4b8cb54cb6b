import { gzipSync } from 'node:zlib';
import { json } from '../../graph/exporters/json/index.ts';
import type { SerialisedGraph, Sighting, Span } from '../../graph/model/index.ts';
import { readingOf } from './reading.ts';

/** What the viewer's server asks of a store. Every Store is one. */
export interface ViewedStore {
  graph(text?: 'none' | 'sentences' | 'full'): Promise<SerialisedGraph>;
  article(id: string): Promise<
    | {
        readonly record: { readonly published?: string; readonly sightings: readonly Sighting[] };
        readonly text: string;
        readonly sentences: readonly Span[];
      }
    | undefined
  >;
}

/** A body, plain and compressed. */
export interface Body {
  readonly plain: Uint8Array;
  readonly gzip: Uint8Array;
}

/** What the server tells of a store. */
export interface Content {
  graph(): Promise<Body>;
  article(id: string): Promise<Body | undefined>;
}

/** The graph is made when it is first asked for, once for however many ask; after a failure it is tried again. */
export function createContent(store: ViewedStore): Content {
  let graph: Promise<Body> | undefined;
  return {
    graph() {
      graph ??= store.graph('sentences').then(
        (folded) => bodyOf([...json.write(folded)].join('')),
        (error: unknown) => {
          graph = undefined;
          throw error;
        },
      );
      return graph;
    },
    async article(id) {
      const found = await store.article(id);
      return found && bodyOf(JSON.stringify(readingOf(id, found)));
    },
  };
}

function bodyOf(text: string): Body {
  const plain = Buffer.from(text, 'utf8');
  return { plain, gzip: gzipSync(plain, { level: 5 }) };
}
