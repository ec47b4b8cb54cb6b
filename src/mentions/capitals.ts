import { LOCATIVES, SPEECH_VERBS, WEEKDAYS } from './data/words.ts';
import { givenName } from './lexicon.ts';
import { isCapital, type Reading, Shape } from './reading.ts';

/** Lemmas of verbs of motion or force whose object is a city rather than its government. */
const TRAVEL = new Set(
  `visit reach leave enter tour depart bomb shell attack capture seize take besiege hit strike live move return travel fly
  arrive head go come bear hold host stay work study die land`.split(/\s+/),
);
/** Nouns that a government, not a city, has. */
const GOVERNMENT_NOUNS = new Set(
  `government envoy envoys ambassador ambassadors position stance concern concerns decision claim claims policy policies ally
  allies invasion response interest interests relationship relations ties foreign diplomat diplomats diplomacy demand demands
  offer proposal sanctions influence nuclear military troops forces army ambitions intentions support aggression refusal
  opposition leader leaders leadership representative representatives delegation side view views neighbours neighbors
  defence defense army presidential parliament cabinet security national minister president premier chancellor negotiator negotiators rival rivals backing`.split(
    /\s+/,
  ),
);
/** Prepositions behind which a capital is mostly its government. */
const PARTY_PREPOSITIONS = new Set(['with', 'against', 'by', 'between', 'on', 'toward', 'towards', 'for']);
const ENVOYS = new Set(
  `counterpart counterparts colleague colleagues minister ministers envoy envoys delegation delegations negotiator negotiators
  official officials diplomat diplomats emissary emissaries representative representatives`.split(/\s+/),
);
const TIES = new Set(
  `ties relations relationship talks dialogue tension tensions agreement deal war conflict rivalry alliance friction trust
  cooperation contacts dispute rift row summit axis pact border`.split(/\s+/),
);
const TIMES = new Set(
  'week month year day yesterday today monday tuesday wednesday thursday friday saturday sunday then also weeks days months later earlier'.split(
    ' ',
  ),
);
const CONJUNCTIONS = new Set(
  'unless if once until because although though while whereas whether when since'.split(' '),
);
const EXISTENCE = new Set(['be', 'lie', 'become', 'remain', 'have']);
const CITY_COMPLEMENT = new Set(
  'city capital hub home located situated centre center population inhabitants'.split(' '),
);

/** True where a capital's name stands for the government that sits there: "New Delhi said", "between Rome and Tunis". */
export function capitalActs(reading: Reading, first: number, end: number): boolean {
  const { tokens, opens, shapes } = reading;
  const sentence = tokens[first]!.sentence;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const before = at(first - 1);
  const after = at(end);
  // "her counterpart from Tallinn", "ministers from Rome": whom a government sends.
  if (before?.lower === 'from' && ENVOYS.has(at(first - 2)?.lower ?? '')) return true;
  // "According to Lima, …".
  if (before?.lower === 'to' && at(first - 2)?.lower === 'according') return true;
  if (before && LOCATIVES.has(before.lower)) return false;
  if (dateline(reading, first, end) || betweenTowns(reading, first)) return false;
  if (after && isPossessive(after.lower)) {
    for (let i = end + 1; i < end + 4; i++) if (GOVERNMENT_NOUNS.has(at(i)?.lower ?? '')) return true;
    // "Rome's Carlo Neri": whom a government sends.
    return givenName(at(end + 1)?.text ?? '') && isCapital(shapes[end + 2]) && at(end + 2) !== undefined;
  }
  if (before?.text === '-' && /^(?:pro|anti)$/.test(at(first - 2)?.lower ?? '')) return true;
  if (after?.text === '-' || after?.text === '–' || before?.text === '-' || before?.text === '–')
    return hyphenated(reading, first, end, sentence);
  if (paired(reading, first, end, sentence)) return true;
  if (before && PARTY_PREPOSITIONS.has(before.lower)) {
    if (before.lower === 'by' || before.lower === 'with' || before.lower === 'against') return true;
    if (before.lower === 'between') return true;
    if (before.lower === 'on') return after === undefined || after.pos !== 'NOUN';
    return before.lower !== 'for' && after?.pos !== 'NOUN';
  }
  if (before && before.pos === 'VERB' && !TRAVEL.has(before.lemma) && !isNoun(after?.pos)) return true;
  // "Had Lima invited him": the subject behind an auxiliary that opens the sentence.
  if (before?.pos === 'AUX' && opens[first - 1] && after?.pos === 'VERB') return true;
  const starts =
    !before ||
    CONJUNCTIONS.has(before.lower) ||
    opens[first] ||
    before.pos === 'PUNCT' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.lower === 'that' ||
    TIMES.has(before.lower);
  // The tagger takes "signs" for a noun where nothing but a verb can stand.
  if (before && CONJUNCTIONS.has(before.lower) && after?.pos === 'NOUN' && /[^s]s$/.test(after.lower)) return true;
  if (starts && after) return finiteSubject(reading, behindInsertion(reading, end), sentence);
  return false;
}

