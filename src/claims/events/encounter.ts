import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { SIDELINES } from '../grammar/data/words.ts';
import type { Reading } from '../reading.ts';
import type { Part } from './mention.ts';
import { eventHead } from './noun-entry.ts';
import { part } from './parties.ts';

/** What the arguments of a verb give: who takes part, and where a visit goes. */
export interface Encounter {
  readonly parts: readonly Part[];
  readonly places: readonly number[];
  readonly form?: string;
  /** Event where the words tell of no encounter: "exchanged fire". */
  readonly kind?: 'Event';
  /** The parties of each where the words tell of several at once: "met separately with A and B". */
  readonly apart?: readonly (readonly Part[])[];
  /** Where the words fix it whatever the verb's tense: an invitation makes a visit possible. */
  readonly status?: Status;
  /** The words point back to something told: "signed the deal". */
  readonly definite?: boolean;
  /** The words alone tell of no occasion, unless the article has told of it. */
  readonly retells?: boolean;
  /** The noun that names it, where no party does: "a follow-up committee". */
  readonly subject?: NounGroup;
}

export const others = (clause: Clause, preps: readonly string[]): NounGroup[] =>
  clause.obliques.filter(({ prep }) => preps.includes(prep)).flatMap(({ groups }) => [...groups]);
export const agents = (clause: Clause): NounGroup[] => (clause.verb.passive ? others(clause, ['by']) : []);
export const attend = (entities: readonly number[], rule: string): Part[] =>
  entities.map((entity) => part(entity, 'ATTENDS', rule));

const OCCASIONS = new Set([
  ...SIDELINES,
  'before',
  'after',
  'following',
  'ahead of',
  'prior to',
  'during',
  'at',
  'in',
  'for',
]);

/** "met Lee during a summit | with Iran": those with whom the occasion is held are no partners. */
export function withOf(reading: Reading, clause: Clause, preps: readonly string[]): NounGroup[] {
  const { chunks } = reading.sentences[clause.sentence]!;
  return clause.obliques
    .filter(({ prep }) => preps.includes(prep))
    .filter(({ at }) => {
      let noun = chunks[at - 1];
      let governor = noun?.type === 'noun' ? chunks[noun.at - 1] : undefined;
      // "after the session of the six powers | with Iran".
      while (governor?.type === 'prep' && governor.word === 'of' && chunks[governor.at - 1]?.type === 'noun') {
        noun = chunks[governor.at - 1];
        governor = chunks[governor.at - 2];
      }
      return !(
        noun?.type === 'noun' &&
        governor?.type === 'prep' &&
        OCCASIONS.has(governor.word) &&
        eventHead(reading, noun) !== undefined
      );
    })
    .flatMap(({ groups }) => [...groups]);
}

/** "B, with whom A discussed trade": B is the partner. */
export const withWhom = ({ marker, antecedent }: Clause): readonly NounGroup[] =>
  antecedent && (marker === 'with whom' || marker === 'to whom') ? [antecedent] : [];
