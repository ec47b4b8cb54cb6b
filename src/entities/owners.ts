import type { Mention } from '../../graph/model/index.ts';
import { addOffice, type OfficeDraft, officesOf, statesOf, tokenBefore, type Work } from './cluster.ts';
import { isSubject } from './discourse.ts';
import { stateIdOf } from './lexicon-facts.ts';
import { headOf, sameOffice } from './office-classes.ts';
import { ownersOf } from './offices.ts';
import { ofAnother, ofCabinet, ofParliament, stateOfInstitutions, stateOfSeat, stateOfTitle } from './own-titles.ts';
import { otherParty, sameJobs, seatInSentence, teamState, topicState } from './owner-context.ts';
import { SPEECH } from './quotes.ts';
import { served, sharedOwner, speaksThere, spokenFor } from './spoken-for.ts';

/** Classes that are always held for a state. */
const NATIONAL =
  /-minister$|^(?:minister|head-of-state|head-of-government|monarch|deputy-head-of-state|deputy-head-of-government|ambassador|national-security-adviser|parliament-speaker|military-chief|spouse|central-bank-governor)$/;

/** "A foreign ministry spokesman" speaks for a state. */
const ofMinistry = ({ role, officeClass }: OfficeDraft): boolean =>
  officeClass === 'spokesperson' && /\b(?:ministry|government|presidential)\b/i.test(role);

/** Prepositions before a state that make it a goal or a place rather than the one who acts. */
const ELSEWHERE = new Set(
  'to in at with against from into near across inside outside towards toward through between via over on'.split(' '),
);
/** Verbs by which a state sends its own people. */
const SENDS = new Set(
  'send dispatch depute name appoint nominate delegate consider designate represent recall field second'.split(' '),
);

/** What of an article tells whose a title is. */
interface Evidence {
  /** By post, by owner: the persons who hold it. */
  readonly holders: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
  readonly nameless: readonly NamelessHolder[];
  /** How much the article speaks of each state as an actor, the most first. */
  readonly weights: readonly (readonly [number, number])[];
  readonly byKey: ReadonlyMap<string, number>;
  /** By sentence, the states that act in it. */
  readonly states: ReadonlyMap<number, readonly number[]>;
  /** By class, the persons whose owner is still unknown. */
  readonly open: ReadonlyMap<string, ReadonlySet<number>>;
}

interface NamelessHolder {
  readonly role: string;
  readonly officeClass: string;
  readonly state: number;
  readonly sentence: number;
}

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
      (NATIONAL.test(office.officeClass) || ofCabinet(office) || ofParliament(office) || ofMinistry(office)) &&
      !ofAnother(work, office),
  );
  sameJobs(work, gatherEvidence(work).weights, (office) => addOffice(work, office));
  if (open.length === 0) return;
  const steps: ((evidence: Evidence, office: OfficeDraft) => readonly number[])[] = [
    (_, office) => sameHolder(work, office),
    ({ byKey }, office) => stateOfTitle(work, byKey, office),
    (evidence, office) => standIn(work, evidence, office),
    ({ states }, office) =>
      stateOfInstitutions(work, office, states.get(work.mentions[office.mention]!.sentence) ?? []),
    (evidence, office) => senderOf(work, evidence, office),
    (evidence, office) => namelessHolder(work, evidence, office),
    (evidence, office) => free(evidence, office, speaksThere(work, office)),
    (evidence, office) => free(evidence, office, seatInSentence(work, office)),
    (_, office) => stateOfSeat(work, office),
    (evidence, office) =>
      NATIONAL.test(office.officeClass) || ofMinistry(office)
        ? free(
            evidence,
            office,
            topicState(work, office, evidence.states, (m) => isSubject(work, m)),
          )
        : [],
    (evidence, office) => free(evidence, office, otherParty(work, office, evidence.weights)),
    (evidence, office) =>
      NATIONAL.test(office.officeClass) || ofCabinet(office) ? homeState(work, evidence, office) : [],
    (evidence, office) => free(evidence, office, teamState(work, office, evidence.open, evidence.weights)),
  ];
  for (const step of steps) {
    const evidence = gatherEvidence(work);
    for (const office of open) if (office.owner === 'unknown') settle(office, step(evidence, office));
  }
}

const free = (evidence: Evidence, office: OfficeDraft, states: readonly number[]): readonly number[] =>
  states.filter((state) => !taken(evidence, office, state));

/** Owners that the sentence gives, though not beside the title. */
function statedElsewhere(work: Work): void {
  for (const office of work.offices) {
    if (office.owner !== 'unknown' || ofAnother(work, office)) continue;
    for (const step of [spokenFor, served, sharedOwner]) {
      const owners = step(work, office);
      if (owners.length !== 1 || office.owner !== 'unknown') continue;
      office.of = owners;
      office.owner = 'stated';
    }
  }
}

