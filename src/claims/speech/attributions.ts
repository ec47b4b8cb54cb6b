import type { Sentence } from '../../../graph/model/index.ts';
import { ATTRIBUTIONS } from './data/verbs.ts';
import { type Desk, mentionOf } from './desk.ts';
import { type Speaker, speakerBeginning, speakerEnding, textOf } from './speakers.ts';
import type { Speech } from './types.ts';

const QUOTING: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);
/** Words with which an attribution begins; most words are passed over at once. */
const OPENING: ReadonlySet<string> = new Set(['per', ...QUOTING, ...ATTRIBUTIONS.map(([first]) => first!)]);

/** "according to X", "in the words of X": the clause around is theirs. */
export function attributedIn(desk: Desk, sentence: Sentence): Speech[] {
  const found: Speech[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!OPENING.has(desk.tokens[at]!.lower) || desk.quotationAt[at]! >= 0) continue;
    const words = ATTRIBUTIONS.find((phrase) =>
      phrase.every((word, offset) => desk.tokens[at + offset]?.lower === word),
    );
    const quoted = quotedSaying(desk, sentence, at);
    if (quoted) found.push(quoted);
    const perSource = !words && isPer(desk, sentence, at) && mentionOf(desk, at + 1) ? ['per'] : words;
    if (!perSource) continue;
    const speaker = speakerBeginning(desk, sentence, at + perSource.length);
    if (speaker) found.push(attribution(desk, sentence, speaker, at));
  }
  return found;
}

/** "The paper quoted | X | as saying that …": the words are X's, not the paper's. */
function quotedSaying(desk: Desk, sentence: Sentence, at: number): Speech | undefined {
  const { tokens } = desk;
  if (!QUOTING.has(tokens[at]!.lower)) return undefined;
  const speaker = speakerBeginning(desk, sentence, at + 1);
  if (speaker?.mention === undefined) return undefined;
  const as = tokens[speaker.end];
  const saying = tokens[speaker.end + 1];
  if (as?.lower !== 'as' || saying?.lower !== 'saying') return undefined;
  const that = tokens[speaker.end + 2]?.lower === 'that' ? speaker.end + 3 : speaker.end + 2;
  if (that >= sentence.endToken) return undefined;
  return {
    speaker: speaker.mention,
    speakerText: textOf(desk, speaker),
    verb: saying.index,
    kind: 'reported',
    content: { start: tokens[that]!.start, end: sentence.end },
    stance: 'says',
    sentence: sentence.index,
  };
}

/** "per" in small letters or where a sentence opens; "Per Olsen" is a name. */
const isPer = ({ tokens }: Desk, { firstToken }: Sentence, at: number): boolean =>
  tokens[at]!.text === 'per' || (at === firstToken && tokens[at]!.lower === 'per' && tokens[at + 1]?.pos === 'DET');

function attribution(desk: Desk, sentence: Sentence, speaker: Speaker, at: number): Speech {
  const { tokens } = desk;
  const first = desk.sideStart[at]!;
  const end = desk.sideEnd[at]!;
  return {
    ...(speaker.mention === undefined ? {} : { speaker: speaker.mention }),
    speakerText: textOf(desk, speaker),
    kind: 'attribution',
    content: { start: tokens[first]!.start, end: tokens[end - 1]!.end },
    stance: 'says',
    sentence: sentence.index,
  };
}

const LONGEST_LABEL = 16;

/** `Minister X: "…"`, `X: the talks failed` at the start of a sentence. */
export function labelled(desk: Desk, sentence: Sentence): Speech | undefined {
  const { tokens } = desk;
  for (
    let at = sentence.firstToken + 1;
    at < Math.min(sentence.endToken - 1, sentence.firstToken + LONGEST_LABEL);
    at++
  ) {
    if (desk.quotationAt[at]! >= 0) return undefined;
    if (tokens[at]!.pos === 'VERB') return undefined;
    if (tokens[at]!.text !== ':') continue;
    const speaker = speakerEnding(desk, sentence, at - 1);
    const quoted = desk.quotationAt[at + 2]! >= 0 && /["“„«‘'`]/.test(tokens[at + 1]!.text);
    if (!speaker || speaker.first > sentence.firstToken + 1) return undefined;
    const named = speaker.mention !== undefined && desk.resolved.mentions[speaker.mention]!.type !== 'PLACE';
    if (!named || !quoted) return undefined;
    return {
      ...(speaker.mention === undefined ? {} : { speaker: speaker.mention }),
      speakerText: textOf(desk, speaker),
      kind: 'direct',
      content: { start: tokens[at + 1]!.start, end: sentence.end },
      stance: 'says',
      sentence: sentence.index,
    };
  }
  return undefined;
}

/** `"…" – Councillor X`: a name behind a quotation and a dash. */
export function signed(desk: Desk, behind: number): Speaker | undefined {
  const { tokens } = desk;
  const dash = tokens[behind];
  if (!dash || !/^(?:--?|[–—])$/.test(dash.text) || behind + 1 >= tokens.length) return undefined;
  const sentence = desk.resolved.document.sentences[tokens[behind + 1]!.sentence]!;
  const speaker = speakerBeginning(desk, sentence, behind + 1);
  return speaker?.mention === undefined ? undefined : speaker;
}
