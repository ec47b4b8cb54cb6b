/** Letters below which no language is told: a headline or a table of names. */
const SHORTEST = 120;
/** Letters that are looked at. */
const SAMPLE = 4000;
/** English prose has one of these words among ten; no other language comes near. */
const ENGLISH = new Set(
  'the of and to in that for on with as was is at by from it his has have had be said he were not which their who will an are this but after its'.split(
    ' ',
  ),
);
const SHARE = 0.2;

/**
 * The language of a text that is clearly not English, as ISO 639-1; undefined for English and for what is too short
 * to tell. The detector is loaded only for texts that do not read like English at once.
 */
export async function foreignLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < SHORTEST && !hasOtherScript(sample)) return undefined;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english >= SHARE * words.length) return undefined;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  return found.language && found.language !== 'en' && found.isReliable() ? found.language : undefined;
}

/** Whether more than half of the letters are in no Latin script: then few of them tell the language. */
function hasOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 20 && latin * 2 < letters;
}
