import { kindOfEntity, type Reading } from '../reading.ts';
import type { EventCluster, IdentityContext } from './identity.ts';
import type { EventMention, Part } from './mention.ts';

const isPresent = ({ relation, status }: Part): boolean =>
  /^(?:ATTENDS|ACTOR|TARGET|WITHDRAWS_FROM)$/u.test(relation) && status !== 'denied';
const isParty = ({ relation }: Part): boolean => relation !== 'HOSTS';

/** Compares participants, a minister standing for the state and the state for the minister. */
export function fitParties(context: IdentityContext, cluster: EventCluster, mention: EventMention): number | undefined {
  // Who convened or chaired "the talks" need not be one of those who held them.
  const counts = mention.anaphoric ? isPresent : isParty;
  const mine = withoutOwnStates(context, [...new Set(mention.parts.filter(counts).map(({ entity }) => entity))]);
  const theirs = withoutOwnStates(
    context,
    [...cluster.actors.keys()].filter((entity) =>
      [...cluster.actors.get(entity)!].some((relation) => relation !== 'HOSTS'),
    ),
  );
  if (mine.length === 0 || theirs.length === 0) return 0;
  const matched = pairUp(context, mine, theirs);
  const organised = mention.parts.some(
    ({ entity, relation }) => relation === 'ORGANISES' && cluster.actors.get(entity)?.has('ORGANISES'),
  );
  if (organised) return 2;
  // One who attends "the meeting" attends one with room for more, not somebody's talk with another.
  if (mention.anaphoric) {
    if (matched > 0) return 1;
    // Unless it is the one told in the sentence before, or they are only said to have been there too.
    const reach = mention.parts.every(({ rule }) => JOINING.test(rule)) ? 8 : 1;
    const near = mention.sentence - cluster.mentions.at(-1)!.sentence <= reach && mention.status === 'happened';
    return isClosed(context.reading, cluster, theirs) && !near ? undefined : 0;
  }
  const smaller = Math.min(mine.length, theirs.length);
  if (areHolders(context, cluster, mention, mine, theirs)) return 2;
  if (matched === 0) return undefined;
  if (isSpelledOut(context, cluster, mention)) return 2;
  // "X received both men" is another meeting than theirs.
  const host = mention.parts.find(({ rule }) => rule === 'verb-receives')?.entity;
  if (
    host !== undefined &&
    isClosed(context.reading, cluster, theirs) &&
    !theirs.some((entity) => alike(context, entity, host))
  )
    return undefined;
  // Two persons whom a verb lets meet are no summit for sharing one guest with it.
  const alone = mention.group === undefined && mention.refersTo === undefined && mine.length === 2;
  const closed = !OPEN.has(cluster.form) || cluster.form === 'meal' || mention.indefinite;
  if (matched < smaller && (closed || (alone && cluster.form !== mention.form))) return undefined;
  // One shared party out of several is not enough: "X met Y" and "X met Z" are two meetings.
  if (matched === 1 && smaller === 1 && (mine.length > 1 || theirs.length > 1))
    return cluster.form === 'visit' || cluster.kind === 'Event' || mention.definite ? 1 : undefined;
  return matched === 1 && smaller === 1 ? (cluster.form === 'visit' || mention.definite ? 1.2 : 0.8) : 2;
}

/** "the first to sit down with a Chinese counterpart, meeting General X": the participle names whom the verb left open. */
export function isSpelledOut(
  context: IdentityContext,
  cluster: EventCluster,
  { clause, parts }: EventMention,
): boolean {
  const last = cluster.mentions.at(-1)!.clause;
  if (clause?.link !== 'adverbial' || clause.verb.form !== 'gerund' || last === undefined) return false;
  if (clause.parent !== last && clause.parent?.parent !== last) return false;
  const [mine, theirs] = [[...new Set(parts.map(({ entity }) => entity))], [...cluster.actors.keys()]];
  const matched = pairUp(context, mine, theirs);
  const isNew = (entity: number): boolean => context.statesOf(entity).length === 0 && !theirs.includes(entity);
  const named = mine.filter(isNew).length === 1 && theirs.some((entity) => isState(context, entity)) ? 1 : 0;
  return mine.length === theirs.length && matched > 0 && matched + named >= mine.length;
}

export const isState = ({ reading }: IdentityContext, entity: number): boolean =>
  kindOfEntity(reading, entity) === 'State';

/** "were present at the meeting", "also attended the talks". */
const JOINING = /^event-(?:attend|present|take|participate|sit|join|joined)$/u;

/**
 * "The presidents of A and B met. X and Y shook hands": told right after, as many persons of whom the article does
 * not say where they rule are those holders.
 */
function areHolders(
  context: IdentityContext,
  cluster: EventCluster,
  { sentence, clause, status }: EventMention,
  mine: readonly number[],
  theirs: readonly number[],
): boolean {
  const last = cluster.mentions.at(-1)!;
  return (
    cluster.offices.size > 0 &&
    mine.length === theirs.length &&
    mine.length > 1 &&
    sentence - last.sentence <= 1 &&
    clause?.link !== 'relative' &&
    status === cluster.statuses.at(-1) &&
    theirs.every((entity) => isState(context, entity)) &&
    mine.every((entity) => kindOfEntity(context.reading, entity) === 'Person' && isOf(context.statesOf(entity), theirs))
  );
}

const isOf = (states: readonly number[], theirs: readonly number[]): boolean =>
  states.length === 0 || states.some((state) => theirs.includes(state));

/** A State beside its own minister is no party more. */
const withoutOwnStates = (context: IdentityContext, entities: readonly number[]): number[] =>
  entities.filter((entity) => !entities.some((other) => other !== entity && context.statesOf(other).includes(entity)));

/** How many of one side find a partner of their own on the other, the equal ones first. */
function pairUp(context: IdentityContext, mine: readonly number[], theirs: readonly number[]): number {
  const free = new Set(theirs);
  let matched = 0;
  for (const entity of mine) if (free.delete(entity)) matched++;
  for (const entity of mine) {
    if (theirs.includes(entity)) continue;
    const other = [...free].find((candidate) => alike(context, entity, candidate));
    if (other !== undefined && free.delete(other)) matched++;
  }
  return matched;
}

/** Two persons who met: nobody else was there. */
const isClosed = (reading: Reading, cluster: EventCluster, theirs: readonly number[]): boolean =>
  theirs.length === 2 &&
  !OPEN.has(cluster.form) &&
  theirs.every((entity) => kindOfEntity(reading, entity) === 'Person') &&
  ![...cluster.actors.values()].some((relations) => relations.has('ORGANISES'));

/** Forms with room for more than the parties that one sentence names. */
const OPEN = new Set([
  'summit',
  'conference',
  'ministerial',
  'ceremony',
  'exercise',
  'meal',
  'multilateral',
  'standoff',
  'war',
  'clash',
]);

function alike(context: IdentityContext, a: number, b: number): boolean {
  return a === b || context.statesOf(a).includes(b) || context.statesOf(b).includes(a);
}
