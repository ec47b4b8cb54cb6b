import type { Document, Sentence } from '../../../graph/model/index.ts';
import type { Quotation } from './types.ts';

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['``', "''"],
  ['‘', '’'],
]);

/** How many tokens single marks hold at most; beyond, an apostrophe is likelier. */
const LONGEST_SINGLE = 120;

interface Open {
  readonly at: number;
  readonly close: string;
}

/** Finds what stands between quotation marks, in text order. A paragraph's end closes what is left open. */
export function findQuotations(document: Document): readonly Quotation[] {
  const found: Quotation[] = [];
  const { sentences } = document;
  let left = false;
  for (let first = 0; first < sentences.length; ) {
    const { paragraph } = sentences[first]!;
    let end = first;
    while (end < sentences.length && sentences[end]!.paragraph === paragraph) end++;
    left = inParagraph(document, sentences[first]!, sentences[end - 1]!, left, found);
    first = end;
  }
  return found;
}

/** Reads one paragraph; tells whether it left a quotation open. */
function inParagraph(document: Document, from: Sentence, to: Sentence, left: boolean, found: Quotation[]): boolean {
  let open: Open | undefined;
  let continues = false;
  // Marks of another kind that stand within straight ones.
  let nested = 0;
  for (let at = from.firstToken; at < to.endToken; at++) {
    if (open) {
      if (open.close === '"' && document.tokens[at]!.text === '“') nested++;
      else if (nested > 0 && document.tokens[at]!.text === '”') nested--;
      else if (closes(document, open, at, to.endToken)) {
        push(document, open.at, at, continues, from.paragraph, found);
        open = undefined;
      }
      continue;
    }
    const close = opener(document, at, to.endToken);
    if (close === undefined) continue;
    if (close === '"' && endsUnopened(document, at)) {
      // The opening mark was lost: the words are those since the sentence began.
      push(
        document,
        document.sentences[document.tokens[at]!.sentence]!.firstToken - 1,
        at,
        false,
        from.paragraph,
        found,
      );
      continue;
    }
    nested = 0;
    continues = left && at === from.firstToken;
    open = { at, close };
  }
  if (!open) return false;
  // Single marks are apostrophes as often; only double ones may stay open.
  if (open.close === '’' || open.close === "'") return false;
  push(document, open.at, to.endToken, continues, from.paragraph, found);
  return true;
}

/** `we will see, " he said`: a mark behind a comma, with someone who speaks behind it, closes what was not opened. */
function endsUnopened({ tokens, sentences }: Document, at: number): boolean {
  const { sentence } = tokens[at]!;
  const { firstToken, endToken } = sentences[sentence]!;
  if (at - firstToken < 3 || at + 2 >= endToken || !/^[,?!]$/.test(tokens[at - 1]!.text)) return false;
  for (let before = firstToken; before < at; before++) if (/["“”]/.test(tokens[before]!.text)) return false;
  const first = SAID.test(tokens[at + 1]!.lower);
  return first || (SAID.test(tokens[at + 2]!.lower) && /^(?:PRON|PROPN)$/.test(tokens[at + 1]!.pos));
}
const SAID = /^(?:said|says|added|wrote|tweeted|told|asked|replied)$/;

/** The mark that would close what opens here. */
function opener(document: Document, at: number, limit: number): string | undefined {
  const { tokens } = document;
  const { text, start, end } = tokens[at]!;
  if (text === '"') return '"';
  if (text === '‘' || text === "'") {
    const before = document.article.text[start - 1] ?? ' ';
    const after = document.article.text[end] ?? ' ';
    if (!/[\s([—–-]/.test(before) || /\s/.test(after)) return undefined;
    const close = text === '‘' ? '’' : "'";
    for (let next = at + 2; next < Math.min(limit, at + LONGEST_SINGLE); next++)
      if (singleCloses(document, close, next, limit)) return close;
    return undefined;
  }
  return OPENERS.get(text);
}

function closes(document: Document, { close }: Open, at: number, limit: number): boolean {
  const { text } = document.tokens[at]!;
  if (close === "'" || close === '’') return singleCloses(document, close, at, limit);
  return (
    text === close ||
    (close === '”' && text === '"') ||
    (close === '“' && text === '”') ||
    (close === '"' && text === '”')
  );
}

/** A single mark closes before white space or punctuation, unless it is the possessive of a plural with a later one behind. */
function singleCloses(document: Document, close: string, at: number, limit: number): boolean {
  const { tokens } = document;
  const token = tokens[at]!;
  if (token.text !== close) return false;
  const after = document.article.text[token.end] ?? ' ';
  if (!/[\s.,;:!?)\]—–-]/.test(after)) return false;
  const plural = tokens[at - 1]!.lower.endsWith('s') && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
  if (!plural) return true;
  for (let next = at + 1; next < Math.min(limit, at + 30); next++) if (tokens[next]!.text === close) return false;
  return true;
}

function push(
  document: Document,
  open: number,
  close: number,
  continues: boolean,
  paragraph: number,
  found: Quotation[],
): void {
  const { tokens } = document;
  if (close <= open + 1) return;
  const last = tokens[close - 1]!;
  const mark = tokens[close];
  found.push({
    start: tokens[isMark(tokens[open]?.text ?? '') ? open : open + 1]!.start,
    end: mark && isMark(mark.text) ? mark.end : last.end,
    inner: { start: tokens[open + 1]!.start, end: last.end },
    firstToken: open + 1,
    endToken: close,
    paragraph,
    continues,
  });
}

const isMark = (text: string): boolean => /^(?:["”“»«„‘’']|''|``)$/.test(text);
