import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';
import { fold } from './fold.ts';

/** Words of a name that say little: "the Ministry of Defence of India". */
const LIGHT = new Set('the of for and de du des la le les del della von und et y in on at a an s'.split(' '));
const DIRECTIONS = new Set(
  'northern southern eastern western central north south east west upper lower greater'.split(' '),
);
const PLACE_HEADS = new Set(
  `valley lake region province city area river district county peninsula island islands mountains mountain mount strait straits
  sea gulf bay desert border village town camp base airport port sector governorate oblast state prefecture territory square`.split(
    /\s+/,
  ),
);

/** Words that many bodies of many states have in their names. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `ministry department foreign external internal interior home affairs defence defense finance trade justice health education energy
  army navy air force forces armed military police parliament government senate congress council commission committee court supreme
  high national federal state security agency office bureau cabinet board assembly union party house representatives lower upper
  central bank treasury institute centre center service services guard border coast intelligence public general staff embassy
  university hospital opposition administration authority local city`.split(/\s+/),
);

/** Folded words of a name that say something. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[ -]/)
    .filter((word) => word !== '' && !LIGHT.has(word))
    .map((word) => word.replace(/isation/, 'ization').replace(/^defense$/, 'defence'));

/** "indus" in "Indus valley", "anatolia" in "eastern Anatolia". */
export function placeCore(tokens: readonly string[]): string {
  const core = tokens.filter(
    (word, i) => !LIGHT.has(word) && !PLACE_HEADS.has(word) && !(i === 0 && DIRECTIONS.has(word)),
  );
  return (core.length > 0 ? core : tokens).join(' ');
}

/** The words of an organisation's name without the demonym or state inside it. */
export function nameWords(work: Work, mention: Mention): string[] {
  const words = wordsOf(mention.name);
  const dropped = new Set<string>();
  for (let at = mention.index + 1; at < work.mentions.length && work.mentions[at]!.start < mention.end; at++) {
    const inner = work.mentions[at]!;
    if (inner.type === 'NATIONALITY' || inner.type === 'STATE')
      for (const word of wordsOf(inner.name)) dropped.add(word);
  }
  const kept = words.filter((word) => !dropped.has(word));
  return kept.length > 0 ? kept : words;
}
