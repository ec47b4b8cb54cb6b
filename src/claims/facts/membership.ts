import type { Mention } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { actorsOf, entitiesOf, type Reading } from '../reading.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import { bodiesOf, isMembers, keep, type MembershipDraft, type Work } from './members.ts';
import { beside, made, party } from './members-beside.ts';
import { beginning, entityOf, layNames, listBefore, lowerAt, type Names } from './names.ts';

export type { MembershipDraft } from './members.ts';

/** Who belongs to which bloc, party or body: MEMBER_OF. What somebody is not, or has left, makes no edge. */
export function membershipClaims(
  reading: Reading,
  context: StandingContext,
  names: Names = layNames(reading.resolved),
): readonly MembershipDraft[] {
  const membersAt = new Map<number, Mention>();
  for (const mention of reading.mentions)
    if (isMembers(names, mention))
      for (let at = mention.firstToken; at < mention.endToken; at++) membersAt.set(at, mention);
  const timesAt = new Set(reading.times.map(({ firstToken }) => firstToken));
  const work: Work = { reading, context, names, drafts: [], seen: new Set(), membersAt, timesAt };
  for (const clause of reading.clauses) {
    copula(work, clause);
    accession(work, clause);
  }
  for (const mention of reading.mentions) {
    if (mention.type === 'NOMINAL') beside(work, mention);
    else if (mention.type === 'ORGANISATION') made(work, mention);
    else if (mention.type === 'PERSON') party(work, mention);
  }
  return work.drafts;
}

/** The nominal of members that a noun group holds. */
function membersIn({ membersAt }: Work, group: NounGroup): Mention | undefined {
  for (let at = group.first; at < group.end; at++) {
    const found = membersAt.get(at);
    if (found) return found;
  }
  return undefined;
}

/** "India and China are members of the SCO", "X became a member of Y". */
function copula(work: Work, clause: Clause): void {
  const { verb } = clause;
  if (verb.lemma !== 'be' && verb.lemma !== 'become' && verb.lemma !== 'remain') return;
  const members = clause.object.map((group) => membersIn(work, group)).find((found) => found !== undefined);
  if (!members) return;
  const status = standingOf(work.context, clause);
  if (NO_EDGE.has(status)) return;
  const stands = verb.lemma !== 'become' && status === 'ongoing' ? 'happened' : status;
  const own = bodiesOf(work, members);
  const bodies = own.length > 0 ? own : oblique(work, clause, /^of$/);
  for (const from of clause.subject.flatMap((group) => subjectsOf(work, group, clause.sentence)))
    for (const to of bodies) keep(work, from, to, clause.sentence, verb.head, 'member-copula', stands);
}

/** The actors of a subject; "India and China both" are those listed before it. */
function subjectsOf({ reading, names }: Work, group: NounGroup, sentence: number): readonly number[] {
  const floats = group.end === group.first + 1 && /^(?:both|all|each)$/.test(lowerAt(names, group.first));
  const listed = floats ? listBefore(names, group.first, sentence) : [];
  if (listed.length === 0) return actorsOf(reading, group);
  return listed
    .map((mention) => entityOf(names, mention, 'State', 'Person', 'Organisation'))
    .filter((index) => index !== undefined);
}

function oblique({ reading, names }: Work, clause: Clause, preposition: RegExp): readonly number[] {
  return clause.obliques
    .filter(({ prep }) => preposition.test(prep))
    .flatMap(({ groups }) => groups.flatMap((group) => entitiesOf(reading, group)))
    .filter((index) => names.entities[index]!.kind === 'Organisation');
}

/** Standings in which nobody becomes a member. */
const NO_EDGE = new Set<string>(['denied', 'cancelled', 'unlikely', 'possible']);

const ADMITTING = new Set(['admit', 'accept', 'welcome', 'induct', 'elect']);
const MOVING = new Set(['cross', 'defect', 'switch', 'accede', 'belong', 'adhere']);
const SITTING = new Set(['sit', 'serve']);
const BOARDS = /^(?:board|council|committee|commission|panel|presidium|politburo|secretariat|caucus)$/;

/** "X joined Y", "X was admitted to Y", "X serves on the board of Y". */
function accession(work: Work, clause: Clause): void {
  const { verb } = clause;
  const joins = (verb.lemma === 'join' || verb.lemma === 'rejoin') && !verb.passive;
  const admitted = ADMITTING.has(verb.lemma.replace(/^re(?=admi|acce)/, '').replace(/mitted$/, 'mit')) && verb.passive;
  const moves = MOVING.has(verb.lemma) && !verb.passive;
  const sits = SITTING.has(verb.lemma) && !verb.passive;
  if (!joins && !admitted && !moves && !sits) return;
  const status = standingOf(work.context, clause);
  if (NO_EDGE.has(status)) return;
  const from = clause.subject.flatMap((group) => actorsOf(work.reading, group));
  const bodies = joins
    ? clause.object.slice(0, 1).flatMap((group) => (deedFollows(work, group) ? [] : entitiesOf(work.reading, group)))
    : sits
      ? seats(work, clause)
      : oblique(work, clause, /^(?:to|into|in)$/);
  for (const member of from)
    for (const to of bodies)
      keep(
        work,
        member,
        to,
        clause.sentence,
        verb.head,
        joins ? 'member-join' : sits ? 'member-seat' : 'member-admitted',
        status,
      );
}

/** "joined NATO in condemning", "joined the EU-led talks": an act at somebody's side, or something that the body holds. */
function deedFollows({ names, reading, timesAt }: Work, group: NounGroup): boolean {
  const head = group.mentions
    .map((index) => reading.mentions[index]!)
    .find(
      ({ firstToken, endToken, type }) => type === 'ORGANISATION' && firstToken <= group.head && group.head < endToken,
    );
  if (!head || lowerAt(names, head.endToken) === "'s") return true;
  const joint = lowerAt(names, head.endToken);
  if (joint === 'for' || joint === 'as') return true;
  return joint === 'in' && !timesAt.has(head.endToken + 1);
}

/** "the board of the Fund": the body that the board belongs to, or a board with a name of its own. */
function seats(work: Work, clause: Clause): readonly number[] {
  const { reading, names } = work;
  const found: number[] = [];
  for (const { prep, groups } of clause.obliques) {
    if (prep !== 'on') continue;
    for (const group of groups) {
      const own = group.mentions
        .map((index) => reading.mentions[index]!)
        .filter(
          ({ firstToken, endToken, type }) =>
            type === 'ORGANISATION' && firstToken <= group.head && group.head < endToken,
        )
        .map((mention) => entityOf(names, mention, 'Organisation'))
        .filter((index) => index !== undefined);
      if (own.length > 0) found.push(...own);
      else if (BOARDS.test(lowerAt(names, group.head)) && lowerAt(names, group.head + 1) === 'of') {
        const at = lowerAt(names, group.head + 2) === 'the' ? group.head + 3 : group.head + 2;
        const body = entityOf(names, beginning(names, at), 'Organisation');
        if (body !== undefined) found.push(body);
      }
    }
  }
  return found;
}
