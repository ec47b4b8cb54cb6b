import type { Mention } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { actorsOf, entitiesOf, type Reading } from '../reading.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import type { EdgeClaimDraft } from './draft.ts';
import { beginning, entityOf, factOf, layNames, listBefore, listFrom, lowerAt, type Names } from './names.ts';

/** A membership, with the token that says it. */
export type MembershipDraft = EdgeClaimDraft & { readonly sentence: number; readonly at: number };

/** What can be a member of another, and of what: no company has members, no newspaper. */
const BODILESS = new Set(['company', 'media', 'ministry', 'armed-force']);

interface Work {
  readonly reading: Reading;
  readonly context: StandingContext;
  readonly names: Names;
  readonly drafts: MembershipDraft[];
  readonly seen: Set<string>;
  /** Nominals of members, by each of their tokens. */
  readonly membersAt: ReadonlyMap<number, Mention>;
  /** First tokens of time expressions. */
  readonly timesAt: ReadonlySet<number>;
}

/** Who belongs to which bloc, party or body: MEMBER_OF. What somebody is not, or has left, makes no edge. */
export function membershipClaims(
  reading: Reading,
  context: StandingContext,
  names: Names = layNames(reading.resolved),
): readonly MembershipDraft[] {
  const membersAt = new Map<number, Mention>();
  for (const mention of reading.mentions)
    if (mention.nominal && isMemberWord(mention.nominal.head))
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

function keep(
  work: Work,
  from: number,
  to: number,
  sentence: number,
  at: number,
  rule: string,
  status?: EdgeClaimDraft['status'],
): void {
  const { entities } = work.names;
  const kind = entities[from]!.kind;
  if (from === to || entities[to]!.kind !== 'Organisation' || BODILESS.has(entities[to]!.form ?? '')) return;
  if (kind !== 'Person' && kind !== 'State' && kind !== 'Organisation') return;
  const key = `${from} ${to} ${sentence}`;
  if (work.seen.has(key)) return;
  work.seen.add(key);
  const fact = factOf(work.names, 'MEMBER_OF', from, to, sentence, rule);
  work.drafts.push({ ...fact, ...(status ? { status } : {}), sentence, at });
}

const isMemberWord = (lemma: string): boolean => lemma === 'member' || lemma === 'signatory';

/** Organisations that a nominal "a NATO member", "members of the SCO" is about. */
function bodiesOf({ names, reading }: Work, { nominal }: Mention): readonly number[] {
  const found = (nominal?.of ?? []).map((index) => entityOf(names, reading.mentions[index], 'Organisation'));
  return found.filter((index) => index !== undefined);
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
  if (status === 'denied' || status === 'cancelled' || status === 'unlikely') return;
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
  if (status === 'denied' || status === 'cancelled') return;
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
      const own = entitiesOf(reading, group).filter((index) => names.entities[index]!.kind === 'Organisation');
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

/** "Turkey, a NATO member,", "EU members Hungary and Slovakia", "the members of the Pact - A, B and C". */
function beside(work: Work, nominal: Mention): void {
  if (!nominal.nominal || !isMemberWord(nominal.nominal.head)) return;
  const bodies = bodiesOf(work, nominal);
  if (
    bodies.length === 0 ||
    /^(?:former|ex|non|founding-non|would-be|prospective|candidate)/.test(
      lowerAt(work.names, nominal.firstToken + (nominal.nominal.definite ? 1 : 0)),
    )
  )
    return;
  const { names } = work;
  const add = (mentions: readonly Mention[], rule: string): void => {
    for (const mention of mentions) {
      const from = entityOf(names, mention, 'State', 'Person', 'Organisation');
      if (from === undefined) continue;
      for (const to of bodies) if (from !== to) keep(work, from, to, nominal.sentence, nominal.firstToken, rule);
    }
  };
  let behind = nominal.endToken;
  while (/^(?:states?|countries|country|nations?|governments?)$/.test(lowerAt(names, behind))) behind++;
  const mark = lowerAt(names, behind);
  const direct = listFrom(names, behind, nominal.sentence);
  if (direct.length > 0) {
    add(direct, 'member-title');
    return;
  }
  if (
    /^(?:--?|[–—:(])$/.test(mark) ||
    /^(?:including|namely)$/.test(mark) ||
    (mark === ',' && /^(?:including|namely)$/.test(lowerAt(names, behind + 1)))
  ) {
    const listed = listFrom(names, mark === ',' ? behind + 2 : behind + 1, nominal.sentence);
    if (listed.length > 0) {
      add(listed, 'member-list');
      return;
    }
  }
  let before = nominal.firstToken;
  while (/^(?:both|all|each|also|itself)$/.test(lowerAt(names, before - 1))) before--;
  if (lowerAt(names, before - 1) !== ',' && !/^(?:--?|[–—(])$/.test(lowerAt(names, before - 1))) return;
  const listed = listBefore(names, before - 1, nominal.sentence);
  // "India met Turkey, a NATO member": one member has one name; several the whole list.
  const singular = !nominal.nominal.plural;
  add(singular ? listed.slice(-1) : listed, 'member-apposition');
}

/** "the X Group, made up of A, B and C", "X, which comprises A and B", "X groups A, B and C". */
function made(work: Work, mention: Mention): void {
  const { names } = work;
  const to = entityOf(names, mention, 'Organisation');
  if (to === undefined) return;
  let at = mention.endToken;
  if (/^[,(]$/.test(lowerAt(names, at))) at++;
  if (lowerAt(names, at) === 'which' || lowerAt(names, at) === 'that') at++;
  const phrase = [at, at + 1, at + 2].map((token) => lowerAt(names, token)).join(' ');
  const words = /^(?:is |are )?(?:made up|composed|consists|consisting|comprised) of/.test(
    `${phrase} ${lowerAt(names, at + 3)}`,
  )
    ? phrase.split(' ').indexOf('of') + 1 || 4
    : /^(?:comprises|comprising|groups|grouping|unites|uniting) /.test(phrase)
      ? 1
      : 0;
  if (words === 0) return;
  const listed = listFrom(names, at + words, mention.sentence);
  if (listed.length < 2) return;
  for (const each of listed) {
    const from = entityOf(names, each, 'State', 'Organisation');
    if (from !== undefined) keep(work, from, to, mention.sentence, at, 'member-made-up');
  }
}

/** "Labour lawmaker X", "X of the Labour Party", "X (Labour)": a person beside a party. */
function party(work: Work, mention: Mention): void {
  const { names } = work;
  const person = entityOf(names, mention, 'Person');
  if (person === undefined) return;
  const isParty = (other: Mention | undefined): number | undefined => {
    const index = other?.sentence === mention.sentence ? entityOf(names, other, 'Organisation') : undefined;
    return index !== undefined && names.entities[index]!.form === 'party' ? index : undefined;
  };
  let behind = mention.endToken;
  const opened = lowerAt(names, behind);
  if (opened === 'of' || opened === '(') {
    behind++;
    if (lowerAt(names, behind) === 'the') behind++;
    const to = isParty(beginning(names, behind));
    if (to !== undefined) {
      keep(work, person, to, mention.sentence, mention.firstToken, 'member-party');
      return;
    }
  }
  for (let at = mention.firstToken - 1; at >= mention.firstToken - 4; at--) {
    const to = isParty(work.reading.mentions[names.endsAt[at] ?? -1]);
    if (to !== undefined) {
      keep(work, person, to, mention.sentence, mention.firstToken, 'member-party-title');
      return;
    }
    const token = names.tokens[at];
    if (!token || token.sentence !== mention.sentence || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return;
  }
}
