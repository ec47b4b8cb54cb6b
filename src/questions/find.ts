import { type GraphNode, SetupError } from '../../graph/model/index.ts';
import { kindOf } from '../../graph/ontology/index.ts';
import type { Store } from '../../graph/stores/store.ts';
import type { GraphView } from './view.ts';

/** The node that a name most likely means, and others that it could mean. */
export interface NamedNode {
  readonly node: GraphNode;
  readonly others: readonly GraphNode[];
}

/** Finds the node that is meant by a name; throws where nothing goes by it. */
export async function findNamed(store: Store, view: GraphView, name: string): Promise<NamedNode> {
  const keys = view.nodes.has(name) ? [name] : await store.find(name, 20);
  const found = keys.flatMap((key) => view.nodes.get(key) ?? []).filter((node) => node.attributes.kind !== 'Article');
  const [node, ...rest] = found;
  if (!node)
    throw new SetupError('no-name', `Nothing in the store goes by the name "${name}"; try a surname or a part of it.`);
  // A meeting is labelled by those who meet, so that their names fit it too.
  return { node, others: rest.filter((other) => isEvent(other) === isEvent(node)) };
}

function isEvent({ attributes }: GraphNode): boolean {
  return kindOf(attributes.kind).role === 'event';
}
