import type { Status } from '../../../graph/model/index.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { companyOf } from './company.ts';
import { BESIDE } from './data/elliptical.ts';
import { type EventMention, isCourtesy } from './mention.ts';
import { isAtSide } from './standpoints.ts';

/** Forms that others may join: nobody joins somebody's visit, or the talk of two, unasked. */
const OPEN = new Set(
  'summit ministerial meeting talks conference videoconference ceremony meal multilateral trilateral bilateral'.split(
    ' ',
  ),
);

export const isGathering = (mention: EventMention): boolean =>
  mention.kind === 'Meeting' && OPEN.has(mention.form) && !(mention.plural && mention.group !== undefined);

/** Forms that an article goes on telling of for many sentences. */
const GREAT = new Set('summit ministerial conference ceremony multilateral'.split(' '));

/** Sentences after which a gathering may still be left out; it is told one sentence behind at the latest. */
export const TOLD_REACH = 8;

/**
 * The gathering that a clause leaves out: the one told last, which the talk of two is only for those beside them;
 * else the great one of the sentences before, else one told right after.
 */
export function toldOf(
  reading: Reading,
  clause: Clause,
  gatherings: readonly EventMention[],
): EventMention | undefined {
  const { sentence, verb } = clause;
  const beside =
    BESIDE.has(verb.lemma) || verb.lemma === 'be' || isAtSide(reading, clause) || isOnASide(reading, clause);
  // What was is not at a gathering to come, nor at one that is told of by the way: "had been initialled in May".
  const told = gatherings.filter(
    (mention) =>
      // Nobody is missed at a handshake.
      !(verb.negated && isCourtesy(mention)) &&
      !(verb.tense === 'past' && !verb.perfect && mention.status !== undefined && AHEAD.has(mention.status)) &&
      !(isFlashback(mention.clause) && !isFlashback(clause) && reading.tokens[verb.first]!.lower !== 'having'),
  );
  const before = told.filter(({ head }) => head < verb.head);
  if (companyOf(reading, clause).length > 0) {
    const wide = before.filter(
      (mention) => sentence - mention.sentence <= TOLD_REACH && !mention.apart && !isUnheld(mention),
    );
    return wide.findLast((mention) => !isClosed(reading, mention)) ?? wide.at(-1);
  }
  return (
    before.findLast(
      (mention) =>
        sentence - mention.sentence <= 2 && (beside || !isClosed(reading, mention) || GREAT.has(mention.form)),
    ) ??
    before.findLast((mention) => sentence - mention.sentence <= TOLD_REACH && GREAT.has(mention.form)) ??
    // Whom somebody sent is not told ahead of where to.
    told.find(
      (mention) =>
        mention.head > verb.head && mention.sentence - sentence <= (/^(?:send|dispatch)$/u.test(verb.lemma) ? 0 : 1),
    )
  );
}

const JOINING = new Set(['attend', 'participate', 'take']);

/** "On the Kenyan side the foreign minister took part", "Lee also attended". */
const isOnASide = ({ tokens }: Reading, { obliques, verb }: Clause): boolean =>
  JOINING.has(verb.lemma) &&
  (verb.adverbs.includes('also') ||
    obliques.some(({ prep, groups }) => prep === 'on' && groups.some(({ head }) => tokens[head]!.lower === 'side')));

const AHEAD = new Set<Status>(['planned', 'likely', 'possible', 'unlikely']);

/** A gathering to come, or that was never held. */
const isUnheld = ({ status }: EventMention): boolean =>
  status !== undefined && status !== 'happened' && status !== 'ongoing';

const isFlashback = (clause: Clause | undefined): boolean =>
  clause?.verb.perfect === true &&
  clause.verb.tense === 'past' &&
  clause.link !== 'that' &&
  clause.parent === undefined;

/** Two persons who met, or more whom a verb names one by one, and nobody else. */
const isClosed = (reading: Reading, { parts, wording }: EventMention): boolean => {
  const parties = new Set(parts.filter(({ relation }) => relation === 'ATTENDS').map(({ entity }) => entity));
  const persons = [...parties].every((entity) => kindOfEntity(reading, entity) === 'Person');
  return persons && (parties.size === 2 || (parties.size > 2 && wording === ''));
};
