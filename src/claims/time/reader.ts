import type { Notice, Sentence, Token } from '../../../graph/model/index.ts';
import { MONTH_ABBREVIATIONS, MONTHS, NUMBERS, ORDINALS, TENS } from './data/words.ts';
import type { TimeValue } from './types.ts';

/** One sentence under the grammar, and where to report impossible dates. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly notices: Notice[];
  /** Whether "May" is somebody's name in this article. */
  readonly mayIsName: boolean;
}

/** What a grammar rule found: the value of the tokens up to `end`. */
export interface Found {
  readonly end: number;
  readonly value: TimeValue;
}

/** A date that no calendar has, up to `impossible`; it was reported. */
export interface Impossible {
  readonly impossible: number;
}

export const isImpossible = (found: Found | Impossible | undefined): found is Impossible =>
  found !== undefined && 'impossible' in found;

/** The token in lower case; nothing outside the sentence. */
export function word(reader: Reader, at: number): string {
  const { firstToken, endToken } = reader.sentence;
  return at < firstToken || at >= endToken ? '' : (reader.tokens[at]?.lower ?? '');
}

/** The token as written; nothing outside the sentence. */
export function written(reader: Reader, at: number): string {
  const { firstToken, endToken } = reader.sentence;
  return at < firstToken || at >= endToken ? '' : (reader.tokens[at]?.text ?? '');
}

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
export const isDash = (text: string): boolean => /^(?:--?|[–—‐‑])$/.test(text);

/** A month name, or an abbreviation with or without its full stop. Names in lower case only where no word is one. */
export function month(
  reader: Reader,
  at: number,
): { readonly month: number; readonly end: number; readonly short: boolean } | undefined {
  const lower = word(reader, at);
  const full = MONTHS.get(lower);
  if (full !== undefined) {
    const common = lower === 'may' || lower === 'march' || lower === 'august';
    return common && !isCapitalised(written(reader, at)) ? undefined : { month: full, end: at + 1, short: false };
  }
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const short = MONTH_ABBREVIATIONS.get(bare);
  if (short === undefined || !isCapitalised(written(reader, at))) return undefined;
  const end = bare === lower && word(reader, at + 1) === '.' ? at + 2 : at + 1;
  return { month: short, end, short: true };
}

/** A four-digit year that an article could mean. */
export function year(text: string): number | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= 1500 && value <= 2199 ? value : undefined;
}

/** A day of the month in digits, or as an ordinal. "3-5" is a range in one token. */
export function dayNumber(text: string): { readonly day: number; readonly endDay?: number } | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-‐‑](\d{1,2})(?:st|nd|rd|th)?)?$/.exec(text);
  if (digits) {
    const day = Number(digits[1]);
    const endDay = digits[2] === undefined ? undefined : Number(digits[2]);
    if (endDay === undefined) return { day };
    return endDay > day ? { day, endDay } : undefined;
  }
  return undefined;
}

export const ordinal = (text: string): number | undefined =>
  ORDINALS.get(text) ?? (/^\d{1,2}(?:st|nd|rd|th)$/.test(text) ? Number.parseInt(text, 10) : undefined);

/** How many: vague where the text gives no number ("a few", "several"). */
export interface Count {
  readonly end: number;
  readonly count: number;
  readonly vague: boolean;
}

/** A number in digits or words, in one token. */
export const numberOf = (text: string): number | undefined => {
  if (/^\d{1,4}(?:\.\d)?$/.test(text)) return Number(text);
  const small = NUMBERS.get(text) ?? TENS.get(text);
  if (small !== undefined) return small;
  const half = /^([a-z]+|\d+)-and-(?:a-)?half$/.exec(text);
  if (half) {
    const whole = numberOf(half[1]!);
    return whole === undefined ? undefined : whole + 0.5;
  }
  const dash = text.indexOf('-');
  if (dash < 0) return undefined;
  const tens = TENS.get(text.slice(0, dash));
  const ones = NUMBERS.get(text.slice(dash + 1));
  return tens !== undefined && ones !== undefined && ones < 10 ? tens + ones : undefined;
};

/** A number in digits or words, also "a", "a couple of", "several", "two and a half". */
export function count(reader: Reader, at: number): Count | undefined {
  const first = word(reader, at);
  if (first === 'a' || first === 'an') {
    const next = word(reader, at + 1);
    const end = word(reader, at + 2) === 'of' ? at + 3 : at + 2;
    if (next === 'few') return { end: at + 2, count: 3, vague: true };
    if (next === 'couple') return { end, count: 2, vague: true };
    if (next === 'dozen') return { end, count: 12, vague: false };
    if (next === 'half') return { end: at + 2, count: 0.5, vague: false };
    return { end: at + 1, count: 1, vague: false };
  }
  if (first === 'half' && /^an?$/.test(word(reader, at + 1))) return { end: at + 2, count: 0.5, vague: false };
  if (first === 'several' || first === 'few' || first === 'some') return { end: at + 1, count: 3, vague: true };
  const value = numberOf(first);
  if (value === undefined) return undefined;
  if (word(reader, at + 1) === 'and' && word(reader, at + 2) === 'a' && word(reader, at + 3) === 'half')
    return { end: at + 4, count: value + 0.5, vague: false };
  return { end: at + 1, count: value, vague: false };
}

/** Reports a date that no calendar has. */
export function impossible(reader: Reader, from: number, end: number): Impossible {
  const first = reader.tokens[from]!;
  let words = '';
  for (let at = from; at < end; at++) {
    const { start, text } = reader.tokens[at]!;
    words += at > from && start > reader.tokens[at - 1]!.end ? ` ${text}` : text;
  }
  reader.notices.push({
    code: 'date-impossible',
    message: `No calendar has the date "${words}"; it is left out.`,
    at: first.start,
  });
  return { impossible: end };
}
