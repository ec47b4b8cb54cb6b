import { seeded } from '../../../graph/build/index.ts';
import { personOf } from './people.ts';
import { COUNTRIES, type Country, TOWNS } from './states.ts';
import { BODIES, COMMON, OFFICES, STORIES } from './templates.ts';

/** A made-up report, in the fields that the readers of JSON Lines know. */
export interface Report {
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly source: string;
  readonly url: string;
}

const FIRST_DAY = Date.UTC(2012, 0, 1);
/** Reports of one day: an archive of ten years has a hundred thousand of them. */
const A_DAY = 28;
const MILLISECONDS = 86_400_000;
/** An office changes hands after so many days. */
const TERM = 1_400;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Makes the report of a number, always the same one: about 1,500 characters on a few states, their officials of the
 * time, and people of whom no other report writes. `borrowed` are templates made of the samples.
 */
export function reportOf(number: number, borrowed: readonly string[]): Report {
  const random = seeded(Math.imul(number + 1, 0x9e3779b1));
  random();
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  const day = Math.floor(number / A_DAY);
  const published = new Date(FIRST_DAY + day * MILLISECONDS);
  const states = differentCountries(random);
  const slots = new Map<string, string>();
  for (const [index, letter] of ['A', 'B', 'C'].entries()) fillState(slots, letter, states[index]!, day, below);
  for (const [index, letter] of ['X', 'Y'].entries()) {
    const person = personOf(1_000_000 + 2 * number + index);
    slots.set(letter, person.full).set(`S${letter}`, person.surname);
  }
  slots
    .set('city', pick(TOWNS))
    .set('town', pick(TOWNS))
    .set('body', pick(BODIES))
    .set('number', String(3 + below(90)));
  slots.set('day', WEEKDAYS[new Date(published.getTime() - below(4) * MILLISECONDS).getUTCDay()]!);
  slots.set('year', String(published.getUTCFullYear()));
  const ahead = new Date(published.getTime() + (3 + below(40)) * MILLISECONDS);
  slots.set('date', `${ahead.getUTCDate()} ${MONTHS[ahead.getUTCMonth()]}`);

  const story = pick(STORIES);
  const sentences = [pick(story.lead)];
  const pool = [...story.body, ...some(COMMON, 6, below), ...some(borrowed, 6, below)];
  sentences.push(...some(pool, 13 + below(6), below));
  const filled = sentences.map((sentence) => fill(sentence, slots));
  const paragraphs: string[] = [];
  while (filled.length > 0) paragraphs.push(filled.splice(0, 1 + below(3)).join(' '));
  const title = `${slots.get('A')} and ${slots.get('B')}: report ${number}`;
  return {
    title,
    text: `${paragraphs.join('\n\n')}\n`,
    published: published.toISOString().slice(0, 10),
    source: `Gazette ${number % 60}`,
    url: `https://gazette-${number % 60}.example/${number}`,
  };
}

/** Three states, those that are in the news most the likeliest. */
function differentCountries(random: () => number): readonly Country[] {
  const chosen = new Set<Country>();
  while (chosen.size < 3) chosen.add(COUNTRIES[Math.floor(random() ** 2 * COUNTRIES.length)]!);
  return [...chosen];
}

function fillState(
  slots: Map<string, string>,
  letter: string,
  { index, name, adjective, capital }: Country,
  day: number,
  below: (limit: number) => number,
): void {
  const office = below(OFFICES.length);
  // Terms of the states begin on different days.
  const term = Math.floor((day + ((index * 131 + office * 401) % TERM)) / TERM);
  const holder = personOf(term * 10_000 + index * OFFICES.length + office);
  slots.set(letter, name).set(letter.toLowerCase(), adjective).set(`cap${letter}`, capital);
  slots.set(`O${letter}`, OFFICES[office]!).set(`P${letter}`, holder.full).set(`S${letter}`, holder.surname);
}

function some(values: readonly string[], count: number, below: (limit: number) => number): readonly string[] {
  const rest = [...values];
  return Array.from({ length: Math.min(count, values.length) }, () => rest.splice(below(rest.length), 1)[0]!);
}

function fill(template: string, slots: ReadonlyMap<string, string>): string {
  const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => slots.get(slot) ?? slot);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
