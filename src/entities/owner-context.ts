import type { Mention } from '../../graph/model/index.ts';
import { type OfficeDraft, officesOf, statesOf, type Work } from './cluster.ts';
import { isSubject } from './discourse.ts';
import { headOf } from './office-classes.ts';
import { ownersOf } from './offices.ts';
import type { Evidence } from './owner-evidence.ts';

/** "President X … the White House": the one state whose seat of power the title's own sentence names. */
export function seatInSentence(work: Work, { role, mention }: OfficeDraft): readonly number[] {
  if (!/^(?:vice[ -])?president$/i.test(role)) return [];
  const { sentence, index } = work.mentions[mention]!;
  const states = new Set<number>();
  for (let at = Math.max(0, index - 30); at < work.mentions.length; at++) {
    const other = work.mentions[at]!;
    if (other.sentence > sentence) break;
    if (other.sentence !== sentence || other.rule !== 'gazetteer:metonym') continue;
    for (const id of work.referents[at]!) states.add(id);
  }
  return [...states];
}

/**
 * The one state that acts in a paragraph up to the title: "Lima looks on. A ministry spokesman, X, warned …". A
 * paragraph that speaks of two leaves it open.
 */
export function topicState(
  work: Work,
  office: OfficeDraft,
  states: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const { sentences } = work.document;
  const { sentence, index } = work.mentions[office.mention]!;
  const { paragraph } = sentences[sentence]!;
  const found = new Set<number>();
  let topic = false;
  for (let at = index - 1; at >= 0 && found.size < 2; at--) {
    const other = work.mentions[at]!;
    if (sentences[other.sentence]!.paragraph !== paragraph) break;
    const [state] = work.referents[at]!;
    if (state === undefined) continue;
    if (work.clusters[state]!.kind === 'Person')
      for (const id of statesOf(work, state)) if (state !== office.entity) found.add(id);
    if (work.clusters[state]!.kind !== 'State') continue;
    if (!states.get(other.sentence)?.includes(state)) continue;
    found.add(state);
    if (other.sentence < sentence && other.type === 'STATE' && isSubject(work, other)) topic = true;
  }
  return topic && found.size === 1 ? [...found] : [];
}

/** "Costa's foreign minister, X": of the state that Costa leads. */
export function stateOfMaster(work: Work, { mention, evidence }: OfficeDraft): readonly number[] {
  const { tokens } = work.document;
  const { sentence, index } = work.mentions[mention]!;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const other = work.mentions[at]!;
    if (other.sentence !== sentence || other.type !== 'PERSON') continue;
    const mark = tokens[other.endToken];
    if (mark?.lower !== "'s" && mark?.lower !== "'") continue;
    const next = tokens[other.endToken + 1];
    const person = work.referents[at]![0];
    if (next && next.start <= evidence.start && evidence.start - mark.end < 12 && person !== undefined) {
      const states = [...statesOf(work, person)];
      return states.length === 1 ? states : [];
    }
  }
  return [];
}

const TOP = /^(?:head-of-state|head-of-government|monarch|leader)$/;

/**
 * "Prime Minister X and Foreign Minister Y", "Trade Secretary X and Health Secretary Y": of two who hold different
 * posts and are named in one breath both are of one state, unless both lead.
 */
export function colleagueBeside(work: Work, office: OfficeDraft): readonly number[] {
  const mention = work.mentions[office.mention]!;
  const states = new Set<number>();
  for (const held of work.offices) {
    const other = work.mentions[held.mention]!;
    if (other.sentence !== mention.sentence || held.entity === office.entity || held.tenure !== 'current') continue;
    if (held.officeClass === office.officeClass || held.of.length !== 1 || work.clusters[held.of[0]!]!.kind !== 'State')
      continue;
    if (TOP.test(held.officeClass) && TOP.test(office.officeClass)) continue;
    if (isNextTo(work, other, held, mention, office) || isNextTo(work, mention, office, other, held))
      states.add(held.of[0]!);
  }
  return [...states];
}

/** Nothing but "and" stands between the first name and the title of the second. */
function isNextTo(work: Work, first: Mention, before: OfficeDraft, second: Mention, behind: OfficeDraft): boolean {
  const { text } = work.document.article;
  const from = Math.max(first.end, before.evidence.end);
  const to = Math.min(second.start, behind.evidence.start);
  return from < to && to - from < 12 && /^,? (?:and|&) $/.test(text.slice(from, to));
}

const HIGH = /^(?:head-of-state|head-of-government|monarch|(?:foreign|defence|interior|finance|trade)-minister)$/;

/**
 * "A day after Premier X flew into the arms of President Y": in an article about two states, whoever stands in one
 * sentence with the high holder of one is the holder of the other.
 */
export function otherParty(
  work: Work,
  office: OfficeDraft,
  weights: readonly (readonly [number, number])[],
): readonly number[] {
  const [first, second, third] = weights;
  if (!HIGH.test(office.officeClass) || !first || !second || first[0] === -1 || second[0] === -1) return [];
  if (second[1] < 2 || (third && third[1] * 2 > second[1])) return [];
  const pair = [first[0], second[0]];
  const { sentence } = work.mentions[office.mention]!;
  const beside = new Set<number>();
  for (const held of work.offices) {
    if (held.entity === office.entity || !HIGH.test(held.officeClass) || held.of.length !== 1) continue;
    if (work.mentions[held.mention]!.sentence === sentence) beside.add(held.of[0]!);
  }
  const [known] = beside;
  if (beside.size !== 1 || !pair.includes(known!)) return [];
  return pair.filter((id) => id !== known);
}

/**
 * "A and B made peace, their leaders shaking hands after Premier X had embraced President Y": where a sentence tells
 * of the leaders of two states and then names two, the first is of the first.
 */
