import type { Mention } from '../../graph/model/index.ts';
import { LEADERS, stateByIso } from '../lexicons/index.ts';
import { addOffice, type OfficeDraft, officesOf, type Work } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { headOf } from './office-classes.ts';
import { drafted } from './offices.ts';
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

/**
 * True where somebody is commonly known to have held the office of that state in the year of the article: "the
 * Chilean president", of one whom the text names without the title.
 */
function isKnownAs(work: Work, person: number, role: string, owners: readonly number[]): boolean {
  const { name } = work.clusters[person]!;
  const key = name && keyOf(name);
  const year = Number(work.document.published?.slice(0, 4));
  if (key === undefined || !year) return false;
  return (terms().get(key) ?? []).some(
    ({ state, head, said, from, to }) =>
      (role.toLowerCase() === 'leader' ? head === 'leader' : sameRole(role, said)) &&
      owners.some((id) => work.clusters[id]!.key === state) &&
      (from === undefined || from <= year) &&
      (to === undefined || year <= to),
  );
}

/** The one person named so far who is commonly known to hold the office of a nominal; the office is noted. */
export function knownBearer(
  work: Work,
  discourse: Discourse,
  { index, nominal, offices }: Mention,
  owners: readonly number[],
): number | undefined {
  const [office] = offices;
  if (!office || !nominal?.definite || owners.length !== 1 || office.tenure !== 'current') return undefined;
  const known = new Set<number>();
  for (const { cluster } of discourse.traces)
    if (work.clusters[cluster]!.kind === 'Person' && isKnownAs(work, cluster, office.role, owners)) known.add(cluster);
  if (known.size !== 1) return undefined;
  const [person] = known;
  if (officesOf(work, person!).length === 0 && office.role.toLowerCase() !== 'leader')
    addOffice(work, drafted(person!, office, owners, index, 'epithet'));
  return person;
}

/** "premier" is the prime minister; a bare "minister" is nobody's title. */
const sameRole = (a: string, b: string): boolean => plain(a) === plain(b) && plain(a) !== 'minister';
const plain = (role: string): string => role.toLowerCase().replace(/^premier$/, 'prime minister');

interface Term {
  readonly state: string;
  readonly head: string;
  readonly said: string;
  readonly from?: number;
  readonly to?: number;
}
let termsByName: Map<string, Term[]> | undefined;

function terms(): ReadonlyMap<string, readonly Term[]> {
  if (termsByName) return termsByName;
  termsByName = new Map();
  for (const { names, state, role, from, to } of LEADERS) {
    const id = stateByIso(state)?.id;
    if (id === undefined) continue;
    const term = { state: id, head: headOf(role), said: role, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    for (const key of new Set(names.map((written) => keyOf(parsePerson(written)))))
      if (key !== undefined) termsByName.set(key, [...(termsByName.get(key) ?? []), term]);
  }
  return termsByName;
}

/** First given name and surname: what is left of a name in the shortest form that still names its bearer. */
function keyOf({ tokens, surname }: PersonName): string | undefined {
  const given = tokens[surname === 0 ? 1 : 0];
  return given === undefined || given.length < 2 ? undefined : `${given} ${tokens[surname]}`;
}
