import { kindOfEntity, type Reading } from '../reading.ts';
import { FORECASTS } from '../status/forecasts.ts';
import type { EventCluster, IdentityContext } from './identity.ts';
import type { EventMention } from './mention.ts';

/** Told with a day that lies before the report. */
export function isOver(context: IdentityContext, mention: EventMention): boolean {
  const { published } = context.reading.resolved.document;
  const date = context.date(mention);
  return mention.status === 'happened' && published !== undefined && date !== undefined && date.end < published;
}

/** Nothing but plans has been told of it, of which what is long over is no fulfilment. */
export const isAllAhead = ({ statuses }: EventCluster): boolean =>
  statuses.length > 0 && statuses.every((status) => FORECASTS.has(status));

/** "the summit" is not the talk of the two who met beside it. */
export const isGreater = (reading: Reading, cluster: EventCluster, mention: EventMention): boolean =>
  mention.anaphoric &&
  /^(?:summit|conference|ministerial)$/u.test(mention.form) &&
  cluster.form === 'meeting' &&
  cluster.actors.size === 2 &&
  [...cluster.actors.keys()].every((entity) => kindOfEntity(reading, entity) === 'Person');

/** "travelled to Chile": no journey of which the article told sentences before without saying where it went. */
export const isFarJourney = (cluster: EventCluster, mention: EventMention): boolean =>
  cluster.form === 'visit' &&
  mention.form === 'visit' &&
  mention.group === undefined &&
  mention.places.length > 0 &&
  cluster.places.size === 0 &&
  mention.sentence - cluster.mentions.at(-1)!.sentence > 1;

/** Those who telephone are not in one place: no call is what was told with a place, or beside a summit. */
export const isElsewhere = (cluster: EventCluster, mention: EventMention): boolean =>
  cluster.form === 'call'
    ? mention.form !== 'call' && (mention.places.length > 0 || mention.within.length > 0)
    : mention.form === 'call' && (cluster.places.size > 0 || cluster.mentions.some(({ within }) => within.length > 0));
