import { LEADER_ROWS } from './data/leaders.ts';
import { list, rowsOf } from './rows.ts';

/** A person who is commonly known to have held an office. */
export interface LeaderEntry {
  /** The name and its other spellings. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 of the state whose office it was. */
  readonly state: string;
  /** "president". */
  readonly role: string;
  /** Years, where they are known. */
  readonly from?: number;
  readonly to?: number;
}

/** Holders of the high offices of states; those of bodies are left out, since their titles say whose they are. */
export const LEADERS: readonly LeaderEntry[] = rowsOf(LEADER_ROWS).flatMap(
  ([name = '', others = '', owner = '', role = '', from = '', to = '']) => {
    if (!/^[A-Z]{2}$/.test(owner)) return [];
    const years = { ...(from ? { from: Number(from) } : {}), ...(to ? { to: Number(to) } : {}) };
    return [{ names: [name, ...list(others)], state: owner, role, ...years }];
  },
);
