import type { SightedArticle } from '../../../graph/model/index.ts';
import { extract } from '../../../src/pipeline.ts';

/** Sentences of the samples with slots in the place of people and states. */
export function sampleTemplates(samples: readonly SightedArticle[]): readonly string[] {
  return samples.flatMap(templatesOf);
}

const SLOTS = { PERSON: ['PA', 'PB', 'PC'], STATE: ['A', 'B', 'C'], PLACE: ['city', 'town', 'capB'] } as const;

/**
 * At most three people, states and places to a sentence: the officials, states and towns of the report take their places,
 * and its year that of the sample.
 */
function templatesOf(sample: SightedArticle): readonly string[] {
  const { text, sentences, mentions } = extract(sample);
  return sentences.flatMap((sentence, index) => {
    const own = mentions.filter((mention) => mention.sentence === index);
    const named = own.filter(({ type }) => type in SLOTS);
    if (named.length === 0 || sentence.end - sentence.start > 300) return [];
    // Nobody holds the offices of the samples' people but they.
    if (named.some(({ offices }) => offices.length > 0)) return [];
    const slots = new Map<string, string>();
    let template = '';
    let at = sentence.start;
    for (const { type, name, start, end } of named) {
      const surface = text.slice(start, end);
      // Titles beside the name stay as they are; what is not written so plainly is left out with its sentence.
      const offset = surface.indexOf(name);
      if (offset < 0 || start < at) return [];
      const letters = SLOTS[type as keyof typeof SLOTS];
      const key = `${type} ${name.split(' ').at(-1)}`;
      const letter = slots.get(key) ?? letters[[...slots.keys()].filter((known) => known.startsWith(type)).length];
      if (letter === undefined) return [];
      slots.set(key, letter);
      const slot = type === 'PERSON' && !name.includes(' ') ? letter.replace('P', 'S') : letter;
      template += `${text.slice(at, start + offset)}{${slot}}`;
      at = start + offset + name.length;
    }
    const whole = `${template}${text.slice(at, sentence.end)}`.replace(/\s+/g, ' ').trim();
    return [whole.replace(/\b(?:19|20)\d\d\b/g, '{year}')];
  });
}
