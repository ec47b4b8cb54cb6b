import type { Mention } from '../../../graph/model/index.ts';
import type { Reading } from '../reading.ts';
import type { StandingContext } from '../status/standing.ts';
import type { EdgeClaimDraft } from './draft.ts';
import { entityOf, factOf, lowerAt, type Names } from './names.ts';

/** A membership, with the token that says it. */
export type MembershipDraft = EdgeClaimDraft & { readonly sentence: number; readonly at: number };

/** What can be a member of another, and of what: no company has members, no newspaper. */
const BODILESS = new Set(['company', 'media', 'ministry', 'armed-force']);

/** What the readers of memberships share. */
export interface Work {
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

/** Adds a membership once a sentence, where both ends can have one. */
export function keep(
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

/** Who works or plays somewhere is called a member too. */
const OTHER_MEMBERS = new Set(['faculty', 'staff', 'cast', 'crew', 'family', 'team', 'gang', 'band', 'audience']);

export const isMembers = (names: Names, mention: Mention): boolean =>
  mention.nominal !== undefined &&
  isMemberWord(mention.nominal.head) &&
  !OTHER_MEMBERS.has(lowerAt(names, headOf(names, mention) - 1));

/** The token of the word "member". */
function headOf(names: Names, { firstToken, endToken }: Mention): number {
  for (let at = firstToken; at < endToken; at++) if (isMemberWord(names.tokens[at]!.lemma)) return at;
  return firstToken;
}

export const isMemberWord = (lemma: string): boolean => lemma === 'member' || lemma === 'signatory';

/** Organisations that a nominal "a NATO member", "members of the SCO" is about. */
export function bodiesOf({ names, reading }: Work, { nominal }: Mention): readonly number[] {
  const found = (nominal?.of ?? []).map((index) => entityOf(names, reading.mentions[index], 'Organisation'));
  return found.filter((index) => index !== undefined);
}
