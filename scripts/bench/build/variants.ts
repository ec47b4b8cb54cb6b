import { seeded } from '../../../graph/build/index.ts';
import type { SightedArticle } from '../../../graph/model/index.ts';
import { readDocument } from '../../../src/document/index.ts';
import { findMentions } from '../../../src/mentions/index.ts';
import type { Report } from '../corpus/index.ts';
import { personOf } from '../corpus/people.ts';

const FIRST_DAY = Date.UTC(2018, 0, 1);
const MILLISECONDS = 86_400_000;

/** A word of an article that stands for others in the variants of it. */
interface Slot {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly what: 'given' | 'surname' | 'noun' | 'nouns';
}

/** An article cut at the words that change. */
interface Cut {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/**
 * The articles, and so many times the same with other people and with each other's common nouns: as long as they are, of
 * the same build and vocabulary, and too different for any two to count as copies of one text.
 */
export function* variantsOf(articles: readonly SightedArticle[], times: number): Generator<Report> {
  const cuts = articles.map(cutAtNames);
  for (let time = 0; time < times; time++) {
    const published = new Date(FIRST_DAY + time * MILLISECONDS).toISOString().slice(0, 10);
    const others = time === 0 ? undefined : otherWords(cuts, time);
    for (const [index, cut] of cuts.entries()) {
      const text = others ? filled(cut, others) : cut.text;
      const url = `https://gazette-${time}.example/${index}`;
      yield { title: `Report ${time}.${index}`, text, published, source: `Gazette ${time}`, url };
    }
  }
}

function cutAtNames({ article, sighting }: SightedArticle): Cut {
  const { document, mentions } = findMentions(readDocument(article, sighting));
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const { type, name } of mentions) {
    if (type !== 'PERSON') continue;
    const words = name.split(' ');
    surnames.add(words.at(-1)!);
    for (const word of words.slice(0, -1)) given.add(word);
  }
  const slots = document.tokens.flatMap(({ start, end, text, pos }): readonly Slot[] => {
    const slot = { start, end, word: text };
    if (text !== article.text.slice(start, end)) return [];
    if (/^\p{Lu}\p{Ll}/u.test(text) && surnames.has(text)) return [{ ...slot, what: 'surname' }];
    if (/^\p{Lu}\p{Ll}/u.test(text) && given.has(text)) return [{ ...slot, what: 'given' }];
    if (pos !== 'NOUN' || !/^[a-z]{3,}$/.test(text)) return [];
    return [{ ...slot, what: text.endsWith('s') ? 'nouns' : 'noun' }];
  });
  return { text: article.text, slots };
}

/** For each word another of its sort, the same throughout one set of variants. */
function otherWords(cuts: readonly Cut[], time: number): ReadonlyMap<string, string> {
  const random = seeded(Math.imul(time, 0x9e3779b1));
  random();
  const others = new Map<string, string>();
  for (const what of ['given', 'surname', 'noun', 'nouns'] as const) {
    const slots = cuts.flatMap((cut) => cut.slots.filter((slot) => slot.what === what));
    const distinct = [...new Set(slots.map(({ word }) => word))].sort();
    const nouns = shuffled(distinct, random);
    for (const [index, word] of distinct.entries()) {
      const person = personOf(time * 100_000 + index);
      const name = what === 'surname' ? person.surname : person.full.split(' ')[0]!;
      others.set(`${what} ${word}`, what === 'noun' || what === 'nouns' ? nouns[index]! : name);
    }
  }
  return others;
}

function filled({ text, slots }: Cut, others: ReadonlyMap<string, string>): string {
  let [result, at] = ['', 0];
  for (const { start, end, word, what } of slots) {
    result += text.slice(at, start) + others.get(`${what} ${word}`)!;
    at = end;
  }
  return result + text.slice(at);
}

function shuffled(words: readonly string[], random: () => number): readonly string[] {
  const rest = [...words];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rest[last], rest[other]] = [rest[other]!, rest[last]!];
  }
  return rest;
}