/** "Moscow on Tuesday expelled", "Lima, which backs the plan": where the verb is looked for behind a time or relative. */
function behindInsertion({ tokens, words }: Reading, end: number): number {
  if (words[end] === ',' && words[end + 1] === 'which') return end + 2;
  let i = end;
  if (words[i] === ',' && /^(?:on|in|last|this)$/.test(words[i + 1] ?? '')) i++;
  if (/^(?:on|last|this|late|early)$/.test(words[i] ?? '')) i++;
  if (/^(?:last|this|late|early)$/.test(words[i] ?? '')) i++;
  const { lower = '' } = tokens[i] ?? {};
  if (!WEEKDAYS.has(lower) && !(i > end && TIMES.has(lower)) && !DAYS.has(lower)) return end;
  i++;
  if (DAYS.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'night') i++;
  return words[i] === ',' ? i + 1 : i;
}

/** Who or what goes to and fro between towns: "shuttled between Rome and Tunis", "the road between". */
const TO_AND_FRO = new Set(
  'shuttle commute travel fly drive sail alternate divide ply run oscillate flight train road railway line ferry bus'.split(
    ' ',
  ),
);

function betweenTowns({ tokens }: Reading, first: number): boolean {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at >= first - 4 && tokens[at]?.sentence === sentence; at--)
    if (tokens[at]!.lower === 'between') return TO_AND_FRO.has(tokens[at - 1]?.lemma ?? '');
  return false;
}

const DAYS = new Set('yesterday today morning evening afternoon'.split(' '));

/** "WASHINGTON - ", "MOSCOW (Wire) - ", "Lima: " at the start of a paragraph. */
function dateline({ tokens, document, shapes }: Reading, first: number, end: number): boolean {
  const sentence = document.sentences[tokens[first]!.sentence]!;
  if (sentence.firstToken !== first) return false;
  const after = tokens[end];
  if (!after || after.sentence !== sentence.index) return false;
  if (after.text === '(' || after.text === ':') return shapes[first] === Shape.Upper;
  return /^(?:-|--|–|—)$/.test(after.text) && after.start > tokens[end - 1]!.end;
}

const isPossessive = (lower: string): boolean => lower === "'s" || lower === "'";
const isNoun = (pos: string | undefined): boolean => pos === 'NOUN' || pos === 'PROPN';

