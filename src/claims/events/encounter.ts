import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Part } from './mention.ts';
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
  /** The noun that names it, where no party does: "a follow-up committee". */
  readonly subject?: NounGroup;
}

export const others = (clause: Clause, preps: readonly string[]): NounGroup[] =>
  clause.obliques.filter(({ prep }) => preps.includes(prep)).flatMap(({ groups }) => [...groups]);
export const agents = (clause: Clause): NounGroup[] => (clause.verb.passive ? others(clause, ['by']) : []);
export const attend = (entities: readonly number[], rule: string): Part[] =>
  entities.map((entity) => part(entity, 'ATTENDS', rule));
