import type { Signature } from '../../model/index.ts';
import type { Sql } from './sql.ts';

/** So many signatures are remembered, and half of them forgotten when there are more. */
const MOST = 30_000;

/** Signatures that one commit has read, for the next. */
export interface Memory {
  /** At the beginning of a commit: nothing where the last one failed, or another process has written meanwhile. */
  open(sql: Sql): Map<number, Signature>;
  /** At its end. */
  keep(): void;
}

/** Remembers nothing yet. */
export function newMemory(): Memory {
  let signatures = new Map<number, Signature>();
  let version: number | undefined;
  let kept = false;
  return {
    open(sql) {
      const now = sql.get<{ data_version: number }>('PRAGMA data_version')?.data_version;
      if (!kept || now !== version) signatures = new Map();
      if (signatures.size > MOST) signatures = new Map([...signatures].slice(-MOST / 2));
      version = now;
      kept = false;
      return signatures;
    },
    keep() {
      kept = true;
    },
  };
}
