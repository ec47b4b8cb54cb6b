import { isAbsolute } from '../grammar/arguments.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { listUpTo } from '../grammar/lists.ts';
import type { Reading } from '../reading.ts';
import { STANDPOINTS } from './data/elliptical.ts';

/** "was in the front row", "sat at the table". */
export const isStandpoint = (reading: Reading, { verb, object, obliques }: Clause): boolean =>
  /^(?:be|sit|stand)$/u.test(verb.lemma) &&
  object.length === 0 &&
  obliques.some(
    ({ prep, groups }) =>
      /^(?:in|at|on|among|around|by)$/u.test(prep) &&
      groups.some((group) => STANDPOINTS.has(reading.tokens[group.head]!.lemma)),
  );

/** ", with Lee looking on". */
export function isBeside(reading: Reading, { subject }: Clause): boolean {
  const scanner = reading.sentences[reading.tokens[subject[0]?.head ?? 0]!.sentence]!;
  return subject.length > 0 && isAbsolute(scanner, listUpTo(scanner, subject[0]!)[0]!.at - 1);
}

/** "stood at her side", "looked on": those beside the two who met. */
export const isAtSide = ({ tokens }: Reading, { verb, obliques }: Clause): boolean =>
  (verb.lemma === 'look' && (tokens[verb.end - 1]?.lower === 'on' || tokens[verb.end]?.lower === 'on')) ||
  obliques.some(
    ({ prep, groups }) => /^(?:at|by)$/u.test(prep) && groups.some(({ head }) => tokens[head]!.lower === 'side'),
  );

/** "a pact that Chile withdrew | from": from that. */
export const isStranded = ({ tokens }: Reading, { verb }: Clause): boolean =>
  /^(?:from|of)$/u.test(tokens[verb.end]?.lower ?? '');

/** "went in her place", "came in his stead". */
export const isStead = (reading: Reading, group: NounGroup | undefined): boolean =>
  group !== undefined && /^(?:place|stead)$/u.test(reading.tokens[group.head]!.lower) && group.head > group.first;
