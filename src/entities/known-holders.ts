import { LEADERS, stateByIso } from '../lexicons/index.ts';
import type { OfficeDraft, Work } from './cluster.ts';
import type { Evidence } from './owner-evidence.ts';
import { type PersonName, parsePerson } from './person-name.ts';

let byName: Map<string, Set<string>> | undefined;

/**
 * "Prime Minister X" of a text that does not say whose: the state whose office somebody of this full name is commonly
 * known to have held, where the article speaks of that state. A surname alone tells nothing.
 */
export function knownHolder(work: Work, { byKey }: Evidence, office: OfficeDraft): readonly number[] {
  const { name } = work.clusters[office.entity]!;
  const key = name && keyOf(name);
  const states = key === undefined ? undefined : index().get(key);
  if (states?.size !== 1) return [];
  const state = byKey.get([...states][0]!);
  return state === undefined ? [] : [state];
}

function index(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byName) return byName;
  byName = new Map();
  for (const { names, state } of LEADERS) {
    const id = stateByIso(state)?.id;
    if (id === undefined) continue;
    for (const written of names) {
      const key = keyOf(parsePerson(written));
      if (key === undefined) continue;
      const states = byName.get(key) ?? new Set<string>();
      byName.set(key, states);
      states.add(id);
    }
  }
  return byName;
}

/** First given name and surname: what is left of a name in the shortest form that still names its bearer. */
function keyOf({ tokens, surname }: PersonName): string | undefined {
  const given = tokens[surname === 0 ? 1 : 0];
  return given === undefined || given.length < 2 ? undefined : `${given} ${tokens[surname]}`;
}
