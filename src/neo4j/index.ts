import type { Store } from '../../graph/stores/index.ts';
import type { Address } from './address.ts';
import type { Question, Remarks } from './ask.ts';
import type { RowFormat } from './formats.ts';
import type { Published, PublishOptions } from './publish/publish.ts';

export { type Address, addressFrom } from './address.ts';
export { ROW_FORMATS } from './formats.ts';
export { parametersFrom } from './parameters.ts';
export type { Published, PublishOptions, Question, Remarks, RowFormat };

/**
 * Asks a published graph and hands the written answer on while it streams. Nothing is handed on where the query is
 * wrong. The driver is loaded here, so that who asks nothing does not wait for it.
 */
export async function queryNeo4j(
  address: Address,
  question: Question,
  { format, columns }: { readonly format: RowFormat; readonly columns?: number | undefined },
  take: (chunks: AsyncIterable<string>) => Promise<void>,
): Promise<Remarks> {
  const [{ askNeo4j }, { written }] = await Promise.all([import('./ask.ts'), import('./rows.ts')]);
  return askNeo4j(address, question, ({ names, rows }) => take(written(format, names, rows, columns)));
}

/** Brings the graph of a store to Neo4j: all of it the first time, then what has changed since the last time. */
export async function publishToNeo4j(store: Store, address: Address, options: PublishOptions = {}): Promise<Published> {
  return (await import('./publish/publish.ts')).publish(store, address, options);
}
