import type { Article, Span } from '../../graph/model/index.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Letters of a text that are looked at. */
const SAMPLE = 4000;
/** Letters below which no language is told, but for scripts in which English is never written. */
const SHORTEST = 25;
/** Letters from which on a text without English words is foreign prose, known to the detector or not. */
const LONG = 120;
/** English prose has one of these words among ten; no other language comes near. */
const ENGLISH = new Set(
  'the of and to in that for on with as was is at by from it his has have had be said he were not which their who will an are this but after its she her they we or been would could more than when before between'.split(
    ' ',
  ),
);
/** Of its words, as many are in that list where a text is English beyond doubt, and where it surely is not. */
const SURELY = 0.2;
const HARDLY = 0.05;
/** How well the detector has to fit a short text. */
const FIT = 0.7;

/** No code that ISO 639 gives to a language: one that the detector does not know. */
const UNKNOWN = 'und';

/** What of a text is English: all of it, none, or what is left without the paragraphs in other languages. */
export type English =
  | { readonly all: true }
  | { readonly language: string }
  | { readonly language: string; readonly unread: readonly Span[] };

/** A paragraph, and its language where that can be told. */
interface Paragraph extends Span {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Tells what of a text is English. The language is an ISO 639-1 code, or `und`. The detector is loaded only for
 * paragraphs that do not read like English at once. Equal texts get equal answers.
 */
export async function englishOf(text: string): Promise<English> {
  const paragraphs: Paragraph[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    const paragraph = text.slice(start, end);
    paragraphs.push({ start, end, text: paragraph, language: await languageOf(paragraph) });
  }
  const strange = paragraphs.map(({ language }) => language !== undefined && language !== 'en');
  const some = strange.includes(true);
  if (!some && paragraphs.some(({ language }) => language === 'en')) return { all: true };
  const all = paragraphs.length === 1 ? paragraphs[0]!.language : await languageOf(text);
  const whole = all === 'en' ? undefined : all;
  if (!some) return whole ? { language: whole } : { all: true };
  const unread = paragraphs.filter((paragraph, index) => isForeign(paragraph, index, strange));
  const language = mostFrequent(paragraphs.flatMap((each, index) => (strange[index] ? each.language! : [])));
  // What is left may be a headline and a date: then the article is in the other language.
  const left = lettersIn(text) - unread.reduce((sum, paragraph) => sum + lettersIn(paragraph.text), 0);
  if (left < Math.max(LONG, lettersIn(text) / 10)) return { language: whole ?? language };
  return { language, unread: unread.map(({ start, end }) => ({ start, end })) };
}

/**
 * The article with its paragraphs in other languages noted; of a text that is in another language, all of it. Where a
 * reader has noted them nothing is done.
 */
export async function withUnread(article: Article): Promise<Article> {
  if (article.unread) return article;
  const english = await englishOf(article.text);
  if ('all' in english) return { ...article, unread: [] };
  return { ...article, unread: 'unread' in english ? english.unread : [{ start: 0, end: article.text.length }] };
}

/** A few words between foreign paragraphs, such as a heading, go with them. */
function isForeign({ text }: Paragraph, index: number, strange: readonly boolean[]): boolean {
  if (strange[index]) return true;
  const between = strange[index - 1] && (strange[index + 1] || index === strange.length - 1);
  return Boolean(between) && lettersIn(text) < 40 && shareOfEnglish(wordsIn(text)) < SURELY;
}

/** The language of a text: `en` where that is clear, another where it is clearly not; undefined for what can't be told. */
async function languageOf(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  const words = wordsIn(sample);
  const share = shareOfEnglish(words);
  if (share >= SURELY && words.length > 4) return 'en';
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const strange = isInOtherScript(sample);
  if (!strange && (letters < SHORTEST || !isProse(sample))) return undefined;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  const reliable = found.language && found.isReliable() ? found.language : undefined;
  if (strange) return reliable ?? UNKNOWN;
  if (reliable === 'en') return 'en';
  if (reliable && (letters >= LONG || (found.getScores()[reliable] ?? 0) >= FIT)) return reliable;
  return letters >= LONG && share < HARDLY ? UNKNOWN : undefined;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function shareOfEnglish(words: readonly string[]): number {
  return words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Whether words are written small as in sentences, or all of them large; a list of names is neither. */
function isProse(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= 0.4 * words.length || (small === 0 && !/\p{Ll}/u.test(text));
}

/** Whether more than half of the letters are in no Latin script: then few of them tell the language. */
function isInOtherScript(text: string): boolean {
  const letters = lettersIn(text);
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 5 && latin * 2 < letters;
}

function mostFrequent(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}
