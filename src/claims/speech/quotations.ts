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
  for (let at = from.firstToken; at < to.endToken; at++) {
    if (open) {
      if (closes(document, open, at, to.endToken)) {
        push(document, open.at, at, continues, from.paragraph, found);
        open = undefined;
      }
      continue;
    }
    const close = opener(document, at, to.endToken);
    if (close === undefined) continue;
    continues = left && at === from.firstToken;
    open = { at, close };
  }
  if (!open) return false;
  // Single marks are apostrophes as often; only double ones may stay open.
  if (open.close === '’' || open.close === "'") return false;
  push(document, open.at, to.endToken, continues, from.paragraph, found);
  return true;
}

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
    start: tokens[open]!.start,
    end: mark && isMark(mark.text) ? mark.end : last.end,
    inner: { start: tokens[open + 1]!.start, end: last.end },
    firstToken: open + 1,
    endToken: close,
    paragraph,
    continues,
  });
}

const isMark = (text: string): boolean => /^(?:["”“»’']|'')$/.test(text);
