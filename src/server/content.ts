import { gzipSync } from 'node:zlib';
import { EXPORTERS } from '../../graph/exporters/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import { type Filter, filterGraph } from '../../graph/filters/index.ts';
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
  /** The part of the graph that passes a filter, in a format; undefined where there is no such format. */
  exported(format: string, filter: Filter, focus: readonly string[]): Promise<Download | undefined>;
}

/** A file to be saved, in chunks. */
export interface Download {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** The graph is made when it is first asked for, once for however many ask; after a failure it is tried again. */
export function createContent(store: ViewedStore): Content {
  let folded: Promise<SerialisedGraph> | undefined;
  let graph: Promise<Body> | undefined;
  const whole = (): Promise<SerialisedGraph> => {
    folded ??= store.graph('sentences').catch((error: unknown) => {
      folded = undefined;
      throw error;
    });
    return folded;
  };
  return {
    graph() {
      graph ??= whole().then(
        (made) => bodyOf([...json.write(made)].join('')),
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
    async exported(format, filter, focus) {
      const exporter = EXPORTERS.find((each) => each.format === format);
      if (!exporter) return undefined;
      const part = filterGraph(await whole(), filter);
      const attributes = focus.length > 0 ? { ...part.attributes, focus } : part.attributes;
      return { name: `entente.${exporter.extension}`, chunks: exporter.write({ ...part, attributes }) };
    },
  };
}

function bodyOf(text: string): Body {
  const plain = Buffer.from(text, 'utf8');
  return { plain, gzip: gzipSync(plain, { level: 5 }) };
}
