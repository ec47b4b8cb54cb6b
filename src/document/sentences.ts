import type { SentenceForm } from '../../graph/model/index.ts';
import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLES_BEFORE_NAMES } from './data/abbreviations.ts';
import type { Piece } from './scan.ts';

/** A run of pieces that is one sentence, heading or list item. */
export interface Cut {
  readonly first: number;
  readonly end: number;
  readonly form: SentenceForm;
  readonly paragraph: number;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const STOP = /^(?:\.+|[!?…])$/u;
const CLOSER = /^["”’»)\]']$/u;
const OPENER = /^["“‘«([']$/u;
const BULLET = /^[•·▪‣◦●*–—-]$/u;

/** Parts the pieces of a text into sentences; every piece belongs to exactly one. */
export function cutSentences(text: string, pieces: readonly Piece[]): Cut[] {
  const wrapped = isHardWrapped(text);
  const cuts: Cut[] = [];
  let first = 0;
  let paragraph = 0;
  let lineStart = 0;
  const close = (end: number, endsBlock: boolean): void => {
    if (end > first)
      cuts.push({ first, end, form: formOf(text, pieces, first, end, first === lineStart && endsBlock), paragraph });
    first = end;
  };
  // Whether a straight mark of quotation stands open in the paragraph.
  let quoted = false;
  for (let i = 0; i < pieces.length; i++) {
    if (text[pieces[i]!.start] === '"' && pieces[i]!.end === pieces[i]!.start + 1) quoted = !quoted;
    const gap = i + 1 < pieces.length ? breakAfter(text, pieces, i, wrapped) : 'block';
    if (gap === 'block' || gap === 'line') {
      close(i + 1, true);
      lineStart = i + 1;
      if (gap === 'block') paragraph++;
      quoted = false;
    } else if (gap === 'none' && (endsSentence(text, pieces, i, quoted) || isOverlong(text, pieces, first, i))) {
      close(i + 1, false);
    }
  }
  return cuts;
}

const LONG = 250;
const LONGEST = 400;

/** No prose runs on so long: tables and broken texts are cut at a comma, at last anywhere, so that cost stays linear. */
function isOverlong(text: string, pieces: readonly Piece[], first: number, i: number): boolean {
  const count = i + 1 - first;
  return count >= LONGEST || (count >= LONG && /^[,;:]$/u.test(text.slice(pieces[i]!.start, pieces[i]!.end)));
}

type Break = 'none' | 'line' | 'block';

function breakAfter(text: string, pieces: readonly Piece[], i: number, wrapped: boolean): Break {
  const here = pieces[i] as Piece;
  const next = pieces[i + 1] as Piece;
  const between = text.slice(here.end, next.start);
  if (!between.includes('\n')) return 'none';
  if (/\n[^\S\n]*\r?\n/u.test(between)) return 'block';
  const following = text.slice(next.start, next.end);
  const ended = STOP.test(text.slice(here.end - 1, here.end)) || CLOSER.test(text.slice(here.end - 1, here.end));
  if (BULLET.test(following)) return 'line';
  if (wrapped && !ended) return 'none';
  if (!ended && LOWER.test(following)) return 'none';
  return wrapped ? 'none' : 'block';
}

/** True where most lines run on into the next one at a fixed width, as in mail and old archives. */
function isHardWrapped(text: string): boolean {
  let runOn = 0;
  let lines = 0;
  for (const match of text.matchAll(/([^\n]{2})\n(?=[^\n])/gu)) {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const width = match.index + 2 - start;
    lines++;
    if (width >= 45 && width <= 100 && !/[.!?:"”]\s?$/u.test(match[1] ?? '')) runOn++;
  }
  return lines >= 4 && runOn / lines > 0.6;
}

/** True where piece `i` is the last of its sentence, within one line. */
function endsSentence(text: string, pieces: readonly Piece[], i: number, quoted: boolean): boolean {
  const here = pieces[i] as Piece;
  const next = pieces[i + 1];
  if (!next) return true;
  const word = text.slice(here.start, here.end);
  const following = text.slice(next.start, next.end);
  if (CLOSER.test(word) && here.end < next.start) {
    const stop = pieces[i - 1];
    if (!stop || !STOP.test(text.slice(stop.start, stop.end))) return false;
    // Tokenised texts part the stop from the mark: `so ? " Lee said`.
    if (stop.end !== here.start && (word !== '"' || quoted)) return false;
    return (
      opensSentence(text, pieces, i + 1) &&
      !(QUESTION.test(text.slice(stop.start, stop.end)) && saysNext(text, pieces, i + 1))
    );
  }
  if (word === ':') return endsSlug(text, pieces, i);
  if (STOP.test(word)) {
    if (next.start === here.end)
      return CLOSER.test(following)
        ? false
        : gluedSentence(text, here, following) || driftedStop(text, here, following);
    if (CLOSER.test(following) && !OPENER.test(following)) return false;
    if (following === '"' && quoted) return false;
    if (word.startsWith('.') && abbreviates(text, pieces, i)) return false;
    return opensSentence(text, pieces, i + 1);
  }
  // "U.S." keeps its stop: it ends a sentence where the next word opens one.
  if (/\.\p{L}\.$/u.test(word))
    return next.start > here.end && SENTENCE_OPENERS.has(following.toLowerCase()) && UPPER.test(following);
  return false;
}

const QUESTION = /^[?!]$/u;
const SAID = /^(?:said|says|asked|asks|added|wrote|tweeted|wondered|demanded|replied|shouted|exclaimed|told)$/u;
const REACH = 7;

/** `"Will it hold?" the envoy Ada Lee asked`: who says the words stands behind them. */
function saysNext(text: string, pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length, from + REACH); i++) {
    const word = text.slice(pieces[i]!.start, pieces[i]!.end);
    if (SAID.test(word)) return true;
    if (!/^[\p{L}.'’-]+$/u.test(word) || text.slice(pieces[i]!.end, pieces[i + 1]?.start).includes('\n')) return false;
  }
  return false;
}

/** "at the border .the two": a stop that the blank before it should follow. */
const driftedStop = (text: string, stop: Piece, following: string): boolean =>
  stop.end - stop.start === 1 && text[stop.start - 1] === ' ' && /^\p{Ll}{2}/u.test(following);

const LONGEST_SLUG = 120;

/** "MINISTER SNUBS DINNER: The minister …": a headline in capitals before the story. */
function endsSlug(text: string, pieces: readonly Piece[], i: number): boolean {
  const colon = (pieces[i] as Piece).start;
  const before = text.slice(Math.max(0, colon - LONGEST_SLUG - 1), colon);
  const slug = before.slice(before.lastIndexOf('\n') + 1);
  const next = pieces[i + 1] as Piece;
  return (
    slug.length <= LONGEST_SLUG &&
    !/\p{Ll}/u.test(slug) &&
    /\p{Lu}{3,}\P{L}+\p{Lu}+\P{L}+\p{Lu}{3,}/u.test(slug) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end))
  );
}

/** "stability.Defence": a missing blank after a full stop. */
function gluedSentence(text: string, stop: Piece, following: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(following) && /[\p{Ll}”"]$/u.test(text.slice(Math.max(0, stop.start - 1), stop.start));
}

function opensSentence(text: string, pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i] as Piece;
  const word = text.slice(piece.start, piece.end);
  if (!LOWER.test(word)) return true;
  // A lower-case particle may open a sentence ("al-Sisi said"): only when a capital follows the hyphen.
  return /^(?:al|el|bin|de|van|von)$/u.test(word) && text[piece.end] === '-';
}

function abbreviates(text: string, pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  const stop = pieces[i] as Piece;
  const next = pieces[i + 1] as Piece;
  if (!before || stop.end - stop.start > 1) return false;
  const word = text.slice(before.start, before.end);
  // "Ann B . Cole": tokenised texts part the initial from its full stop.
  if (before.end !== stop.start) return spacedAbbreviation(text, pieces, i, word);
  const lower = word.toLowerCase();
  const following = text.slice(next.start, next.end);
  if (LOWER.test(following)) return true;
  if (/^\p{Lu}$/u.test(word)) return !SENTENCE_OPENERS.has(following.toLowerCase()) || word !== 'I';
  if (/^\p{Lu}/u.test(word) && TITLES_BEFORE_NAMES.has(lower)) return true;
  if (RANKS.test(word) && !SENTENCE_OPENERS.has(following.toLowerCase())) return true;
  if (OTHER_ABBREVIATIONS.has(lower) && /^[\p{Lu}a]/u.test(word)) {
    if (/^\p{Nd}/u.test(following)) return true;
    return (
      lower.length > 2 && !SENTENCE_OPENERS.has(following.toLowerCase()) && UPPER.test(word) && !lower.includes('.')
    );
  }
  return false;
}

/** Abbreviated ranks in small letters: "the brigade's cmdr. Lee". */
const RANKS = /^(?:cmdr|cdr|gen|col|maj|capt|lt|amb|gov|adm|brig|dep|asst|atty)$/u;

/** An initial between two capitalised words, or a title before a name, with a blank before its full stop. */
function spacedAbbreviation(text: string, pieces: readonly Piece[], i: number, word: string): boolean {
  const next = pieces[i + 1] as Piece;
  const following = text.slice(next.start, next.end);
  if (!UPPER.test(following) || SENTENCE_OPENERS.has(following.toLowerCase())) return false;
  if (/^\p{Lu}\p{Ll}/u.test(word)) return TITLES_BEFORE_NAMES.has(word.toLowerCase()) && NAMED_TITLE.test(word);
  const earlier = pieces[i - 2];
  if (!earlier || !/^\p{Lu}$/u.test(word) || word === 'I') return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(earlier.start, earlier.end));
}

const NAMED_TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Gov|Sen|Rep|Sr|St)$/u;

/** Who stands where in a picture, or the word that opens a caption. */
const CAPTION =
  /^(?:photo|pictured|picture|caption|file photo|in this photo)\b|\((?:left|right|centre|center|L|R|C|far left|far right|top|bottom)\)|, (?:left|right|centre|center),/iu;

function formOf(text: string, pieces: readonly Piece[], first: number, end: number, wholeBlock: boolean): SentenceForm {
  const start = (pieces[first] as Piece).start;
  const stop = (pieces[end - 1] as Piece).end;
  const opening = text.slice(start, (pieces[first] as Piece).end);
  if (
    BULLET.test(opening) &&
    end - first > 1 &&
    (first === 0 || text.slice((pieces[first - 1] as Piece).end - 1, start).includes('\n'))
  )
    return 'item';
  const words = end - first;
  if (words > 4 && CAPTION.test(text.slice(start, stop))) return 'caption';
  if (/\p{Lu}{3}/u.test(opening) && text.slice(stop - 1, stop) === ':' && words > 3) return 'heading';
  if (
    wholeBlock &&
    words <= 8 &&
    /^by$/iu.test(opening) &&
    UPPER.test(text.slice((pieces[first + 1] ?? (pieces[first] as Piece)).start))
  )
    return 'byline';
  if (wholeBlock && words <= 24 && stop - start <= 160 && !/[.!?:;,"”]$/u.test(text.slice(start, stop)))
    return 'heading';
  return 'prose';
}
