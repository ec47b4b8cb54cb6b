import type { SerialisedGraph } from '../../graph/model/index.ts';

/** So many elements are written between two words of how far it is. */
const EVERY = 2_000;

/** The chunks of an export, and on the way how far it is: exporters give about one chunk an element. */
export function* progressing(
  chunks: Iterable<string>,
  format: string,
  { nodes, edges }: SerialisedGraph,
  progress: (line: string) => void,
): Iterable<string> {
  const all = nodes.length + edges.length;
  let written = 0;
  for (const chunk of chunks) {
    yield chunk;
    if (++written % EVERY === 0) progress(`${format}: ${Math.min(written, all)} of ${all} nodes and links`);
  }
}
