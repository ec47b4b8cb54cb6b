import type { Sentence, Span } from '../../../graph/model/index.ts';
import { afterOccasion, closedBefore, hasContent, isBreak, opensQuote, type SpeechVerb } from './complements.ts';
import { CONTENT_VERBS, SPEECH_FORMS, SPEECH_VERBS, type Stance } from './data/verbs.ts';
import { type Desk, mentionOf, tokenAt } from './desk.ts';
import { type Speaker, speakerBeginning, subjectBefore, textOf } from './speakers.ts';
import type { Speech } from './types.ts';

/** Speeches that the verbs of one sentence report. */
export function spokenIn(desk: Desk, sentence: Sentence): Speech[] {
  const found: Speech[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const verb = speechVerb(desk, at);
    const speech = verb && read(desk, sentence, verb, found.at(-1));
    if (speech) found.push(speech);
  }
  return clip(desk, sentence, found);
}

function speechVerb(desk: Desk, at: number): SpeechVerb | undefined {
  const token = desk.tokens[at]!;
  const form = SPEECH_FORMS.get(token.lower);
  if ((!form && token.pos !== 'VERB') || desk.quotationAt[at]! >= 0) return undefined;
  // "state-related" is one word to the reader.
  if (/^[-‐‑]$/.test(desk.tokens[at - 1]?.text ?? '') && desk.tokens[at - 1]!.end === token.start) return undefined;
  const mention = mentionOf(desk, at);
  if (mention && mention.type !== 'NOMINAL') return undefined;
  const lemma = form ?? token.lemma;
  const always = SPEECH_VERBS.get(lemma);
  const stance = always ?? CONTENT_VERBS.get(lemma);
  if (!stance || isPassive(desk, at)) return undefined;
  // "denied them entry"
  if (stance === 'denies' && /^(?:him|her|them|us|me|you)$/.test(desk.tokens[at + 1]?.lower ?? '')) return undefined;
  return { at, lemma, stance, needsContent: !always };
}

const BE = /^(?:be|is|are|was|were|been|being|'s|'re|am|get|got)$/;

