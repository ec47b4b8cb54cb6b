import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';

/** The person that a title is said of beside it: "the Iraqi envoy, Saad Rahim,", "Saad Rahim, now the bloc's envoy,". */
export function namedBeside(work: Work, mention: Mention): number | undefined {
  return namedBehind(work, mention) ?? namedBefore(work, mention) ?? predicated(work, mention);
}

const inSentence = (work: Work, at: number, sentence: number) => {
  const token = work.document.tokens[at];
  return token?.sentence === sentence ? token : undefined;
};

/** The next mention that begins at a token. */
function beginningAt(work: Work, after: number, token: number): Mention | undefined {
  for (let at = after + 1; at < work.mentions.length && at <= after + 6; at++) {
    const next = work.mentions[at]!;
    if (next.firstToken === token) return next;
    if (next.firstToken > token) return undefined;
  }
  return undefined;
}

function namedBehind(work: Work, mention: Mention): number | undefined {
  const { endToken, sentence, index } = mention;
  const behind = inSentence(work, endToken, sentence);
  if (!behind) return undefined;
  const comma = behind.text === ',' ? 1 : 0;
  const next = beginningAt(work, index, endToken + comma);
  if (next?.type === 'PERSON') {
    // "The envoy, Rahim and others": a list, unless the name is closed again.
    if (comma && inSentence(work, next.endToken, sentence)?.lower === 'and') return undefined;
    return work.referents[next.index]![0];
  }
  // "Deputy Prime Minister and Minister of Trade, Elena Marsh": both titles are hers.
  if (behind.lower === 'and' && mention.offices.length > 0) {
    const article = inSentence(work, endToken + 1, sentence)?.lower === 'the' ? 1 : 0;
    const other = article ? undefined : beginningAt(work, index, endToken + 1);
    if (other?.type === 'NOMINAL' && other.offices.length > 0 && !other.nominal?.plural)
      return namedBehind(work, other);
    if (other?.type === 'PERSON' && other.offices.some(({ start }) => start < other.start)) return undefined;
  }
  return undefined;
}

const WITHIN = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'PART', 'NUM']);

function namedBefore(work: Work, mention: Mention): number | undefined {
  const { tokens } = work.document;
  let at = mention.firstToken - 1;
  for (let steps = 0; steps < 8; steps++, at--) {
    const token = inSentence(work, at, mention.sentence);
    if (!token) return undefined;
    if (token.text === ',' || token.text === '(') break;
    if (!WITHIN.has(token.pos) && token.lower !== "'s") return undefined;
  }
  const person = endingAt(work, mention, at);
  if (person?.type !== 'PERSON') return undefined;
  const behind = inSentence(work, mention.endToken, mention.sentence);
  const closed = !behind || /^[,.;:)—–-]$/.test(behind.text) || behind.lower === 'who' || behind.lower === 'and';
  if (!closed || (behind?.lower === 'and' && tokens[at]!.text === ',' && !inApposition(work, mention)))
    return undefined;
  return work.referents[person.index]![0];
}

/** "Rao, the envoy and adviser, said": an article before the title tells it from the next item of a list. */
function inApposition(work: Work, mention: Mention): boolean {
  const before = inSentence(work, mention.firstToken - 1, mention.sentence);
  return before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'an';
}

function endingAt(work: Work, mention: Mention, token: number): Mention | undefined {
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 6; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.endToken === token && earlier.sentence === mention.sentence) return earlier;
  }
  return undefined;
}

const COPULA = new Set(['is', 'become', 'becomes', 'became', 'remains', 'remained', 'serves', 'served']);
const PASSED = new Set([
  'also',
  'now',
  'currently',
  'still',
  'as',
  'a',
  'an',
  'the',
  'new',
  'both',
  'then',
  'again',
  "country's",
  'interim',
]);

/** "Rao, who is also head of the league", "Rao became foreign minister". */
function predicated(work: Work, mention: Mention): number | undefined {
  if (mention.offices.length === 0) return undefined;
  let at = mention.firstToken - 1;
  for (let steps = 0; steps < 4 && PASSED.has(inSentence(work, at, mention.sentence)?.lower ?? ''); steps++) at--;
  if (!COPULA.has(inSentence(work, at, mention.sentence)?.lower ?? '')) return undefined;
  at--;
  if (inSentence(work, at, mention.sentence)?.lower === 'who') at--;
  if (inSentence(work, at, mention.sentence)?.text === ',') at--;
  // "He had become the first minister to …".
  while (/^(?:has|had|have|having|also|then)$/.test(inSentence(work, at, mention.sentence)?.lower ?? '')) at--;
  const person = endingAt(work, mention, at + 1);
  if (person?.type === 'PERSON') return work.referents[person.index]![0];
  const meant = person?.type === 'PRONOUN' && !person.plural ? work.referents[person.index]! : [];
  return meant.length === 1 && work.clusters[meant[0]!]!.kind === 'Person' ? meant[0] : undefined;
}

/** "The co-chairs of the board, Elena Marsh and Karl Voss": the persons whom a plural title announces. */
export function listBehind(work: Work, mention: Mention): Mention[] {
  const persons: Mention[] = [];
  let end = mention.endToken;
  const first = inSentence(work, end, mention.sentence);
  if (first?.text === ',' || first?.text === ':') end++;
  let closed = false;
  for (let at = mention.index + 1; at < work.mentions.length && at <= mention.index + 16 && !closed; at++) {
    const next = work.mentions[at]!;
    if (next.firstToken < end) continue;
    if (next.sentence !== mention.sentence) break;
    if (next.type !== 'PERSON') {
      if (persons.length > 0 && (next.type === 'STATE' || next.type === 'PLACE')) continue;
      break;
    }
    const between = work.document.tokens.slice(end, next.firstToken);
    if (between.length > 5 || between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) break;
    if (persons.length > 0 && !between.some(({ lower, text }) => lower === 'and' || text === ',')) break;
    if (persons.length === 0 && between.length > 0) break;
    closed = between.some(({ lower }) => lower === 'and');
    persons.push(next);
    end = next.endToken;
  }
  return persons.length > 1 && closed ? persons : [];
}
