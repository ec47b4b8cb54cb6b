import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { entitiesOf, headMention, kindOfEntity, type Reading } from '../reading.ts';
import { agents, attend, type Encounter } from './encounter.ts';
import { partiesOf, standsForPeople } from './parties.ts';

const INVESTIGATORS = new Set(
  'agent investigator detective prosecutor police policeman inspector interrogator committee commission panel tribunal counsel judge magistrate officer official lawmaker legislator senator congressman member'.split(
    ' ',
  ),
);

/** Those who inquire by office: an agency, its agents, a committee; never the press. */
function inquires(reading: Reading, group: NounGroup): boolean {
  const entities = entitiesOf(reading, group).map((entity) => reading.entities[entity]!);
  if (entities.some(({ form }) => form === 'media')) return false;
  const mention = headMention(reading, group);
  const { lemma, lower } = reading.tokens[group.head]!;
  const nouns = [lemma, lower, mention?.nominal?.head ?? lemma].map((noun) => noun.replace(/s$/u, ''));
  if (nouns.some((noun) => INVESTIGATORS.has(noun))) return true;
  return mention?.type === 'ORGANISATION' && entities.some(({ form }) => form === 'body' || form === 'ministry');
}

/** "agents of the bureau interviewed X": an inquiry is an encounter, an interview with the press is none. */
export function inquiry(reading: Reading, clause: Clause): Encounter | undefined {
  const askers = clause.verb.passive ? agents(clause) : clause.subject;
  const asked = clause.verb.passive ? clause.subject : clause.object;
  if (!askers.some((group) => inquires(reading, group))) return undefined;
  const from = partiesOf(reading, askers);
  const persons = partiesOf(
    reading,
    asked.filter((group) => standsForPeople(reading, group)),
  ).filter((entity) => kindOfEntity(reading, entity) === 'Person' && !from.includes(entity));
  if (from.length === 0 || persons.length === 0) return undefined;
  return { parts: attend([...from, ...persons], `verb-${clause.verb.lemma}`), places: [], form: 'conversation' };
}
