import type { Status } from '../../../graph/model/index.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { negateIf } from '../status/combine.ts';
import { EXCUSES } from './data/elliptical.ts';
import { agents, others } from './encounter.ts';
import type { Part } from './mention.ts';
import { part, partiesOf } from './parties.ts';
import { isHuman } from './people.ts';

/** "Chile was represented by A": both are there; a person for whom another comes is not. */
export const represented = (reading: Reading, clause: Clause, status: Status): Part[] => {
  const deputies = partiesOf(reading, agents(clause));
  return [
    ...partiesOf(reading, clause.subject).map((entity) => {
      const absent = deputies.length > 0 && kindOfEntity(reading, entity) === 'Person';
      return part(entity, 'ATTENDS', 'elliptical-represented', negateIf(absent, status));
    }),
    ...deputies.map((entity) => part(entity, 'ATTENDS', 'elliptical-represented', status)),
  ];
};

/** "sent his deputy": who sends another is not there; a state is there by whom it sends. */
export function sending(reading: Reading, clause: Clause, status: Status): Part[] {
  const [sent] = clause.object;
  if (!sent || others(clause, ['to', 'for', 'into']).length > 0) return [];
  const none = sent.determiner === 'no' || /^(?:nobody|none)$/u.test(reading.tokens[sent.head]!.lower);
  const excused = EXCUSES.has(reading.tokens[sent.head]!.lemma);
  const senders = partiesOf(reading, clause.subject);
  const envoys = partiesOf(reading, clause.object).filter((entity) => !senders.includes(entity));
  if (!none && !excused && envoys.length === 0 && !isHuman(reading, sent)) return [];
  return [
    ...senders.map((entity) => {
      const absent = none || excused || kindOfEntity(reading, entity) === 'Person';
      return part(entity, 'ATTENDS', 'elliptical-sends', negateIf(absent, status));
    }),
    ...(none || excused
      ? []
      : envoys.map((entity) => part(entity, 'ATTENDS', 'elliptical-sent', status === 'ongoing' ? 'planned' : status))),
  ];
}
