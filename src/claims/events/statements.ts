import type { ClaimDate, LocalEntity, Span, Status } from '../../../graph/model/index.ts';
import { type RelationName, relationOf } from '../../../graph/ontology/index.ts';
import type { Draft } from '../draft.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import type { EventCluster } from './identity.ts';
import { labelOf } from './label.ts';
import type { EventMention } from './mention.ts';

/** An event of the article with the claims about it; `index` is its local entity. */
export interface EventStatement {
  readonly entity: LocalEntity;
  readonly drafts: readonly Draft[];
}

/** What statements need of the article. */
export interface StatementContext {
  readonly reading: Reading;
  date(mention: EventMention): ClaimDate | undefined;
  evidence(sentence: number): Span;
}

/** Makes the local entity and the claims of one event; `others` are the events from which the article tells it apart. */
export function stateEvent(
  context: StatementContext,
  cluster: EventCluster,
  index: number,
  others: readonly number[],
  outer?: EventCluster,
): EventStatement {
  const { reading } = context;
  const { label, names } = labelOf(reading, cluster);
  const entity: LocalEntity = {
    index,
    kind: cluster.kind,
    label,
    names,
    form: cluster.form,
    event: {
      ...(cluster.name ? { name: cluster.name } : {}),
      ...(cluster.ordinals.size === 1 ? { ordinal: [...cluster.ordinals][0]! } : {}),
      series: cluster.series,
      apartFrom: others,
    },
  };
  const general = generalStatus(context, cluster);
  const around = outer?.dates[0];
  const date = cluster.dates[0] ?? (around && { ...around, basis: 'containing' as const });
  return {
    entity,
    drafts: [
      ...cluster.mentions.flatMap((mention) => draftsOf(context, cluster, mention, index, general, date)),
      ...(outer ? placeAround(context, cluster, outer, index, general) : []),
    ],
  };
}

/** A meeting without a place of its own takes place where that does of which it is part; a call does not. */
function placeAround(
  { reading, evidence }: StatementContext,
  cluster: EventCluster,
  outer: EventCluster,
  index: number,
  status: Status,
): Draft[] {
  if (cluster.places.size > 0 || cluster.form === 'call' || cluster.form === 'videoconference') return [];
  const places = [...outer.places];
  const place = places.find((entity) => kindOfEntity(reading, entity) === 'Place') ?? places[0];
  const mention = cluster.mentions[0]!;
  if (place === undefined) return [];
  return [
    {
      about: 'edge',
      relation: 'HELD_IN',
      from: index,
      to: place,
      status,
      rule: 'held-in-container',
      evidence: evidence(mention.sentence),
      sentence: mention.sentence,
      at: mention.head,
    },
  ];
}

/** The status for mentions that say none: the firmest that another mention says, else what the date implies. */
function generalStatus({ reading }: StatementContext, cluster: EventCluster): Status {
  const said = cluster.statuses.find((status) => status === 'happened') ?? cluster.statuses.at(-1);
  if (said) return said;
  const { published } = reading.resolved.document;
  const date = cluster.dates[0];
  return published && date && date.start > published ? 'planned' : 'happened';
}

/** A forecast about a day gone by is kept; what is said to have happened on a day to come is only planned. */
function settled(reading: Reading, status: Status, date: ClaimDate | undefined): Status {
  const { published } = reading.resolved.document;
  return published && date && date.start > published && (status === 'happened' || status === 'ongoing')
    ? 'planned'
    : status;
}

function draftsOf(
  context: StatementContext,
  cluster: EventCluster,
  mention: EventMention,
  index: number,
  general: Status,
  known: ClaimDate | undefined,
): Draft[] {
  const { reading } = context;
  const own = context.date(mention);
  const date = own ?? known;
  const status = settled(
    reading,
    renewed(context, cluster, mention, underWay(cluster, mention.status ?? general)),
    date,
  );
  const common = {
    evidence: context.evidence(mention.sentence),
    sentence: mention.sentence,
    at: mention.head,
    ...(date ? { date } : {}),
  };
  const drafts: Draft[] = [{ ...common, about: 'event', event: index, status, rule: mention.rule }];
  for (const { entity, relation, status: particular, rule } of mention.parts) {
    const fits = relationFor(reading, cluster, entity, relation);
    if (fits)
      drafts.push({
        ...common,
        about: 'edge',
        relation: fits,
        from: entity,
        to: index,
        status: fits === 'WITHDRAWS_FROM' && particular ? particular : settled(reading, particular ?? status, date),
        rule,
      });
  }
  for (const place of mention.places) {
    if (kindOfEntity(reading, place) !== 'Place' && kindOfEntity(reading, place) !== 'State') continue;
    drafts.push({ ...common, about: 'edge', relation: 'HELD_IN', from: index, to: place, status, rule: 'held-in' });
  }
  return drafts;
}

/** "is being held" of an event that the article elsewhere announces is part of the announcement. */
const underWay = (cluster: EventCluster, status: Status): Status =>
  status === 'ongoing' && cluster.statuses.some((other) => other === 'planned' || other === 'likely')
    ? 'planned'
    : status;

/** What was put off and is then told to be held on a day to come is planned; without such a day it stays off. */
const renewed = (context: StatementContext, cluster: EventCluster, { head }: EventMention, status: Status): Status => {
  const { published } = context.reading.resolved.document;
  const isAhead = (other: EventMention): boolean => {
    const date = other.head > head && other.status === 'planned' ? context.date(other) : undefined;
    if (date === undefined) return false;
    return published === undefined || date.start > published || other.clause?.verb.tense === 'future';
  };
  return status === 'cancelled' && cluster.mentions.some(isAhead) ? 'planned' : status;
};

/** The relation, where the ontology lets it lead from this entity to this kind of event. */
function relationFor(
  reading: Reading,
  cluster: EventCluster,
  entity: number,
  relation: RelationName,
): RelationName | undefined {
  const kind = kindOfEntity(reading, entity);
  const wanted: RelationName =
    cluster.kind === 'Meeting' && (relation === 'ACTOR' || relation === 'TARGET') ? 'ATTENDS' : relation;
  const { from, to } = relationOf(wanted);
  return (from as readonly string[]).includes(kind) && (to as readonly string[]).includes(cluster.kind)
    ? wanted
    : undefined;
}
