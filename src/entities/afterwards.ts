import type { Mention } from '../../graph/model/index.ts';
import type { OfficeDraft, Work } from './cluster.ts';
import { sameOffice } from './office-classes.ts';
import { ownersOf } from './offices.ts';

/** How many titles of one article are compared with each other. */
const MOST = 400;
/** Sentences between a title and the name that belongs to it. */
const NEAR = 3;

/** What only shows once the whole article is read: names that come behind their titles. */
export function lookBack(work: Work): void {
  nameLists(work);
  nameHolders(work);
}

/** "The Ivorian minister … His Ivorian counterpart, X": the minister was X. */
function nameHolders(work: Work): void {
  const offices = work.offices.slice(0, MOST);
  let left = MOST;
  for (const mention of work.mentions) {
    const office = mention.type === 'NOMINAL' && !mention.nominal?.plural ? mention.offices[0] : undefined;
    const [state] = work.referents[mention.index]!;
    if (!office || office.tenure === 'former' || state === undefined || work.clusters[state]!.kind !== 'State')
      continue;
    if (indefinite(work, mention) || left-- <= 0) continue;
    const holders = new Set<number>();
    for (const held of offices)
      if (held.of.includes(state) && held.tenure !== 'former' && sameOffice(held, office)) holders.add(held.entity);
    const [holder] = holders;
    if (holders.size !== 1 || !soon(work, mention, holder!)) continue;
    work.referents[mention.index] = [holder!];
  }
}

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some']);

const indefinite = (work: Work, { firstToken }: Mention): boolean =>
  INDEFINITE.has(work.document.tokens[firstToken]!.lower) ||
  INDEFINITE.has(work.document.tokens[firstToken - 1]?.lower ?? '');

const soon = (work: Work, mention: Mention, person: number): boolean =>
  work.clusters[person]!.named.some((at) => {
    const distance = work.mentions[at]!.sentence - mention.sentence;
    return distance > 0 && distance <= NEAR;
  });

/** "Leaders of A and B to meet … Prime ministers X and Y": as many names as states, in the same order. */
function nameLists(work: Work): void {
  const lists = new Map<number, OfficeDraft[]>();
  for (const office of work.offices)
    if (office.owner === 'unknown') {
      const list = lists.get(office.evidence.start);
      if (list) list.push(office);
      else lists.set(office.evidence.start, [office]);
    }
  for (const list of lists.values()) {
    if (list.length < 2 || list.length > 6) continue;
    const states = announced(work, list);
    for (const [at, state] of states.entries()) {
      list[at]!.of = [state];
      list[at]!.owner = 'inferred';
    }
  }
}

/** The states of a plural title before a list of names that fits it in kind and number. */
function announced(work: Work, list: readonly OfficeDraft[]): readonly number[] {
  const first = work.mentions[list[0]!.mention]!;
  for (let at = first.index - 1; at >= 0; at--) {
    const mention = work.mentions[at]!;
    if (mention.sentence < first.sentence - NEAR) break;
    const office = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
    if (!office || !mention.nominal?.plural || !sameOffice(list[0]!, { ...office, role: office.officeClass })) continue;
    const owners = ownersOf(work, mention.nominal.of.length > 0 ? mention.nominal.of : office.of);
    if (owners.length !== list.length || owners.some((id) => work.clusters[id]!.kind !== 'State')) continue;
    work.referents[at] = list.map(({ entity }) => entity);
    return owners;
  }
  return [];
}
