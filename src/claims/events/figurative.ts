import type { NounGroup } from '../grammar/chunk.ts';
import type { Reading } from '../reading.ts';

/** Words before a noun of force that make it one of words, courts or markets: "a legal assault", "a charm offensive". */
const FIGURATIVE = new Set(
  `legal verbal political rhetorical personal scathing withering blistering ideological diplomatic media charm pr electoral financial economic legislative
  judicial partisan twitter procedural parliamentary courtroom marketing bureaucratic constitutional moral intellectual public-relations televised written`.split(
    /\s+/u,
  ),
);

/** Forms of events in which there is force, if the words are meant so. */
const FORCEFUL = new Set(['attack', 'clash', 'war', 'exercise', 'infiltration']);

export const isForceful = (form: string): boolean => FORCEFUL.has(form);

/** True where the words before the head of a group take the force out of it. */
export const isFigurative = ({ tokens }: Reading, { first, head }: NounGroup): boolean =>
  tokens.slice(first, head).some(({ lower }) => FIGURATIVE.has(lower));
