import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Reading } from '../reading.ts';
import { IDIOMS } from './data/verbs.ts';
import { attend, type Encounter, others } from './encounter.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';
import { isHuman } from './people.ts';

const FIRING = new Set(['exchange', 'trade']);

/** "exchanged fire", "traded artillery fire". */
const isFire = (reading: Reading, clause: Clause, object: NounGroup): boolean =>
  FIRING.has(clause.verb.lemma) && reading.tokens[object.head]!.lower === 'fire';

function firefight(reading: Reading, clause: Clause): Encounter | undefined {
  const sides = partiesOf(reading, [...clause.subject, ...others(clause, ['with'])]);
  if (sides.length === 0) return undefined;
  return {
    parts: sides.map((entity) => part(entity, 'ACTOR', `verb-${clause.verb.lemma}`)),
    places: [],
    form: 'clash',
    kind: 'Event',
  };
}

/** "compared notes with Danish officials", "the two shook hands". */
export function idiom(reading: Reading, clause: Clause): Encounter | undefined {
  const things = IDIOMS[clause.verb.lemma];
  const object = clause.object[0];
  if (object && isFire(reading, clause, object)) return firefight(reading, clause);
  if (!things || !object || !things.includes(reading.tokens[object.head]!.lemma)) return undefined;
  // "shook the hand of X", "shook X's hand".
  const owners =
    clause.verb.lemma === 'shake'
      ? [
          ...others(clause, ['of']).filter((group) => standsForPeople(reading, group)),
          ...(object.possessor ? [object.possessor] : []),
        ]
      : [];
  const partners = [...others(clause, ['with']), ...owners];
  const parties = partiesOf(reading, [...clause.subject, ...partners]);
  if (parties.length === 0 || (parties.length < 2 && !partners.some((group) => isHuman(reading, group))))
    return undefined;
  return {
    parts: attend(parties, `verb-${clause.verb.lemma}`),
    places: [],
    form: clause.verb.lemma === 'shake' ? 'meeting' : 'conversation',
  };
}
