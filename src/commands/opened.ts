import type { Store } from '../../graph/stores/store.ts';
import type { OpenOptions } from '../index.ts';
import type { Call } from './command.ts';

/** The file of the store, as the option of that name says or as is usual. */
export function storeFile({ options }: Pick<Call, 'options'>, usual = 'entente.db'): string {
  return String(options.store ?? usual);
}

/** Opens the store, only for reading unless told, works with it, and closes it whatever comes. */
export async function withStore<Result>(
  call: Pick<Call, 'entente' | 'options'>,
  work: (store: Store) => Promise<Result>,
  { usual, ...how }: OpenOptions & { readonly usual?: string } = { readOnly: true },
): Promise<Result> {
  const store = await call.entente.openStore(storeFile(call, usual), how);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
