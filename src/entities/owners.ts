import type { Mention } from '../../graph/model/index.ts';
import { type OfficeDraft, officesOf, statesOf, tokenBefore, type Work } from './cluster.ts';
import { sameOffice } from './office-classes.ts';
import { ownersOf } from './offices.ts';

/** Classes that are always held for a state. */
const NATIONAL =
  /-minister$|^(?:minister|head-of-state|head-of-government|monarch|deputy-head-of-state|deputy-head-of-government|ambassador|national-security-adviser|parliament-speaker|military-chief|spouse|central-bank-governor)$/;

/** Prepositions before a state that make it a goal or a place rather than the one who acts. */
const ELSEWHERE = new Set(
  'to in at with against from into near across inside outside towards toward through between via over'.split(' '),
);

/**
 * Finds the state of titles that say none, where the rest of the article leaves one answer: the same person's other
 * titles, a nameless holder of that office ("the Indian Defence Minister"), else the state that the article is at home in.
 */
export function inferOwners(work: Work): void {
  const open = work.offices.filter(({ owner, officeClass }) => owner === 'unknown' && NATIONAL.test(officeClass));
  if (open.length === 0) return;
  for (const office of open) settle(office, sameHolder(work, office));
  for (const office of open) if (office.owner === 'unknown') settle(office, stateOfTitle(work, office));
  const nominal = nominalHolders(work);
  for (const office of open) if (office.owner === 'unknown') settle(office, namelessHolder(work, office, nominal));
  const home = new Map<string, readonly number[]>();
  for (const office of open) {
    if (office.owner !== 'unknown') continue;
    const taken = takenStates(work, office);
    const key = [...taken].sort((a, b) => a - b).join(' ');
    if (!home.has(key)) home.set(key, homeState(work, taken));
    settle(office, home.get(key)!);
  }
}

/** Titles that one state alone uses, and the state; it must be spoken of in the article. */
const OWN_TITLES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:us )?(?:secretary of state|secretary of defense|defense secretary|treasury secretary|secretary of the treasury|homeland security secretary)$/i,
    'state:US',
  ],
  [/^(?:chancellor of the exchequer|home secretary|northern ireland secretary)$/i, 'state:GB'],
  [
    /^(?:external affairs minister|minister (?:of|for) external affairs|raksha mantri|union home minister)$/i,
    'state:IN',
  ],
  [/^(?:taoiseach|tánaiste|tanaiste)$/i, 'state:IE'],
];

function stateOfTitle(work: Work, { role }: OfficeDraft): readonly number[] {
  const own = OWN_TITLES.find(([pattern]) => pattern.test(role));
  return own ? work.clusters.filter(({ key }) => key === own[1]).map(({ id }) => id) : [];
}

function settle(office: OfficeDraft, owners: readonly number[]): void {
  if (owners.length !== 1) return;
  office.of = owners;
  office.owner = 'inferred';
}

function sameHolder(work: Work, office: OfficeDraft): readonly number[] {
  const others = officesOf(work, office.entity).filter(
    ({ of, officeClass }) => of.length > 0 && NATIONAL.test(officeClass),
  );
  const same = others.find(({ officeClass }) => officeClass === office.officeClass);
  if (same) return same.of;
  return [...statesOf(work, office.entity)];
}

interface NamelessHolder {
  readonly role: string;
  readonly officeClass: string;
  readonly state: number;
  readonly sentence: number;
}

/** States of word groups such as "the Indian Defence Minister", with the class. */
function nominalHolders(work: Work): NamelessHolder[] {
  const holders: NamelessHolder[] = [];
  for (const mention of work.mentions) {
    const office = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
    if (!office || office.plural) continue;
    for (const owner of ownersOf(work, office.of))
      if (work.clusters[owner]!.kind === 'State')
        holders.push({ role: office.role, officeClass: office.officeClass, state: owner, sentence: mention.sentence });
  }
  return holders;
}

/** Whoever stands in one sentence with the nameless holder is someone else. */
function namelessHolder(work: Work, office: OfficeDraft, holders: readonly NamelessHolder[]): readonly number[] {
  const taken = takenStates(work, office);
  const own = new Set(work.clusters[office.entity]!.named.map((at) => work.mentions[at]!.sentence));
  const states = new Set<number>();
  for (const holder of holders)
    if (sameOffice(office, holder) && !taken.has(holder.state) && !own.has(holder.sentence)) states.add(holder.state);
  return [...states];
}

/** States whose holder of this office is someone else by name. */
function takenStates(work: Work, office: OfficeDraft): Set<number> {
  const taken = new Set<number>();
  for (const other of work.offices)
    if (other.entity !== office.entity && other.tenure === office.tenure && other.officeClass === office.officeClass)
      for (const owner of other.of) taken.add(owner);
  return taken;
}

/** The state that an article is about more than about any other, if there is one that acts in it. */
function homeState(work: Work, taken: ReadonlySet<number>): readonly number[] {
  const weight = new Map<number, number>();
  for (const mention of work.mentions) {
    if (mention.type !== 'STATE' && mention.type !== 'NATIONALITY') continue;
    const state = work.referents[mention.index]![0];
    if (state === undefined || taken.has(state) || work.clusters[state]!.kind !== 'State') continue;
    weight.set(state, (weight.get(state) ?? 0) + (acts(work, mention) ? 1 : 0.25));
  }
  const ranked = [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [first, second] = ranked;
  if (!first || first[1] < 1) return [];
  return !second || first[1] >= 2 * second[1] ? [first[0]] : [];
}

function acts(work: Work, mention: Mention): boolean {
  const before = tokenBefore(work, mention);
  if (!before) return true;
  const deeper = before.lower === 'the' ? work.document.tokens[before.index - 1] : before;
  return !deeper || deeper.sentence !== mention.sentence || !ELSEWHERE.has(deeper.lower);
}
