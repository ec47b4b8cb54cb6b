import type { Mention } from '../../graph/model/index.ts';
import { addOffice, type OfficeDraft, officesOf, statesOf, type Work } from './cluster.ts';
import { guestOf } from './guests.ts';
import { knownHolder } from './known-holders.ts';
import { headOf, sameOffice } from './office-classes.ts';
import {
  isPrivate,
  ofAnother,
  ofCabinet,
  ofParliament,
  stateOfInstitutions,
  stateOfSeat,
  stateOfTitle,
} from './own-titles.ts';
import {
  colleagueBeside,
  inOrder,
  otherParty,
  sameJobs,
  seatInSentence,
  stateOfMaster,
  teamState,
  topicState,
} from './owner-context.ts';
import { acts, type Evidence, gatherEvidence, type NamelessHolder, taken } from './owner-evidence.ts';
import { SPEECH } from './quotes.ts';
import { served, sharedOwner, speaksThere, spokenFor } from './spoken-for.ts';

/** The rule of owners that the words near a title tell, though not those beside it. */
export const TOLD = 'entities:told';

/** Classes that are always held for a state. */
const NATIONAL =
  /-minister$|^(?:minister|head-of-state|head-of-government|monarch|deputy-head-of-state|deputy-head-of-government|ambassador|national-security-adviser|parliament-speaker|military-chief|spouse|central-bank-governor)$/;

/** "A foreign ministry spokesman" speaks for a state. */
const ofMinistry = ({ role, officeClass }: OfficeDraft): boolean =>
  officeClass === 'spokesperson' && /\b(?:ministry|government|presidential)\b/i.test(role);

/** Verbs by which a state sends its own people. */
const SENDS = new Set(
  'send dispatch depute name appoint nominate delegate consider designate represent recall field second'.split(' '),
);

/**
 * Finds the state of titles that say none, where the rest of the article leaves one answer: the same person's other
 * titles, a title that one state alone uses, a nameless holder of that office ("the Indian Defence Minister"), the
 * state that sends or names the person, else the state that the article is at home in.
 */
export function inferOwners(work: Work): void {
  statedElsewhere(work);
  const open = work.offices.filter(
    (office) =>
      office.owner === 'unknown' &&
      office.rule !== 'entities:same-job' &&
      (NATIONAL.test(office.officeClass) || ofCabinet(office) || ofParliament(office) || ofMinistry(office)) &&
      !ofAnother(work, office),
  );
  sameJobs(work, gatherEvidence(work).weights, (office) => addOffice(work, office));
  if (open.length === 0) return;
  for (const [reads, step] of STEPS) {
    const evidence = gatherEvidence(work);
    for (const office of open)
      if (office.owner === 'unknown') {
        const owners = step(work, evidence, office).filter((state) => !isOpposite(work, office, state));
        settle(office, owners, reads === 'told');
      }
  }
}

/** "Foreign Minister X met his Danish counterpart", "Denmark's queen received X": X is the one who is not Denmark's. */
function isOpposite(work: Work, { mention, entity }: OfficeDraft, state: number): boolean {
  if (statesOf(work, entity).has(state)) return false;
  const { tokens } = work.document;
  const { sentence, index, firstToken } = work.mentions[mention]!;
  let first = index;
  while (work.mentions[first - 1]?.sentence === sentence) first--;
  for (let at = first; work.mentions[at]?.sentence === sentence; at++) {
    const other = work.mentions[at]!;
    if ((other.type !== 'NATIONALITY' && other.type !== 'STATE') || work.referents[at]![0] !== state) continue;
    // "Kuwait's emir received President Soto": nobody receives his own president.
    const between = tokens.slice(other.endToken, firstToken);
    if (at < index && between.some(({ lemma, pos }) => pos === 'VERB' && RECEIVING.has(lemma))) return true;
    const owned = /^(?:his|her|their)$/.test(tokens[other.firstToken - 1]?.lower ?? '');
    const behind = tokens.slice(other.endToken, other.endToken + 3);
    if (at > index && owned && behind.some(({ lower }) => OPPOSITE.test(lower))) return true;
  }
  return false;
}

const RECEIVING = new Set(['receive', 'host', 'welcome', 'greet', 'fete', 'entertain']);

const OPPOSITE = /^(?:counterpart|opposite|homologue)s?$/;

type Step = (work: Work, evidence: Evidence, office: OfficeDraft) => readonly number[];

