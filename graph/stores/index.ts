import { sqlite } from './sqlite/index.ts';
import type { StoreKind } from './store.ts';

export type * from './store.ts';

/** All kinds of stores; the first is the default. */
export const STORES = [sqlite] as const satisfies readonly StoreKind[];
