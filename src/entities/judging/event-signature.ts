import { createHash } from 'node:crypto';
import type { EventView, Signature } from '../../../graph/model/index.ts';
import type { ActorFeature, EventSignatureFeatures } from '../features.ts';
import { fold } from '../fold.ts';
import { type Days, daysOf, monthsAround, yearOf } from './days.ts';

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort((a, b) => (a < b ? -1 : 1));

/** Actors and places beyond these say nothing more of which event it is. */
const MOST_ACTORS = 6;
const MOST_BLOCKS = 120;

/** What tells a Meeting or Event from others: who, what, where, when. */
export function eventSignature(view: EventView): Signature {
  const { event, article } = view;
  const known = event.event;
  const name = known?.name === undefined ? undefined : plainName(known.name);
  const features: EventSignatureFeatures = {
    kind: event.kind,
    form: event.form ?? 'event',
    actors: actorsOf(view),
    places: sorted(view.places),
    words: tellingWords(view),
    ...(view.start ? { start: view.start, end: view.end ?? view.start, precision: view.precision ?? 'day' } : {}),
    ...(view.published ? { published: view.published } : {}),
    ...(name ? { name } : {}),
    ...(known?.ordinal ? { ordinal: known.ordinal } : {}),
    series: known?.series ?? false,
    article,
    index: event.index,
    apart: [...(known?.apartFrom ?? [])].sort((a, b) => a - b),
  };
  // Its actors' own keys may change with other articles: the key tells one set of features from the next. The date comes
  // first: the earliest report names the event, and where articles come in their order no later one takes its place.
  const told = createHash('sha256').update(JSON.stringify(features)).digest('hex').slice(0, 12);
  return {
    key: `${event.kind.toLowerCase()}|${view.published ?? '~'}|${article}|${event.index}|${told}`,
    kind: event.kind,
    strength: 'strong',
    blocks: blocksOf(features),
    features: { ...features },
  };
}

/** Words of meetings that nearly all of them share. */
const COMMON = new Set(
  `meeting meetings talks talk visit visits summit call conversation conference ceremony bilateral trilateral ministerial multilateral
  event events round rounds session dialogue the a an of in on at to for with and between his her their its this that s two day days
  first second third fourth next last new high level official officials minister ministers president leaders foreign defence defense
  prime joint annual special`.split(/\s+/),
);
const MOST_WORDS = 16;

/** Words of its wordings that could tell it from another: "parade", "wreath". */
function tellingWords({ event }: EventView): string[] {
  const words = event.names.flatMap(({ text }) => fold(text).split(/[ -]/));
  return sorted(words.filter((word) => word.length > 3 && !COMMON.has(word) && !/^\d+$/.test(word))).slice(
    0,
    MOST_WORDS,
  );
}

/** "Victory Day Parade 2020" and "the Victory Day parade" bear one name; the year is compared by itself. */
const plainName = (text: string): string =>
  fold(text)
    .replace(/\b(?:1[89]|20)\d\d\b/g, ' ')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .trim();

function actorsOf({ actors }: EventView): ActorFeature[] {
  const byKey = new Map<string, ActorFeature>();
  for (const { entity, kind, relation, states } of actors) {
    if (entity === '') continue;
    const key = `${entity} ${relation === 'ORGANISES' ? 'organises' : ''}`;
    const known = byKey.get(key);
    byKey.set(key, {
      entity,
      kind,
      relation: known && known.relation < relation ? known.relation : relation,
      states: sorted([...(known?.states ?? []), ...states]),
    });
  }
  return [...byKey.keys()].sort((a, b) => (a < b ? -1 : 1)).map((key) => byKey.get(key)!);
}

/** Forms of which a place rarely sees two at a time. */
export const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'multilateral', 'conference', 'ceremony']);

/** When it may have been: its dates, else the days round the publication. */
export function whenOf({ start, end, published }: EventSignatureFeatures): Days | undefined {
  return daysOf(start, end) ?? daysOf(published, published);
}

/**
 * Pairs of participants, organiser, place or name, each by month: events that could be one share a block, and the
 * blocks of the busiest pair of states stay small.
 */
function blocksOf(features: EventSignatureFeatures): readonly string[] {
  const { kind, form, actors, places, name } = features;
  const when = whenOf(features);
  const months = when ? monthsAround(when) : ['undated'];
  const year = when ? [yearOf(when.first), yearOf(when.last)] : ['undated'];
  const stems: string[] = [];
  const faces = actors.slice(0, MOST_ACTORS).map(({ entity, states }) => [entity, ...states]);
  for (const [i, one] of faces.entries())
    for (const other of faces.slice(i + 1))
      for (const a of one) for (const b of other) if (a !== b) stems.push(a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { entity, relation } of actors) if (relation === 'ORGANISES') stems.push(`organiser ${entity}`);
  const open = GATHERINGS.has(form);
  if (kind === 'Event' || open || faces.length < 2)
    for (const place of places) stems.push(`${open ? 'gathering' : form} ${place}`);
  if (faces.length === 1) for (const face of faces[0]!) stems.push(`${form} ${face}`);
  // One who visits or attends a ceremony may be all that two reports share.
  if (form === 'visit' || form === 'ceremony')
    for (const { entity, kind: of, relation } of actors)
      if (of === 'Person' && relation !== 'HOSTS') stems.push(`${form} ${entity}`);
  const blocks = sorted(stems).flatMap((stem) => months.map((month) => `${stem} ${month}`));
  const named = name ? sorted(year).map((y) => `name ${name} ${y}`) : [];
  return [...named, ...blocks.slice(0, MOST_BLOCKS)];
}
