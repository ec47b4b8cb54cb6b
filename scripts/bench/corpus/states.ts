import cities from '../../../src/lexicons/data/cities.json' with { type: 'json' };
import { STATES } from '../../../src/lexicons/states.ts';

/** A state as reports speak of it. */
export interface Country {
  readonly index: number;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
}

/** Sovereign states that have an adjective and a capital; the first are in the news most. */
export const COUNTRIES: readonly Country[] = STATES.filter(
  ({ form, adjectives, capitals }) => form === 'sovereign' && adjectives.length > 0 && capitals.length > 0,
)
  .map(({ label, adjectives, capitals }) => ({ name: label, adjective: adjectives[0]!, capital: capitals[0]! }))
  .map((country, index, all) => ({ country, order: (index * 97) % all.length }))
  .sort((a, b) => a.order - b.order)
  .map(({ country }, index) => ({ index, ...country }));

/** Towns of the world, the largest first. */
export const TOWNS: readonly string[] = cities.slice(0, 3_000).map((row) => row.split('|')[0]!);
