import type { Status } from '../../../../graph/model/index.ts';
import type { Clause } from '../../grammar/clause.ts';
import { ACCUSATIONS, DEMANDS } from './data/things.ts';
import type { DeedRelation } from './frame.ts';

/** One actor does something to another. */
export interface Deed {
  readonly relation: DeedRelation;
  readonly mode?: string;
  readonly from: number;
  readonly to: number;
  readonly status: Status;
  readonly sentence: number;
  /** Token of the verb or noun that tells it. */
  readonly at: number;
  /** The clause that tells it, for its times and tense. */
  readonly clause?: Clause;
  /** A time that stands with the noun that tells it. */
  readonly time?: number;
  readonly rule: string;
}

/** What was lately done to whom, so that an answer finds whom it answers. */
export interface Memory {
  note(deed: Deed): void;
  readonly pressers: (doers: readonly number[], thing: string | undefined) => readonly number[];
}

const PRESSING = new Set<DeedRelation>([
  'COERCES',
  'THREATENS',
  'REQUESTS',
  'SANCTIONS',
  'ASSAULTS',
  'PROTESTS_AGAINST',
]);
const ASKING = new Set<DeedRelation>(['REQUESTS', 'THREATENS']);
const REACH = 2;

/** Remembers deeds for two sentences. `kin` says which other entities an actor answers for. */
export function makeMemory(kin: (actor: number) => readonly number[], at: () => number): Memory {
  const deeds: Deed[] = [];
  return {
    note: (deed) => {
      deeds.push(deed);
    },
    pressers: (doers, thing) => {
      // Whoever rejects "the accusation" answers the accuser; whoever gives way was pressed.
      const answers = thing !== undefined && (ACCUSATIONS.has(thing) || DEMANDS.has(thing));
      const wanted = thing === 'it' ? ACCUSING : !answers ? PRESSING : ACCUSATIONS.has(thing) ? ACCUSING : ASKING;
      const pressed = new Set(doers.flatMap((doer) => [doer, ...kin(doer)]));
      const found = deeds.findLast(
        (deed) =>
          wanted.has(deed.relation) &&
          at() - deed.sentence <= REACH &&
          !pressed.has(deed.from) &&
          (answers || pressed.has(deed.to) || kin(deed.to).some((other) => pressed.has(other))),
      );
      // "A and B accused C": both are answered.
      return found
        ? deeds
            .filter(({ at, to, relation }) => at === found.at && to === found.to && relation === found.relation)
            .map(({ from }) => from)
        : [];
    },
  };
}

const ACCUSING = new Set<DeedRelation>(['ACCUSES']);
