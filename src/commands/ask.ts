import type { GraphNode, NodeAttributes } from '../../graph/model/index.ts';
import type { Store } from '../../graph/stores/store.ts';
import type { NamedNode } from '../questions/find.ts';
import type { GraphView } from '../questions/view.ts';
import type { Call } from './command.ts';
import { withStore } from './opened.ts';

/** A store opened for questions, with the graph that it folds to. */
export interface Asked {
  readonly store: Store;
  readonly view: GraphView;
  named(name: string): Promise<NamedNode>;
}

/** Opens the store for reading, asks, and closes it. */
export async function ask(call: Call, question: (asked: Asked) => Promise<Iterable<string>>): Promise<undefined> {
  await withStore(call, async (store) => {
    const view = call.entente.viewOf(await store.graph('sentences'));
    const named = (name: string): Promise<NamedNode> => call.entente.findNamed(store, view, name);
    await call.effects.log.out(await question({ store, view, named }));
  });
}

/** Says whom else a name could have meant. */
export function couldMean({ node, others }: NamedNode): string {
  const likely = others.filter(({ attributes }) => sharesWord(node, attributes));
  if (likely.length === 0) return '';
  const labels = likely.slice(0, 5).map((other) => `${other.attributes.label} (${other.attributes.kind})`);
  return `${node.attributes.label} was taken; the name also fits ${labels.join(', ')}.\n`;
}

/** Weizman is found under "Wei" too, but no one who asks for Wei means him. */
function sharesWord(node: GraphNode, other: NodeAttributes): boolean {
  const words = (names: readonly string[]) => names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const own = new Set(words([node.attributes.label, ...node.attributes.aliases]));
  return words([other.label, ...other.aliases]).some((word) => word !== '' && own.has(word));
}