function settle(office: OfficeDraft, owners: readonly number[]): void {
  if (owners.length !== 1) return;
  office.of = owners;
  office.owner = 'inferred';
}

const MOST_NAMELESS = 200;
/** "The first by a sitting American president" is nobody in particular. */
const INDEFINITE = new Set(['a', 'an', 'any', 'another', 'no', 'every']);

function indefinite(work: Work, { firstToken }: Mention): boolean {
  for (let at = firstToken; at >= firstToken - 2; at--)
    if (INDEFINITE.has(work.document.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A defence secretary sits beside the defence minister: class and head word together are one post. */
const postOf = (officeClass: string, role: string): string => `${officeClass} ${headOf(role)}`;

function gatherEvidence(work: Work): Evidence {
  const holders = new Map<string, Map<number, Set<number>>>();
  const open = new Map<string, Set<number>>();
  const states = new Map<number, number[]>();
  for (const { officeClass, role, of, entity, owner, tenure } of work.offices) {
    if (owner === 'unknown') open.set(officeClass, (open.get(officeClass) ?? new Set()).add(entity));
    const post = postOf(officeClass, role);
    const owners = holders.get(post) ?? new Map<number, Set<number>>();
    holders.set(post, owners);
    // Who held it before keeps nobody from holding it now.
    if (tenure === 'former') continue;
    for (const owner of of) owners.set(owner, (owners.get(owner) ?? new Set()).add(entity));
  }
  const nameless: NamelessHolder[] = [];
  const weights = new Map<number, number>();
  const byKey = new Map<string, number>();
  const bodies = new Map<string, number>();
  for (const mention of work.mentions) {
    const office = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
    if (office && !office.plural && nameless.length < MOST_NAMELESS && !indefinite(work, mention))
      for (const state of ownersOf(work, office.of))
        if (work.clusters[state]!.kind === 'State')
          nameless.push({ role: office.role, officeClass: office.officeClass, state, sentence: mention.sentence });
    if (mention.type === 'ORGANISATION' && mention.referent) {
      // A state's own bodies tell where an article is at home, also where it does not name the state.
      const home = stateIdOf(mention.referent.id);
      if (home) bodies.set(home, (bodies.get(home) ?? 0) + 1);
    }
    if (mention.type !== 'STATE' && mention.type !== 'NATIONALITY') continue;
    const state = work.referents[mention.index]![0];
    if (state === undefined || work.clusters[state]!.kind !== 'State') continue;
    byKey.set(work.clusters[state]!.key ?? '', state);
    const acting = acts(work, mention);
    weights.set(state, (weights.get(state) ?? 0) + (acting ? 1 : 0.25));
    const beside = states.get(mention.sentence);
    if (!acting) continue;
    if (beside) beside.push(state);
    else states.set(mention.sentence, [state]);
  }
  // A state that is not spoken of itself is kept as -1: it can be at home, but owns nothing here.
  let unnamed = 0;
  for (const [key, count] of bodies) {
    const state = byKey.get(key);
    if (state === undefined) unnamed = Math.max(unnamed, count);
    else weights.set(state, weights.get(state)! + count);
  }
  if (unnamed > 0) weights.set(-1, unnamed);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { holders, nameless, weights: ranked, byKey, states, open };
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

/** Whether someone else by name holds this office of a state. */
function taken({ holders }: Evidence, { officeClass, role, entity, tenure }: OfficeDraft, state: number): boolean {
  if (tenure === 'former') return false;
  const persons = holders.get(postOf(officeClass, role))?.get(state);
  return persons !== undefined && (persons.size > 1 || !persons.has(entity));
}

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
  const sure = !second || here > 0 || (first[1] >= 3 && first[1] >= 4 * second[1]);
  return sure && here === most ? [first[0]] : [];
}

const DASH = /^[-–—]+$/;

function acts(work: Work, mention: Mention): boolean {
  // A dateline: "SINGAPORE - …".
  const behind = work.document.tokens[mention.endToken];
  if (behind && (DASH.test(behind.text) || behind.text === '(') && mention.name === mention.name.toUpperCase())
    return false;
  // "Russian equipment" does nothing; "Russian officials" and "Russian President" do.
  if (
    mention.type === 'NATIONALITY' &&
    behind?.pos === 'NOUN' &&
    work.mentions[work.around[mention.index]!]?.type !== 'NOMINAL'
  )
    return false;
  const before = tokenBefore(work, mention);
  if (!before) return true;
  const deeper = before.lower === 'the' ? work.document.tokens[before.index - 1] : before;
  return !deeper || deeper.sentence !== mention.sentence || !ELSEWHERE.has(deeper.lower);
}
