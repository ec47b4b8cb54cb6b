import type { SerialisedGraph } from '../../graph/model/index.ts';

/** So many pieces are written between two words of how far it is. */
const EVERY = 2_000;

/** The pieces of an export, and on the way how far it is: exporters give about one a node or link, or a row. */
export function* progressing(
  pieces: Iterable<string>,
  name: string,
  { nodes, edges }: SerialisedGraph,
  progress: (line: string) => void,
): Iterable<string> {
  let written = 0;
  for (const piece of pieces) {
    yield piece;
    written++;
    if (written % EVERY === 0)
      progress(`${name}: ${written} written, of ${nodes.length} nodes and ${edges.length} links`);
  }
}