export function inOrder(
  work: Work,
  office: OfficeDraft,
  acting: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  if (!HIGH.test(office.officeClass)) return [];
  const { sentence } = work.mentions[office.mention]!;
  const states = [...new Set(acting.get(sentence) ?? [])];
  if (states.length !== 2) return [];
  const announced = work.mentions.findIndex(
    (other) => other.sentence === sentence && other.nominal?.plural === true && LEADERS.test(other.nominal.head),
  );
  if (announced === -1) return [];
  const holders = [
    ...new Set(
      work.offices
        .filter(
          ({ mention, officeClass }) =>
            mention > announced && HIGH.test(officeClass) && work.mentions[mention]!.sentence === sentence,
        )
        .map(({ entity }) => entity),
    ),
  ];
  const at = holders.indexOf(office.entity);
  return holders.length === 2 && at >= 0 ? [states[at]!] : [];
}

const LEADERS = /^(?:leader|president|premier|minister|ruler)s?$/;

/**
 * The state of a team: an article from home writes "the Foreign Minister" and "the Treasurer" bare, and marks all
 * others ("the Chinese President"). Of the states spoken of, the one that is so marked nowhere and leads the rest.
 */
export function teamState(work: Work, office: OfficeDraft, { open, weights }: Evidence): readonly number[] {
  if ((open.get(office.officeClass)?.size ?? 0) > 1) return [];
  const team = new Set<number>();
  for (const persons of open.values()) if (persons.size === 1) for (const person of persons) team.add(person);
  if (team.size < TEAM) return [];
  const marked = new Set<number>();
  for (const held of work.offices)
    if (held.owner === 'stated' && held.officeClass !== 'leader') for (const id of held.of) marked.add(id);
  for (const mention of work.mentions) {
    const title = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
    // Beside "the Prime Minister" of the article itself a premier is another's.
    if (title && title.of.length === 0 && title.officeClass === office.officeClass)
      if (headOf(title.role) !== headOf(office.role)) return [];
    if (title && firstWord(work, mention) === 'the' && !/^first$/.test(secondWord(work, mention)))
      for (const id of ownersOf(work, title.of)) marked.add(id);
  }
  const [first, second] = weights.filter(([state]) => state !== -1 && !marked.has(state));
  if (!first || first[1] < 2 || (second && first[1] < 1.5 * second[1])) return [];
  return [first[0]];
}

/** How many persons of bare titles make a team. */
const TEAM = 3;

const secondWord = (work: Work, { firstToken }: Mention): string => work.document.tokens[firstToken + 1]!.lower;
const firstWord = (work: Work, { firstToken }: Mention): string => work.document.tokens[firstToken]!.lower;

const SAME = /^(?:post|job|office|position|role|portfolio|title|rank|brief|posts|jobs)$/;
const HOLDS = /^(?:holds|held|has|occupies|fills)$/;

/** "Lee, who holds the same post in Chile", "… on the other side": the office of whoever stands before. */
export function sameJobs(
  work: Work,
  weights: readonly (readonly [number, number])[],
  add: (office: OfficeDraft) => void,
): void {
  const { tokens } = work.document;
  for (const mention of work.mentions) {
    if (mention.type !== 'PERSON') continue;
    const words = tokens
      .slice(mention.endToken, mention.endToken + 12)
      .filter(({ sentence }) => sentence === mention.sentence);
    const at = words.findIndex(({ lower }) => lower === 'same');
    if (at < 3 || words[0]!.text !== ',' || words[1]!.lower !== 'who') continue;
    if (!HOLDS.test(words[at - 2]?.lower ?? '') || !SAME.test(words[at + 1]?.lower ?? '')) continue;
    const [person] = work.referents[mention.index]!;
    if (person === undefined || officesOf(work, person).length > 0) continue;
    const model = modelBefore(work, mention, person);
    if (!model) continue;
    const end = words[at + 2] ? words.slice(at + 2) : [];
    const of = stateIn(
      work,
      mention,
      end[0]?.index ?? mention.endToken,
      end.at(-1)?.index ?? mention.endToken,
      model,
      weights,
    );
    add({
      entity: person,
      role: model.role,
      officeClass: model.officeClass,
      tenure: 'current',
      of,
      owner: of.length > 0 ? 'stated' : 'unknown',
      mention: mention.index,
      evidence: { start: mention.start, end: words[at + 1]!.end },
      rule: 'entities:same-job',
    });
  }
}

function modelBefore(work: Work, mention: Mention, person: number): OfficeDraft | undefined {
  for (let at = mention.index - 1; at >= 0 && work.mentions[at]!.sentence === mention.sentence; at--) {
    const [other] = work.referents[at]!;
    if (other === undefined || other === person || work.clusters[other]!.kind !== 'Person') continue;
    const held = officesOf(work, other).findLast(({ tenure }) => tenure === 'current');
    if (held) return held;
  }
  return undefined;
}

/** The state named behind "in", else, for "the other side", the other one of the two that the article is about. */
function stateIn(
  work: Work,
  mention: Mention,
  from: number,
  to: number,
  model: OfficeDraft,
  weights: readonly (readonly [number, number])[],
): readonly number[] {
  for (let at = mention.index + 1; at < work.mentions.length && work.mentions[at]!.firstToken <= to; at++) {
    const other = work.mentions[at]!;
    if (other.firstToken < from || other.type !== 'STATE') continue;
    return work.referents[at]!;
  }
  const words = work.document.tokens.slice(from, to + 1).map(({ lower }) => lower);
  if (!words.includes('other') && !words.includes('opposite')) return [];
  const other = weights.find(([state]) => state !== -1 && !model.of.includes(state));
  return model.of.length === 1 && other ? [other[0]] : [];
}