/** What is asked in turn: of the words near the title (`told`), else of the article as a whole (`guessed`). */
const STEPS: readonly (readonly ['told' | 'guessed', Step])[] = [
  ['guessed', (work, _, office) => sameHolder(work, office)],
  // As sure as what stands beside the title: full name, office and a state of which the article speaks.
  ['told', (work, evidence, office) => knownHolder(work, evidence, office)],
  ['told', (work, _, office) => stateOfMaster(work, office)],
  ['told', (work, { byKey }, office) => stateOfTitle(work, byKey, office)],
  ['told', (work, evidence, office) => standIn(work, evidence, office)],
  ['told', (work, evidence, office) => stateOfInstitutions(work, office, actingIn(work, evidence, office))],
  ['told', (work, evidence, office) => senderOf(work, evidence, office)],
  ['guessed', (work, evidence, office) => namelessHolder(work, evidence, office)],
  ['told', (work, evidence, office) => free(evidence, office, speaksThere(work, office))],
  ['told', (work, evidence, office) => free(evidence, office, seatInSentence(work, office))],
  ['guessed', (work, evidence, office) => stateOfSeat(work, office, actingIn(work, evidence, office))],
  [
    'guessed',
    (work, evidence, office) =>
      NATIONAL.test(office.officeClass) || ofMinistry(office)
        ? free(evidence, office, topicState(work, office, evidence.states))
        : [],
  ],
  ['guessed', (work, evidence, office) => free(evidence, office, inOrder(work, office, evidence.states))],
  ['guessed', (work, evidence, office) => free(evidence, office, colleagueBeside(work, office))],
  ['guessed', (work, evidence, office) => free(evidence, office, otherParty(work, office, evidence.weights))],
  [
    'guessed',
    (work, evidence, office) =>
      (NATIONAL.test(office.officeClass) && office.officeClass !== 'spouse') || ofCabinet(office)
        ? homeState(work, evidence, office)
        : [],
  ],
  ['guessed', (work, evidence, office) => free(evidence, office, teamState(work, office, evidence))],
];

const actingIn = (work: Work, { states }: Evidence, { mention }: OfficeDraft): readonly number[] =>
  states.get(work.mentions[mention]!.sentence) ?? [];

const free = (evidence: Evidence, office: OfficeDraft, states: readonly number[]): readonly number[] =>
  states.filter((state) => !taken(evidence, office, state));

/** Owners that the sentence gives, though not beside the title. */
function statedElsewhere(work: Work): void {
  for (const office of work.offices) {
    if (office.owner !== 'unknown' || ofAnother(work, office) || isPrivate(office)) continue;
    for (const step of [spokenFor, served, sharedOwner, guestOf]) {
      const owners = step(work, office);
      if (owners.length !== 1 || office.owner !== 'unknown') continue;
      office.of = owners;
      office.owner = 'stated';
    }
  }
}

function settle(office: OfficeDraft, owners: readonly number[], told: boolean): void {
  if (owners.length !== 1) return;
  office.of = owners;
  office.owner = 'inferred';
  if (told) office.rule = TOLD;
}

function sameHolder(work: Work, office: OfficeDraft): readonly number[] {
  const others = officesOf(work, office.entity).filter((o) => o.of.length > 0 && NATIONAL.test(o.officeClass));
  const same = others.find(({ officeClass }) => officeClass === office.officeClass);
  if (same) return same.of;
  return [...statesOf(work, office.entity)];
}

/** "Standing in for Lee, Deputy Prime Minister Rao …": of the same state. */
function standIn(work: Work, evidence: Evidence, office: OfficeDraft): readonly number[] {
  const { tokens } = work.document;
  const mention = work.mentions[office.mention]!;
  for (let at = mention.index - 1; at <= mention.index + 2; at++) {
    const other = work.mentions[at];
    if (!other || at === mention.index || other.type !== 'PERSON' || other.sentence !== mention.sentence) continue;
    const before = tokens.slice(Math.max(0, other.firstToken - 4), other.firstToken).map(({ lower }) => lower);
    if (!/\b(?:in for|on behalf of|in place of|instead of)(?: \S+)?$/.test(before.join(' '))) continue;
    const person = work.referents[at]![0];
    if (person === undefined) continue;
    return [...statesOf(work, person)].filter((state) => !taken(evidence, office, state));
  }
  return [];
}