/** "was told", "is expected": the subject is not who speaks. */
function isPassive({ tokens }: Desk, at: number): boolean {
  const { lower } = tokens[at]!;
  if (!/(?:ed|id|ld|en|wn)$/.test(lower)) return false;
  let before = at - 1;
  // "He's said": nobody is said.
  if (
    lower === 'said' &&
    /^(?:'s|'ve|'d)$/.test(tokens[before]?.lower ?? '') &&
    /^(?:he|she|who|they|i|we)$/.test(tokens[before - 1]?.lower ?? '')
  )
    return false;
  while (before >= 0 && (tokens[before]!.pos === 'ADV' || /^(?:not|n't)$/.test(tokens[before]!.lower))) before--;
  return before >= 0 && BE.test(tokens[before]!.lower) && tokens[before]!.sentence === tokens[at]!.sentence;
}

function read(desk: Desk, sentence: Sentence, verb: SpeechVerb, previous: Speech | undefined): Speech | undefined {
  const { tokens } = desk;
  const rest = afterOccasion(desk, sentence, verb);
  const ends = rest >= sentence.endToken || /^[.,;!?)–—]$|^--?$/.test(tokens[rest]!.text);
  const inverted = invertedSpeaker(desk, sentence, verb);
  if (inverted) return postposed(desk, sentence, verb, inverted, inverted.end);
  const speaker = ownSubject(desk, sentence, verb, previous);
  if (!speaker) return undefined;
  const before = speaker.first - 1;
  const comma = before >= sentence.firstToken && isBreak(desk, before);
  const quoteAhead = opensQuote(desk, rest, sentence) || opensQuote(desk, rest + 1, sentence);
  // `"…", X said of the plan`
  if (comma && closedBefore(desk, before)) return postposed(desk, sentence, verb, speaker, rest);
  if (ends && comma && !quoteAhead) return postposed(desk, sentence, verb, speaker, rest);
  const doubtful = verb.needsContent || speaker.mention === undefined;
  if (doubtful && !hasContent(desk, sentence, verb, quoteAhead)) return undefined;
  if (ends && !quoteAhead && rest >= sentence.endToken - 1) return undefined;
  return preposed(desk, sentence, verb, speaker, rest);
}

/** "…, said the foreign minister": the speaker behind, where something said stands before. */
function invertedSpeaker(desk: Desk, sentence: Sentence, verb: SpeechVerb): Speaker | undefined {
  const before = verb.at - 1;
  if (before < sentence.firstToken || !isBreak(desk, before)) return undefined;
  if (desk.tokens[before]!.text === ',' && before === sentence.firstToken) return undefined;
  // "X, who left, said the talks": a subject before a comma takes precedence unless words are closed there.
  const speaker = speakerBeginning(desk, sentence, verb.at + 1);
  if (!speaker || desk.tokens[verb.at]!.lower.endsWith('ing')) return undefined;
  const next = desk.tokens[speaker.end];
  if (closedBefore(desk, before)) return speaker;
  if (subjectBefore(desk, sentence, verb.at)?.mention !== undefined) return undefined;
  return !next || next.sentence !== sentence.index || /^[.,;]$/.test(next.text) || desk.timeEnd[speaker.end]! > 0
    ? speaker
    : undefined;
}

/** The grammatical subject, or that of the verb before: "met Y and said", "…, adding that". */
function ownSubject(
  desk: Desk,
  sentence: Sentence,
  verb: SpeechVerb,
  previous: Speech | undefined,
): Speaker | undefined {
  const gerund = desk.tokens[verb.at]!.lower.endsWith('ing');
  const direct = gerund ? undefined : subjectBefore(desk, sentence, verb.at);
  if (direct?.mention !== undefined) return direct;
  const left = desk.tokens[verb.at - 1];
  const shared = gerund || (left !== undefined && (left.pos === 'CCONJ' || left.text === ',')) || direct === undefined;
  if (!shared) return direct;
  if (previous) return speakerOf(desk, previous);
  return direct ?? firstSubject(desk, sentence, verb.at);
}

function speakerOf(desk: Desk, speech: Speech): Speaker {
  const first = tokenAt(desk, speech.speakerText.start);
  const end = tokenAt(desk, speech.speakerText.end - 1) + 1;
  return { ...(speech.speaker === undefined ? {} : { mention: speech.speaker }), first, end };
}

/** The subject that opens the sentence: first mention outside of a fronted phrase. */
function firstSubject(desk: Desk, sentence: Sentence, limit: number): Speaker | undefined {
  const { tokens } = desk;
  let at = sentence.firstToken;
  while (at < limit) {
    const end = desk.timeEnd[at]!;
    if (end > at) at = end;
    else if (tokens[at]!.pos === 'ADV' || tokens[at]!.text === ',') at++;
    else break;
  }
  if (tokens[at]!.pos === 'ADP') return undefined;
  // "GENEVA — The envoys met": a dateline is no subject.
  for (let dash = at + 1; dash < Math.min(limit, at + 12); dash++)
    if (/^(?:--?|[–—])$/.test(tokens[dash]!.text)) at = dash + 1;
  const speaker = at < limit ? speakerBeginning(desk, sentence, at) : undefined;
  return speaker?.mention === undefined || speaker.end > limit ? undefined : speaker;
}

const WITHHELD = /^(?:not|n't|never|neither|nor|declined|refused|without)$/;

/** "did not say", "neither confirmed nor denied": the content is not vouched for. */
function stanceOf({ tokens }: Desk, verb: SpeechVerb): Stance {
  for (let at = verb.at - 1; at >= Math.max(0, verb.at - 4); at--) {
    if (tokens[at]!.sentence !== tokens[verb.at]!.sentence) break;
    if (tokens[at]!.pos === 'PUNCT') break;
    if (WITHHELD.test(tokens[at]!.lower)) {
      if (verb.stance === 'expects' || verb.stance === 'believes') return 'doubts';
      return 'withholds';
    }
  }
  return verb.stance;
}

function made(desk: Desk, sentence: Sentence, verb: SpeechVerb, speaker: Speaker, content: Span): Speech {
  return {
    ...(speaker.mention === undefined ? {} : { speaker: speaker.mention }),
    speakerText: textOf(desk, speaker),
    verb: verb.at,
    kind: 'reported',
    content,
    stance: stanceOf(desk, verb),
    sentence: sentence.index,
  };
}

const LONGEST_REST = 60;

/** "CONTENT, X said", "CONTENT, X said, MORE". */
function postposed(
  desk: Desk,
  sentence: Sentence,
  verb: SpeechVerb,
  speaker: Speaker,
  behind: number,
): Speech | undefined {
  const { tokens } = desk;
  const cut = Math.min(speaker.first, verb.at);
  if (cut <= sentence.firstToken + 1) return undefined;
  const first = desk.sideStart[cut - 1]!;
  // What goes on behind the speaker is theirs too, unless it speaks of itself.
  const next = tokens[behind]?.text === ',' && behind < sentence.endToken - 2 ? tokens[behind + 1]! : undefined;
  const rest = tokens.slice(behind + 1, Math.min(sentence.endToken, behind + LONGEST_REST));
  const says = rest.some(({ pos, text }) => pos === 'AUX' || pos === 'VERB' || /["“„«]/.test(text));
  const goesOn = says && next && !/^(?:but|and|while|who|which|as|after|adding|citing)$/.test(next.lower);
  const end = goesOn ? sentence.end : tokens[cut - 1]!.end;
  return made(desk, sentence, verb, speaker, { start: tokens[first]!.start, end });
}

/** "X said (that) CONTENT". */
function preposed(
  desk: Desk,
  sentence: Sentence,
  verb: SpeechVerb,
  speaker: Speaker,
  rest: number,
): Speech | undefined {
  const { tokens } = desk;
  let first = thatBehind(desk, sentence, verb.at) ?? rest;
  while (first < sentence.endToken && /^(?:that|,|:|[–—])$/.test(tokens[first]!.lower)) first++;
  if (first >= sentence.endToken) first = verb.at + 1;
  if (first >= sentence.endToken) return undefined;
  const aside = closingComma(desk, sentence, speaker, first);
  const end = aside ?? desk.sideEnd[first]!;
  return end > first
    ? made(desk, sentence, verb, speaker, { start: tokens[first]!.start, end: tokens[end - 1]!.end })
    : undefined;
}

/** "Chile, | which Peru accuses of arming rebels, | denied the charge": the words end with the relative clause. */
function closingComma({ tokens }: Desk, sentence: Sentence, { first }: Speaker, from: number): number | undefined {
  if (!/^(?:which|whom|who)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.text !== ',') return undefined;
  for (let at = from; at < sentence.endToken - 1; at++) if (tokens[at]!.text === ',') return at;
  return undefined;
}

const THAT_REACH = 12;

/** "told Y, the envoy, that …", "reported at the time that …": where the clause begins. */
function thatBehind({ tokens }: Desk, sentence: Sentence, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(sentence.endToken, verb + THAT_REACH); at++) {
    const { lower, pos, text } = tokens[at]!;
    if (lower === 'that' && pos !== 'DET') return at + 1;
    if (pos === 'VERB' || pos === 'AUX' || /^[;:"“(]$/.test(text)) return undefined;
  }
  return undefined;
}

/** "A said P, but B denied it": the first one's words end where another takes over behind a comma and a conjunction. */
function clip(desk: Desk, sentence: Sentence, found: readonly Speech[]): Speech[] {
  return found.map((speech, index) => {
    for (const later of found.slice(index + 1, index + 4)) {
      if (later.speaker === speech.speaker && later.speakerText.start === speech.speakerText.start) continue;
      if (later.speakerText.start <= speech.content.start || later.speakerText.start >= speech.content.end) continue;
      const at = tokenAt(desk, later.speakerText.start);
      const joint = desk.tokens[at - 1];
      const mark = desk.tokens[at - 2];
      const splits =
        joint && mark && /^(?:but|while|and|whereas|though|although)$/.test(joint.lower) && /^[,;—–-]$/.test(mark.text);
      const opening = desk.tokens[sentence.firstToken]!.lower;
      // "After A said P, B said Q"
      const subordinate = joint?.text === ',' && /^(?:after|when|while|as|although|though|before|since)$/.test(opening);
      if (splits) return { ...speech, content: { start: speech.content.start, end: desk.tokens[at - 3]!.end } };
      if (subordinate && index === 0) return { ...speech, content: { start: speech.content.start, end: mark!.end } };
    }
    return speech;
  });
}
