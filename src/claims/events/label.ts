import type { NameCount } from '../../../graph/model/index.ts';
import type { Reading } from '../reading.ts';
import type { EventCluster } from './identity.ts';
import type { EventMention } from './mention.ts';
import { eventHead, textBetween } from './noun-entry.ts';

/** Label and names of a Meeting or Event: its name in the text, else what the organiser's noun says, else who, what form and where. */
export function labelOf(reading: Reading, cluster: EventCluster): { label: string; names: NameCount[] } {
  const label = cluster.name ?? organisedName(reading, cluster) ?? composed(reading, cluster);
  return { label, names: wordings(cluster, label) };
}

/** "SCO Defence Ministers' meeting", "meeting of BRICS foreign ministers": the noun of a body's meeting, without its article. */
function organisedName(reading: Reading, cluster: EventCluster): string | undefined {
  const organised = cluster.mentions.filter(
    (other) => other.group && other.parts.some(({ relation }) => relation === 'ORGANISES'),
  );
  const before = organised.find((other) =>
    other.parts.some(({ relation, rule }) => relation === 'ORGANISES' && rule !== 'event-of'),
  );
  if (before) return headedText(reading, before);
  const wordings = organised
    .map(({ wording }) => wording)
    .filter((wording) => wording.length <= 80 && wording.includes(' '));
  return wordings[0];
}

function headedText(reading: Reading, mention: EventMention): string {
  const group = mention.group!;
  let first = group.first;
  while (
    first < group.head &&
    ['DET', 'PRON', 'ADJ', 'NUM'].includes(reading.tokens[first]!.pos) &&
    !/^\p{Lu}/u.test(reading.tokens[first]!.text)
  )
    first++;
  return textBetween(reading, first, group.head + 1);
}

/** What somebody does for an event in which others meet. */
const BESIDE = new Set(['HOSTS', 'WITHDRAWS_FROM', 'MEDIATES']);

function composed(reading: Reading, cluster: EventCluster): string {
  const parties = [...cluster.actors]
    .filter(([, relations]) => [...relations].some((relation) => !BESIDE.has(relation)))
    .map(([entity]) => entity)
    .filter((entity, _, all) => !isRepresented(reading, entity, all))
    .sort((a, b) => rank(reading, a) - rank(reading, b) || a - b)
    .slice(0, 3)
    .map((entity) => reading.entities[entity]!.label);
  const places = [...cluster.places].map((place) => reading.entities[place]!);
  const place = (places.find((entity) => entity.kind === 'Place') ?? places[0])?.label;
  const who = parties.join(' – ');
  if (cluster.form === 'visit')
    return [who ? `${who} visit` : 'visit', place ? `to ${place}` : ''].filter(Boolean).join(' ');
  return [`${who} ${word(reading, cluster)}`.trim(), place].filter(Boolean).join(', ');
}

/** A State beside its own minister. */
const isRepresented = ({ resolved }: Reading, state: number, all: readonly number[]): boolean =>
  (resolved.offices ?? []).some(({ entity, of }) => entity !== state && of.includes(state) && all.includes(entity));

const DEEDS: Readonly<Record<string, string>> = {
  bomb: 'bombing',
  shell: 'shelling',
  bombard: 'bombardment',
  ambush: 'ambush',
  raid: 'raid',
  kidnap: 'kidnapping',
  abduct: 'kidnapping',
  assassinate: 'assassination',
  massacre: 'massacre',
  invade: 'invasion',
  annex: 'annexation',
  occupy: 'occupation',
  become: 'independence',
  declare: 'independence',
  gain: 'independence',
  win: 'independence',
  proclaim: 'independence',
};

/** An Event is called by the text's noun, "earthquake", or by what its verb tells; a Meeting by its form. */
function word(reading: Reading, { kind, form, mentions }: EventCluster): string {
  if (kind === 'Meeting') return form;
  const group = mentions.find((mention) => mention.group !== undefined)?.group;
  const head = group && eventHead(reading, group);
  if (group && head) return textBetween(reading, head.first, group.head + 1).toLowerCase();
  if (group) return reading.tokens[group.head]!.lemma;
  return DEEDS[mentions[0]!.clause?.verb.lemma ?? ''] ?? form;
}
const rank = (reading: Reading, entity: number): number =>
  ['Person', 'State', 'Organisation'].indexOf(reading.entities[entity]!.kind);

/** The other wordings of the text, which searches and readers know it by. */
function wordings(cluster: EventCluster, label: string): NameCount[] {
  const counts = new Map<string, number>([[label, 0]]);
  for (const [i, { wording, name, anaphoric }] of cluster.mentions.entries()) {
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (wording.includes(' ') && (!anaphoric || i === 0) && wording.length <= 90)
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count: Math.max(1, count) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
