import { type SerialisedGraph, SetupError } from '../../../model/index.ts';
import { EDGE_PROPERTIES, NODE_PROPERTIES, type Property } from '../../neo4j/index.ts';

/** Characters that no text is made of: four separators of ASCII and the private use area. */
const CANDIDATES = [0x1f, 0x1e, 0x1d, 0x1c, ...Array.from({ length: 0xf8ff - 0xe000 + 1 }, (_, at) => 0xe000 + at)];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const USED = /[\u001c-\u001f\ue000-\uf8ff]/g;

/**
 * What parts the items of a list: the first character that is in no list of the graph, since the importer knows no
 * way to write it within an item.
 */
export function arrayDelimiterFor({ nodes, edges }: SerialisedGraph): string {
  const used = new Set<string>();
  for (const node of nodes) note(NODE_PROPERTIES, node, used);
  for (const edge of edges) note(EDGE_PROPERTIES, edge, used);
  const free = CANDIDATES.map((code) => String.fromCharCode(code)).find((character) => !used.has(character));
  if (free === undefined) {
    throw new SetupError('csv-delimiter', 'The lists of this graph leave no character to part them by; publish it.');
  }
  return free;
}

function note<Item>(properties: readonly Property<Item, never>[], item: Item, used: Set<string>): void {
  for (const { type, value } of properties) {
    if (type !== 'strings') continue;
    for (const text of (value(item) as readonly string[] | undefined) ?? []) {
      for (const [character] of text.matchAll(USED)) used.add(character);
    }
  }
}

/** A character as neo4j-admin takes it in an option. */
export function delimiterOption(delimiter: string): string {
  return `U+${delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
