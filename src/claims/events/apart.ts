import { FORECASTS } from '../status/forecasts.ts';
import type { EventCluster, IdentityContext } from './identity.ts';
import type { EventMention } from './mention.ts';
import { isSpelledOut, isState } from './same-parties.ts';

/** "A has yet to meet B" says nothing of the talks that others will hold for their states. */
export const isNeverMet = ({ statuses, actors }: EventCluster, { status, group, parts }: EventMention): boolean =>
  status === 'denied' &&
  group === undefined &&
  statuses.every((other) => FORECASTS.has(other)) &&
  parts.some(({ entity }) => !actors.has(entity));

/** "hosted A for dinner but missed the talks": the meal of the same sentence is not what is pointed to. */
export const isAfterMeal = (cluster: EventCluster, mention: EventMention): boolean =>
  mention.anaphoric && cluster.form === 'meal' && mention.form !== 'meal' && sameSentence(cluster, mention);

/** "A and B met. Earlier they had lunched with C": a meal with one more is not the talk of two. */
export const isOtherMeal = (cluster: EventCluster, mention: EventMention): boolean =>
  (mention.form === 'meal') !== (cluster.form === 'meal') &&
  mention.group === undefined &&
  cluster.actors.size > 1 &&
  mention.parts.length > 1 &&
  mention.parts.some(({ entity }) => !cluster.actors.has(entity));

/** "A and B fail to meet. A meeting is planned for 12 June": what came to nothing is not what is still to come. */
export const isNewPlan = (
  { reading, date }: IdentityContext,
  { statuses, dates }: EventCluster,
  mention: EventMention,
): boolean => {
  const day = date(mention)?.start;
  return (
    mention.status === 'planned' &&
    !mention.definite &&
    statuses.length > 0 &&
    statuses.every((status) => status === 'denied') &&
    dates.every(({ start }) => start !== day) &&
    (day ?? '') > (reading.resolved.document.published ?? '9')
  );
};

/** Two nouns of one clause, or a verb and the noun it governs, are kept apart unless the verb holds the noun. */
export const sameClause = (cluster: EventCluster, mention: EventMention): boolean =>
  cluster.mentions.some(
    (other) =>
      other.sentence === mention.sentence &&
      other.clause !== undefined &&
      other.clause === mention.clause &&
      !mention.anaphoric,
  );

/** "had tea with A, compared notes with B": each verb of a sentence tells its own. */
export const isApartInSentence = (context: IdentityContext, cluster: EventCluster, mention: EventMention): boolean =>
  !mention.definite &&
  sameSentence(cluster, mention) &&
  !sameParties(context, cluster, mention) &&
  !isSpelledOut(context, cluster, mention);

const ROUND = new Set(['after', 'before', 'following', 'ahead of', 'prior to', 'since', 'until']);

/** "spoke privately | after the session": what goes before or comes after is another. */
export const isRound = (cluster: EventCluster, { group, sentence }: EventMention): boolean =>
  group !== undefined &&
  cluster.mentions.some(
    (other) =>
      other.sentence === sentence &&
      other.group === undefined &&
      other.clause?.obliques.some(({ prep, groups }) => ROUND.has(prep) && groups.includes(group)),
  );

const sameSentence = (cluster: EventCluster, mention: EventMention): boolean =>
  cluster.mentions.at(-1)!.sentence === mention.sentence && cluster.actors.size > 0;

/** The same persons, beside whom the states that they stand for may be named or not. */
const sameParties = (context: IdentityContext, { actors }: EventCluster, { parts }: EventMention): boolean =>
  parts.every(({ entity }) => actors.has(entity)) &&
  [...actors.keys()].every(
    (entity) =>
      parts.some((part) => part.entity === entity) ||
      (parts.length > 1 && isState(context, entity) && !parts.some((part) => isState(context, part.entity))),
  );
