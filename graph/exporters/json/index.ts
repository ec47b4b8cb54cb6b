import type { SerialisedGraph } from '../../model/index.ts';
import type { Exporter } from '../exporter.ts';
import { sorted } from '../order.ts';

/** The exchange format: graphology's serialised form, one node or edge a line, keys sorted. */
export const json = {
  format: 'json',
  describes: "the exchange format: graphology's serialised form, with all evidence",
  extension: 'json',
  write,
} as const satisfies Exporter;

function* write({ attributes, options, nodes, edges }: SerialisedGraph): Iterable<string> {
  yield `{"attributes":${canonical(attributes)},\n"edges":[`;
  yield* lines(sorted(edges));
  yield `],\n"nodes":[`;
  yield* lines(sorted(nodes));
  yield `],\n"options":${canonical(options)}}\n`;
}

function* lines(items: readonly { readonly key: string }[]): Iterable<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + canonical(item);
    separator = ',\n';
  }
}

/** JSON with the keys of every object sorted, so that equal values have equal bytes. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, own]) => `${JSON.stringify(key)}:${canonical(own)}`).join(',')}}`;
}