/** "Ottawa is sending Trade Minister Rao", "Quito claims that President Marsh …". */
function senderOf(work: Work, evidence: Evidence, office: OfficeDraft): readonly number[] {
  const mention = work.mentions[office.mention]!;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 6; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.sentence !== mention.sentence) return [];
    if (earlier.type === 'PERSON') return [];
    if (earlier.type !== 'STATE' || !acts(work, earlier)) continue;
    const state = work.referents[at]![0];
    if (state === undefined || taken(evidence, office, state)) return [];
    for (let i = earlier.endToken; i < mention.firstToken; i++) {
      const { lemma, pos, lower } = work.document.tokens[i]!;
      if (pos !== 'VERB' && lower !== 'sending') continue;
      return SENDS.has(lemma) || (SPEECH.has(lemma) && spokenOf(work, i, mention)) ? [state] : [];
    }
  }
  return [];
}

/** "X denied on Monday that President Y": the title opens what is said. */
function spokenOf(work: Work, verb: number, mention: Mention): boolean {
  let that = verb;
  for (let at = verb + 1; at < mention.firstToken && at < verb + 10; at++)
    if (work.document.tokens[at]!.lower === 'that') that = at;
  return mention.firstToken - that <= 4;
}

/** Whoever stands in one sentence with the nameless holder is someone else. */
function namelessHolder(work: Work, evidence: Evidence, office: OfficeDraft): readonly number[] {
  if ((evidence.open.get(office.officeClass)?.size ?? 0) > 1) return [];
  const own = new Set(work.clusters[office.entity]!.named.map((at) => work.mentions[at]!.sentence));
  const states = new Set<number>();
  for (const holder of evidence.nameless)
    if (sameOffice(office, holder) && headOf(office.role) === headOf(holder.role) && !known(work, office, holder))
      if (!taken(evidence, office, holder.state) && !own.has(holder.sentence)) states.add(holder.state);
  // A president of whom the article speaks in passing is not its President.
  const top = evidence.weights.find(([state]) => !taken(evidence, office, state))?.[1] ?? 0;
  const weight = new Map(evidence.weights);
  return [...states].filter((state) => 2 * (weight.get(state) ?? 0) >= top);
}

/** "The Cuban minister" of a Cuban minister who is named: nobody else. */
const known = (work: Work, { entity }: OfficeDraft, holder: NamelessHolder): boolean =>
  work.offices.some((held) => held.entity !== entity && held.of.includes(holder.state) && sameOffice(held, holder));

/** The state that an article is about more than about any other, if the person's own sentences do not say otherwise. */
function homeState(work: Work, evidence: Evidence, office: OfficeDraft): readonly number[] {
  // Of two ministers without a state at most one is at home.
  const rivals = evidence.open.get(office.officeClass);
  if (rivals && rivals.size > 1) return [];
  const [first, second] = evidence.weights.filter(([state]) => !taken(evidence, office, state));
  if (!first || first[0] === -1 || first[1] < 1) return [];
  if (second && (first[1] < 2 * second[1] || first[1] - second[1] < 1.5)) return [];
  const own = new Map<number, number>();
  const sentences = new Set(work.clusters[office.entity]!.named.map((at) => work.mentions[at]!.sentence));
  for (const sentence of sentences)
    for (const state of evidence.states.get(sentence) ?? [])
      if (!taken(evidence, office, state)) own.set(state, (own.get(state) ?? 0) + 1);
  const most = Math.max(0, ...own.values());
  const here = own.get(first[0]) ?? 0;
  // Beside another state that counts the sentences must speak for the first alone.
  if (second && second[1] >= 2 && [...own].some(([state, count]) => state !== first[0] && count >= here)) return [];
  if (isOnlyAnothers(work, office, first[0])) return [];
  const sure = !second || here > 0 || (first[1] >= 3 && first[1] >= 4 * second[1]);
  return sure && here === most ? [first[0]] : [];
}

/** "Premier X met President Y of Chile": a state that the article names only as another's says nothing of X. */
const isOnlyAnothers = (work: Work, { entity }: OfficeDraft, state: number): boolean =>
  work.mentions.every(
    ({ index, type }) =>
      (type !== 'STATE' && type !== 'NATIONALITY') ||
      work.referents[index]![0] !== state ||
      work.mentions.some(
        (other) =>
          other.type === 'PERSON' &&
          work.referents[other.index]![0] !== entity &&
          other.offices.some(({ of }) => of.includes(index)),
      ),
  );
