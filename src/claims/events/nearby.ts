import type { EventMention } from './mention.ts';

/** Mentions in the order in which they came, found by their sentences: what stands far away costs nothing. */
export interface Nearby {
  add(mention: EventMention): void;
  /** Those from so many sentences before a sentence to so many behind it. */
  around(sentence: number, before: number, behind: number): EventMention[];
}

export function nearby(mentions: readonly EventMention[]): Nearby {
  const bySentence = new Map<number, { readonly order: number; readonly mention: EventMention }[]>();
  let count = 0;
  const add = (mention: EventMention): void => {
    const place = { order: count++, mention };
    const known = bySentence.get(mention.sentence);
    if (known) known.push(place);
    else bySentence.set(mention.sentence, [place]);
  };
  for (const mention of mentions) add(mention);
  return {
    add,
    around(sentence, before, behind) {
      const places = [];
      for (let at = sentence - before; at <= sentence + behind; at++) places.push(...(bySentence.get(at) ?? []));
      return places.sort((a, b) => a.order - b.order).map(({ mention }) => mention);
    },
  };
}
