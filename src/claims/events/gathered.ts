import type { NounGroup } from '../grammar/chunk.ts';
import { once } from '../once.ts';
import { headMention, kindOfEntity, type Reading } from '../reading.ts';
import type { EventCluster } from './identity.ts';
import type { EventMention } from './mention.ts';

/** Words for those who meet that leave their offices open. */
const ANY =
  /^(?:leader|official|minister|representative|delegate|negotiator|envoy|diplomat|adviser|commissioner|chair)$/;

/** Classes of the offices whose holders nouns gather: "their foreign ministers". */
export const gatheredOffices = (reading: Reading, groups: readonly NounGroup[]): string[] => [
  ...new Set(
    groups
      .flatMap((group) => headMention(reading, group)?.offices ?? [])
      .filter(({ plural, officeClass }) => plural && !ANY.test(officeClass))
      .map(({ officeClass }) => officeClass),
  ),
];

/** "The presidents met. Their foreign ministers will meet": those who hold other offices are other people. */
export function areOthers(reading: Reading, cluster: EventCluster, mention: EventMention): boolean {
  const told = [...cluster.actors].flatMap(([entity, relations]) => (relations.has('HOSTS') ? [] : [entity]));
  const own = mention.parts.map(({ entity }) => entity);
  return (
    differ(reading, mention.offices, told) || (cluster.offices.size > 0 && differ(reading, [...cluster.offices], own))
  );
}

/** Classes of the offices that persons hold by the article. */
const heldNow = once(({ resolved }: Reading) => {
  const held = new Map<number, string[]>();
  for (const { entity, officeClass, tenure } of resolved.offices ?? [])
    if (tenure === 'current') held.set(entity, [...(held.get(entity) ?? []), officeClass]);
  return held;
});

function differ(reading: Reading, classes: readonly string[], entities: readonly number[]): boolean {
  const named = classes.filter((officeClass) => !ANY.test(officeClass));
  const persons = entities.filter((entity) => kindOfEntity(reading, entity) === 'Person');
  if (named.length === 0 || persons.length === 0) return false;
  return persons.every((person) => {
    const held = heldNow(reading).get(person) ?? [];
    return held.length > 0 && !held.some((officeClass) => named.includes(officeClass) || ANY.test(officeClass));
  });
}
