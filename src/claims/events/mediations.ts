import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { listFrom } from '../grammar/lists.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { attend, type Encounter, others } from './encounter.ts';
import type { Part } from './mention.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';

/** "mediated between A and B". */
export function mediation(reading: Reading, clause: Clause): Encounter | undefined {
  const sides = partiesOf(reading, others(clause, ['between', 'among']));
  if (sides.length < 2) return undefined;
  const mediators = partiesOf(reading, clause.subject).filter((entity) => !sides.includes(entity));
  return {
    parts: [...attend(sides, 'verb-mediate'), ...mediators.map((entity) => part(entity, 'MEDIATES', 'verb-mediate'))],
    places: [],
    form: 'talks',
  };
}

/** "brought A and B together": who does it is there with them, where that is a person. */
export function uniting(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  const behind = clause.object.at(-1)?.end ?? verb.end;
  const said =
    verb.particle === 'together' ||
    verb.adverbs.includes('together') ||
    reading.tokens[behind]?.lower === 'together' ||
    reading.tokens[verb.head + 1]?.lower === 'together';
  const united = clause.object.filter((group) => standsForPeople(reading, group));
  const sides = partiesOf(reading, united);
  if (!said || verb.passive || united.length < 2 || sides.length < 2) return undefined;
  const hosts = partiesOf(
    reading,
    clause.subject.filter((group) => standsForPeople(reading, group)),
  ).filter((entity) => !sides.includes(entity));
  if (hosts.length === 0) return undefined;
  return {
    parts: [
      ...attend(sides, 'verb-bring-together'),
      ...hosts.map((entity) => part(entity, 'MEDIATES', 'verb-bring-together')),
    ],
    places: [],
    form: 'meeting',
  };
}

/** "shuttled between A and B": one who goes to each in turn, two persons and no towns. */
export function goBetween(reading: Reading, clause: Clause): Encounter | undefined {
  const hosts = others(clause, ['between', 'among']).filter((group) => standsForPeople(reading, group));
  const sides = partiesOf(reading, hosts);
  const own = partiesOf(reading, clause.subject).filter((entity) => !sides.includes(entity));
  if (sides.length < 2 || own.length === 0) return undefined;
  return {
    parts: attend([...own, ...sides], 'verb-shuttle'),
    places: [],
    form: 'talks',
    apart: sides.map((side) => attend([...own, side], 'verb-shuttle')),
  };
}

const SETTLING = new Set('help bring get reconcile persuade push nudge coax allow enable make unite steer'.split(' '));

/** "a mediation effort to end the quarrel | between A and B", "to help | A and B | agree": those between whom somebody mediates. */
export function sidesAhead(reading: Reading, sentence: ReadSentence, group: NounGroup): Part[] {
  const ahead = (entities: readonly number[]): Part[] =>
    entities.length > 1 ? entities.map((entity) => part(entity, 'ATTENDS', 'event-between')) : [];
  for (let at = group.at + 1; at < sentence.chunks.length; at++) {
    const prep = sentence.chunks[at]!;
    const first = sentence.chunks[at + 1];
    if (prep.type === 'prep' && prep.word === 'between' && first?.type === 'noun')
      return partiesOf(reading, listFrom(sentence, first, true)).map((entity) =>
        part(entity, 'ATTENDS', 'event-between'),
      );
    if (prep.type !== 'verb' || first?.type !== 'noun' || !SETTLING.has(prep.lemma)) continue;
    const sides = ahead(partiesOf(reading, listFrom(sentence, first, true)));
    if (sides.length > 0) return sides;
  }
  return [];
}