/** "Moscow has warned", "Beijing wants" – but not "Moscow is a city". */
function finiteSubject(reading: Reading, verb: number, sentence: number): boolean {
  const { tokens } = reading;
  let i = verb;
  while (tokens[i]?.pos === 'ADV' && tokens[i]?.sentence === sentence) i++;
  const token = tokens[i];
  if (!token || token.sentence !== sentence) return false;
  if (token.pos === 'VERB') {
    if (SPEECH_VERBS.has(token.lemma)) return true;
    // A participle without an auxiliary may only describe the city ("London hosted" is an act, "London seen" none).
    return !/ing$/.test(token.lower);
  }
  if (token.pos !== 'AUX') return false;
  const existence = EXISTENCE.has(token.lemma);
  for (let j = i + 1; j < i + 5; j++) {
    const next = tokens[j];
    if (!next || next.sentence !== sentence) return false;
    if (next.pos === 'VERB') return true;
    if (CITY_COMPLEMENT.has(next.lower)) return false;
    if (next.pos === 'ADJ' && existence) return true;
  }
  return false;
}

/** "Rome, Tunis and Cairo agreed": states and capitals in a row, before the verb of which they are the subject. */
function inRow(reading: Reading, first: number, end: number, sentence: number): boolean {
  const { tokens, matches } = reading;
  const joint = (i: number) => tokens[i]?.sentence === sentence && /^(?:,|and)$/.test(tokens[i]!.lower);
  let last = end;
  let closed = false;
  while (!closed && joint(last)) {
    const at = joint(last + 1) ? last + 2 : last + 1;
    const match = matches[at];
    if (!match || !state(match.hits)) break;
    closed = tokens[at - 1]!.lower === 'and';
    last = match.end;
  }
  let start = first;
  for (let size = 1; size <= 3; size++) {
    const to = start - (joint(start - 2) ? 2 : 1);
    const match = joint(start - 1) ? matches[to - size] : undefined;
    if (match?.end !== to || !state(match.hits)) continue;
    closed ||= last === end && tokens[start - 1]!.lower === 'and';
    start = to - size;
    size = 0;
  }
  const before = tokens[start - 1];
  const opens =
    before?.sentence !== sentence || /^(?:that|but|while|as|after)$/.test(before.lower) || before.pos === 'PUNCT';
  return closed && opens && (start < first || last > end) && finiteSubject(reading, last, sentence);
}

/** "between Rome and Tunis", "Rome and Tunis signed". */
function paired(reading: Reading, first: number, end: number, sentence: number): boolean {
  if (inRow(reading, first, end, sentence)) return true;
  const { tokens, matches } = reading;
  const inSentence = (i: number) => tokens[i]?.sentence === sentence;
  if (tokens[end]?.lower === 'and' && inSentence(end)) {
    const match = matches[end + 1];
    if (match && actor(match.hits)) {
      if (tokens[first - 1]?.lower === 'between' || tokens[first - 1]?.lower === 'both') return true;
      return !located(tokens[first - 1]?.lower) && finiteSubject(reading, match.end, sentence);
    }
  }
  if (tokens[first - 1]?.lower === 'and' && inSentence(first - 1)) {
    for (let back = 2; back <= 4; back++) {
      const match = matches[first - back];
      if (!match || match.end !== first - 1 || !state(match.hits)) continue;
      const before = tokens[first - back - 1]?.lower ?? '';
      if (before === 'between' || before === 'both') return true;
      return !located(before) && finiteSubject(reading, end, sentence);
    }
  }
  return false;
}

const located = (lower: string | undefined): boolean =>
  lower !== undefined && (LOCATIVES.has(lower) || lower === 'to' || lower === 'from');
const actor = (hits: readonly { readonly kind: string }[]): boolean => hits.some((hit) => hit.kind !== 'Place');
const state = (hits: readonly { readonly kind: string }[]): boolean => hits.some((hit) => hit.kind === 'State');

/** "Moscow-Beijing ties" is two governments, "the Moscow-based group" a place. */
function hyphenated(reading: Reading, first: number, end: number, sentence: number): boolean {
  const { tokens, shapes } = reading;
  for (let i = Math.max(0, first - 4); i < end + 6; i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    if (shapes[i] === Shape.Lower && TIES.has(tokens[i]!.lower)) return true;
  }
  return false;
}
