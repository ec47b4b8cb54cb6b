import type { Span } from '../../../graph/model/index.ts';
import { signed } from './attributions.ts';
import type { Desk } from './desk.ts';
import { textOf } from './speakers.ts';
import type { Quotation, Speech } from './types.ts';

/** Gives quotations to the speeches beside them, and makes speeches of those that go on the words of the one before. */
export function attachQuotations(desk: Desk, speeches: readonly Speech[]): Speech[] {
  const result = [...speeches];
  const taken = new Map<number, Speech>();
  const anchorOf = (at: number): number => {
    const { verb, speakerText } = speeches[at]!;
    return verb === undefined ? speakerText.start : desk.tokens[verb]!.start;
  };
  const inOrder = speeches.map((_, at) => at).sort((a, b) => anchorOf(a) - anchorOf(b) || a - b);
  // The last speech with a speaker of each sentence, for the quotation that follows it.
  const lastOf = new Map<number, number>();
  speeches.forEach(({ sentence, speaker }, at) => {
    if (speaker !== undefined) lastOf.set(sentence, at);
  });
  desk.quotations.forEach((quotation, index) => {
    const at = closest(desk, quotation, speeches, around(inOrder, anchorOf, quotation.start));
    if (at === undefined) return;
    const speech = result[at]!;
    const kind = isWhole(desk, speech, quotation) ? 'direct' : speech.kind;
    if (speech.quote) {
      const { start, end, inner } = quotation;
      taken.set(index, { ...speech, kind, quote: inner, content: { start, end } });
      result.push(taken.get(index)!);
    } else {
      result[at] = { ...speech, kind, quote: quotation.inner, content: union(speech.content, quotation) };
      taken.set(index, result[at]!);
    }
  });
  desk.quotations.forEach((quotation, index) => {
    if (taken.has(index)) return;
    const before = lastOf.get(desk.tokens[quotation.firstToken]!.sentence - 1);
    const orphan = adopt(desk, quotation, index, taken, before === undefined ? undefined : result[before]);
    if (!orphan) return;
    taken.set(index, orphan);
    result.push(orphan);
  });
  // A quotation that its paragraph left open is said by who says the next.
  for (let index = desk.quotations.length - 2; index >= 0; index--) {
    const next = taken.get(index + 1);
    if (taken.has(index) || !next || !desk.quotations[index + 1]!.continues) continue;
    const { start, end, inner, firstToken } = desk.quotations[index]!;
    const { sentence } = desk.tokens[firstToken]!;
    const own: Speech = { kind: 'direct', quote: inner, content: { start, end }, sentence, ...speakerFrom(next) };
    taken.set(index, own);
    result.push(own);
  }
  return result;
}

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Whether the quotation is all that is said, not a few words within reported speech. */
function isWhole(desk: Desk, speech: Speech, { firstToken, start, end }: Quotation): boolean {
  if (end <= speech.speakerText.start)
    return speech.speakerText.start - end < BEFORE_SPEAKER || start <= speech.content.start + 3;
  if (speech.verb === undefined) return speech.kind === 'direct';
  const most = end - start > 0.7 * (speech.content.end - speech.content.start);
  return (start <= speech.content.start + 3 && most) || /^[,:]$/.test(desk.tokens[firstToken - 2]?.text ?? '');
}

/** Code units between the words and who said them, where nothing else is reported between. */
const BEFORE_SPEAKER = 40;
const REACH = 3;
const BEFORE = 12;
const BEHIND = 8;

/** The speeches whose verbs stand next to an offset. */
function around(inOrder: readonly number[], anchorOf: (at: number) => number, offset: number): readonly number[] {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchorOf(inOrder[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return inOrder.slice(Math.max(0, low - BEFORE), low + BEHIND);
}

/** The speech whose speaker stands right behind the quotation, else the one whose verb stands closest before it. */
function closest(
  desk: Desk,
  quotation: Quotation,
  speeches: readonly Speech[],
  near: readonly number[],
): number | undefined {
  const { tokens } = desk;
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const at of near) {
    const speech = speeches[at]!;
    const verb = speech.verb === undefined ? undefined : tokens[speech.verb]!;
    const first = Math.min(speech.speakerText.start, verb?.start ?? speech.speakerText.start);
    if (first > quotation.end) {
      const right =
        verb !== undefined && speech.content.start < first && tokensBetween(desk, quotation, first) <= REACH;
      const away = verb === undefined ? FAR : first - quotation.end;
      if (right && nearest > 0) {
        best = at;
        nearest = 0;
      } else if (speech.kind === 'reported' && reaches(speech, quotation) && FAR + away < nearest) {
        // `It would be a "great loss" to us all, X said.`
        best = at;
        nearest = FAR + away;
      }
      continue;
    }
    const { start, end } = speech.content;
    const holds = quotation.start >= start - 1 && quotation.start < end;
    const away = quotation.start - (verb?.end ?? speech.speakerText.end);
    if (holds && away >= 0 && away < nearest) {
      best = at;
      nearest = away;
    }
  }
  return best;
}

const FAR = 10_000;
/** Whether a quotation stands in what is reported before its speaker. */
const reaches = ({ content, verb }: Speech, { start, end }: Quotation): boolean =>
  verb !== undefined && content.start <= start && end <= content.end;

function tokensBetween({ tokens }: Desk, { endToken }: Quotation, start: number): number {
  let count = 0;
  for (let at = endToken; at < tokens.length && tokens[at]!.start < start && count <= REACH; at++) count++;
  return count;
}

/** A quotation with no verb of its own: a new paragraph of the one before, its second half, or signed behind a dash. */
function adopt(
  desk: Desk,
  quotation: Quotation,
  index: number,
  taken: ReadonlyMap<number, Speech>,
  previous: Speech | undefined,
): Speech | undefined {
  const { tokens } = desk;
  const signer = signed(desk, quotation.endToken + 1);
  const sentence = tokens[quotation.firstToken]!.sentence;
  const base = {
    kind: 'direct',
    quote: quotation.inner,
    content: { start: quotation.start, end: quotation.end },
    sentence,
  } as const;
  if (signer) {
    const mention = signer.mention === undefined ? {} : { speaker: signer.mention };
    return { ...base, ...mention, speakerText: textOf(desk, signer), stance: 'says' };
  }
  const before = desk.quotations[index - 1];
  const last = taken.get(index - 1);
  if (
    before &&
    last &&
    (quotation.continues || (before.paragraph === quotation.paragraph && opensSentence(desk, quotation)))
  )
    return { ...base, ...speakerFrom(last) };
  // `"Yes," he said, "but later."`
  if (last && last.sentence === sentence && last.verb !== undefined && tokens[last.verb]!.start < quotation.start)
    return { ...base, ...speakerFrom(last) };
  // `He spoke of water. "We need it."`
  if (!opensSentence(desk, quotation)) return undefined;
  const same = previous && desk.resolved.document.sentences[previous.sentence]!.paragraph === quotation.paragraph;
  return same ? { ...base, ...speakerFrom(previous) } : undefined;
}

const speakerFrom = ({ speaker, speakerText, stance }: Speech): Pick<Speech, 'speaker' | 'speakerText' | 'stance'> => ({
  ...(speaker === undefined ? {} : { speaker }),
  speakerText,
  stance: stance === 'withholds' ? 'says' : stance,
});

/** A quotation that is a sentence of its own, not a few quoted words in somebody else's. */
function opensSentence({ tokens, resolved }: Desk, { firstToken }: Quotation): boolean {
  const sentence = resolved.document.sentences[tokens[firstToken]!.sentence]!;
  return firstToken <= sentence.firstToken + 1;
}
