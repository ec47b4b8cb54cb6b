import { isCommonWord, wordLevel } from '../lexicons/index.ts';
import {
  COMPASS,
  IDEOLOGY,
  KIN,
  LOCATIVES,
  NAME_PARTICLES,
  OCCUPATIONS,
  PERSON_VERBS,
  PLACE_NOUNS,
  SPEECH_VERBS,
  SURNAME_ENDINGS,
} from './data/words.ts';
import type { Board } from './draft.ts';
import { givenName, surname } from './lexicon.ts';
import { title } from './pieces.ts';
import { isCapital, type Reading, Shape } from './reading.ts';
import type { Candidate } from './segments.ts';

export type NameType = 'PERSON' | 'ORGANISATION' | 'PLACE';

/** How strongly form and context speak for each type. */
export interface Scores {
  PERSON: number;
  ORGANISATION: number;
  PLACE: number;
}

/** Weighs the form of a name and the words beside it. */
export function score(board: Board, { first, end, titled }: Candidate): Scores {
  const scores: Scores = { PERSON: 0, ORGANISATION: 0, PLACE: 0 };
  scoreForm(board.reading, first, end, scores);
  scoreContext(board, first, end, titled, scores);
  return scores;
}

function scoreForm(reading: Reading, first: number, end: number, scores: Scores): void {
  const { words, shapes } = reading;
  let names = 0;
  let given = 0;
  let family = 0;
  let common = 0;
  let initials = 0;
  let particles = 0;
  let ideology = 0;
  let upper = 0;
  let syllables = false;
  for (let i = first; i < end; i++) {
    const shape = shapes[i];
    const word = title(words[i]!);
    if (shape === Shape.Initial) {
      initials++;
      continue;
    }
    if (shape === Shape.Lower && NAME_PARTICLES.has(word)) particles++;
    // "Lau Siu-lai": syllables of a given name.
    if (word === '-' && shapes[i + 1] === Shape.Lower && i > first + 1 && i + 1 < end) syllables = true;
    if (!isCapital(shape)) continue;
    names++;
    if (shape === Shape.Upper && word.length <= 6) upper++;
    if (givenName(word)) given++;
    if (surname(word)) family++;
    if ((wordLevel(word) ?? 99) <= 35) common++;
    if (IDEOLOGY.has(word)) ideology++;
  }
  const opening = title(words[first]!);
  if (names >= 2 && givenName(opening)) scores.PERSON += isCommonWord(opening) ? 1.5 : 3;
  else if (names === 1 && givenName(opening)) scores.PERSON += 0.8;
  const closing = title(words[end - 1]!);
  if (surname(closing) && names >= 1) scores.PERSON += isCommonWord(closing) ? 0.4 : names >= 2 ? 2 : 1;
  if (names >= 2 && names <= 3 && givenName(opening) && surname(closing)) scores.PERSON += 1.2;
  if (names >= 2 && given >= 2) scores.PERSON += 1;
  if (names >= 2 && given + family === 0) {
    for (const ending of SURNAME_ENDINGS)
      if (closing.length > ending.length + 2 && closing.endsWith(ending)) {
        scores.PERSON += 1;
        break;
      }
  }
  if (syllables && names >= 2) scores.PERSON += 2.5;
  // "San Marcos", "Santa Rosa".
  if (names >= 2 && SAINTS.has(words[first]!)) {
    scores.PLACE += 2.5;
    scores.PERSON -= 1;
  }
  if (initials > 0 && names >= 1) scores.PERSON += 2.5;
  if (particles > 0) scores.PERSON += 1.5;
  if (/^(?:Jr|Sr|II|III|IV)$/.test(words[end - 1] === '.' ? words[end - 2]! : words[end - 1]!)) scores.PERSON += 2;
  if (ideology > 0) scores.ORGANISATION += 1.5 * ideology;
  if (names >= 2 && common === 0 && names <= 3) scores.PERSON += 1;
  if (names >= 2 && common > 0) scores.ORGANISATION += common === names && ideology === 0 ? 0.7 : (2 * common) / names;
  if (names >= 4 && particles === 0 && given === 0) scores.ORGANISATION += 1;
  if (names === 1 && end - first === 1) {
    const word = words[first]!;
    if (shapes[first] === Shape.Upper && word.length <= 7) scores.ORGANISATION += 2.5;
    else if (/^[\p{Lu}\p{Ll}]*\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(word))
      scores.ORGANISATION += 1.5;
    if (/(?:stan|burg|ville|grad|abad|pur|shire|ton|ford|polis|land|istan|sk|iv|ovo|ica)$/.test(word) && !surname(word))
      scores.PLACE += 0.6;
  }
  const linked = words.slice(first + 1, end - 1);
  if (names >= 2 && upper === names && given + family === 0) scores.ORGANISATION += 3;
  if (linked.includes('&') || linked.includes('for') || linked.includes('of')) scores.ORGANISATION += 3;
}

function scoreContext(board: Board, first: number, end: number, titled: boolean, scores: Scores): void {
  const { reading } = board;
  const { tokens, words, shapes } = reading;
  const sentence = tokens[first]!.sentence;
  const here = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const single = end - first === 1;
  const before = here(first - 1);
  const after = here(end);
  if (titled) scores.PERSON += 5;
  // "SKOPJE, May 3 (Newsagency) -": who sends the report.
  if (before?.text === '(' && after?.text === ')' && /^[-–—]+$/.test(here(end + 1)?.text ?? ''))
    scores.ORGANISATION += 6;
  if (before) {
    const titleBefore = board.titles.at[first - 1];
    if (titleBefore && titleBefore.end === first && !titleBefore.plural) scores.PERSON += 4;
    else if (titleBefore && titleBefore.end === first) scores.PERSON += 2.5;
    if (KIN.has(before.lower) || (OCCUPATIONS.has(before.lower) && !MEDIA_NOUNS.has(before.lower))) scores.PERSON += 3;
    if (before.text === ',' && KIN.has(here(first - 2)?.lower ?? '')) scores.PERSON += 2;
    if (LOCATIVES.has(before.lower))
      scores.PLACE += before.lower === 'in' || before.lower === 'at' || before.lower === 'near' ? 2.4 : 1.6;
    if (before.lower === 'from' || before.lower === 'to') scores.PLACE += single ? 0.9 : 0.3;
    if (COMPASS.has(before.lower)) scores.PLACE += 3;
    if (PLACE_NOUNS.has(before.lower)) scores.PLACE += 2.5;
    if (before.lower === 'of' && board.names[first - 2]?.type === 'PERSON') scores.PLACE += 2.5;
    // "Lord Ashe of Bury": a peer's place.
    if (before.lower === 'of' && NOBLE.has(here(first - 3)?.text ?? '')) scores.PLACE += 5;
    if (before.lower === 'of' && PLACE_NOUNS.has(here(first - 2)?.lower ?? '')) scores.PLACE += 3.5;
    if (before.lower === 'the') {
      // "the Basra conference": the name only says which conference.
      const modifies = after?.pos === 'NOUN' && !BODY_NOUNS.has(after.lower);
      scores.ORGANISATION += modifies ? 0.4 : 1.5;
      // "the Obama administration": whose it is.
      if (modifies && (RULE_NOUNS.has(after.lower) || (INQUIRY_NOUNS.has(after.lower) && surname(words[first]!))))
        scores.PERSON += 2;
      if (modifies && HAPPENING_NOUNS.has(after.lemma)) scores.PLACE += 1.8;
      scores.PERSON -= modifies ? 0.8 : 2;
      if (single && /s$/.test(tokens[first]!.lower)) scores.ORGANISATION += 0.6;
    }
    if (before.lower === 'a' || before.lower === 'an') {
      scores.PERSON -= 1;
      // "a UAV": a kind of thing, where no body's noun follows.
      if (single && shapes[first] === Shape.Upper && !BODY_NOUNS.has(after?.lower ?? '')) scores.ORGANISATION -= 3;
    }
    if (before.lower === 'by' || before.lower === 'with') scores.PERSON += 0.5;
    if (before.lower === 'against' || (before.pos === 'VERB' && COMBAT_VERBS.has(before.lemma)))
      scores.ORGANISATION += 0.9;
    if (before.pos === 'VERB' && single && SIEGE_VERBS.has(before.lemma)) scores.PLACE += 1.4;
    if (BODY_NOUNS.has(before.lower))
      scores.ORGANISATION += MEDIA_NOUNS.has(before.lower) ? 3.5 : NAMED_BODIES.has(before.lower) ? 6.5 : 2;
    // "the steel producer X", "the oil supplier X": a firm.
    if (MAKERS.has(before.lower) && GOODS.has(here(first - 2)?.lower ?? '')) scores.ORGANISATION += 4;
    if (before.lower === 'by' && GUIDING.has(here(first - 2)?.lower ?? '')) scores.PERSON += 1.5;
  }
  scoreList(board, first, end, sentence, scores);
  if (!after) return;
  if (after.pos === 'VERB' && before?.lower !== 'the') {
    if (SPEECH_VERBS.has(after.lemma)) scores.PERSON += 2;
    else if (PERSON_VERBS.has(after.lemma)) scores.PERSON += 1.2;
  } else if (after.pos === 'AUX' || after.pos === 'ADV') {
    const verb = here(end + 1);
    if (verb?.pos === 'VERB' && (SPEECH_VERBS.has(verb.lemma) || PERSON_VERBS.has(verb.lemma))) scores.PERSON += 1;
  }
  if (BODY_NOUNS.has(after.lower)) scores.ORGANISATION += 1;
  if (AREA_NOUNS.has(after.lower)) scores.PLACE += 2;
  if (after.text === ',') {
    const next = here(end + 1);
    const behind = here(end + 2);
    if (next?.lower === 'who' || next?.lower === 'whose' || next?.lower === 'aged') scores.PERSON += 3;
    if (next && /^\d{2}$/.test(next.text) && behind && (behind.text === ',' || behind.text === '.')) scores.PERSON += 2;
    const named = board.names[end + 1];
    if (named && (named.type === 'STATE' || named.type === 'PLACE') && !here(named.end - 1)?.text.startsWith("'")) {
      const stop = words[named.end];
      if (stop === ',' || stop === '.' || stop === ')' || stop === ';' || stop === undefined || !here(named.end))
        scores.PLACE += 2;
    }
    if (apposes(board, end + 1)) scores.PERSON += 2;
    else if (apposesBody(board, end + 1)) scores.ORGANISATION += 2.5;
  }
  if (after.text === '(') {
    const next = here(end + 1);
    if (next && (next.lower === 'born' || next.lower === 'c' || /^1[0-9]{3}$/.test(next.text))) scores.PERSON += 1.5;
  }
  const saidBefore = before && before.pos === 'VERB' && SPEECH_VERBS.has(before.lemma);
  if (saidBefore) scores.PERSON += before.lemma === 'say' || before.lemma === 'tell' || before.lemma === 'add' ? 2 : 1;
  if (after.text === '-' && shapes[end + 1] === Shape.Lower && words[end + 1] === 'based') scores.PLACE += 4;
}

/** Beside a known name in a list, an unknown one is of its type: "Basra, X and Mosul". */
function scoreList({ names, reading }: Board, first: number, end: number, sentence: number, scores: Scores): void {
  const { tokens, words } = reading;
  const joins = (i: number): boolean => /^(?:,|and|or|&|\/)$/.test(words[i] ?? '') && tokens[i]!.sentence === sentence;
  const left = joins(first - 1) ? names[words[first - 2] === ',' ? first - 3 : first - 2] : undefined;
  const right = joins(end)
    ? names[words[end + 1] === 'and' || words[end + 1] === 'the' ? end + 2 : end + 1]
    : undefined;
  for (const known of [left, right]) {
    if (known?.type === 'PLACE' || (known?.type === 'STATE' && known === right && words[end] !== ','))
      scores.PLACE += 1.2;
    else if (known?.type === 'ORGANISATION') scores.ORGANISATION += 1.2;
  }
}

const SAINTS = new Set(['San', 'Santa', 'Santo', 'São']);

const RULE_NOUNS = new Set(
  'regime administration government dynasty family campaign camp team era doctrine presidency loyalists'.split(' '),
);

const INQUIRY_NOUNS = new Set('investigation probe inquiry memo memos dossier indictment verdict trial'.split(' '));

const HAPPENING_NOUNS = new Set(
  `summit conference meeting talk talks reception hearing bombing attack accord agreement crossing massacre siege battle round
  session declaration process protocol treaty airport airbase visit trip roundtable forum parley bureau gathering`.split(
    /\s+/,
  ),
);

const SIEGE_VERBS = new Set(
  'shell bomb bombard capture recapture seize enter reach tour besiege storm overrun retake liberate evacuate occupy visit'.split(
    ' ',
  ),
);
const COMBAT_VERBS = new Set(
  'defeat fight counter combat degrade destroy dismantle disband outlaw ban join found form'.split(' '),
);

const BODY_NOUNS = new Set(
  `party group movement militia militias militants rebels fighters faction coalition company firm newspaper magazine agency daily
  website network channel broadcaster organisation organization alliance bloc union club band`.split(/\s+/),
);
/** Beside one of these a name is nearly always its own. */
const NAMED_BODIES = new Set(
  'group organisation organization nonprofit charity company firm foundation startup start-up retailer airline conglomerate lender insurer party alliance coalition union network'.split(
    ' ',
  ),
);
const MAKERS = new Set(
  'producer maker manufacturer supplier exporter importer giant trader miner refiner distributor retailer'.split(' '),
);
const GOODS = new Set(
  `steel oil gas aluminum aluminium gold copper coal iron metal mining car auto truck aircraft plane chip chipmaker phone drug vaccine arms weapons
  defence defense energy power food grain beer cement chemical chemicals tech technology software internet media retail tobacco paper glass`.split(
    /\s+/,
  ),
);
const MEDIA_NOUNS = new Set('newspaper magazine daily weekly website network channel broadcaster'.split(' '));
const GUIDING = new Set('chaired co-chaired headed led represented accompanied flanked signed'.split(' '));
const NOBLE = new Set([
  'Lord',
  'Lady',
  'Baron',
  'Baroness',
  'Viscount',
  'Earl',
  'Countess',
  'Marquess',
  'Duke',
  'Duchess',
]);
const AREA_NOUNS = new Set(
  `area region province district valley city town village airport airbase border river road street neighbourhood neighborhood
  coast port crossing checkpoint beach peninsula governorate prefecture constituency suburb square camp salient
  palace hotel residence castle stadium mosque barracks monastery sector enclave corridor heights plateau desert strait front`.split(
    /\s+/,
  ),
);

/** ", the Kyrgyz news agency", ", a militant group". */
function apposesBody(board: Board, from: number): boolean {
  const { tokens, words } = board.reading;
  if (!/^(?:the|a|an|its|their)$/.test(words[from] ?? '')) return false;
  for (let i = from + 1; i < from + 7; i++) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence || words[i] === ',' || tokens[i]!.pos === 'VERB') return false;
    if (BODY_NOUNS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** A title within the next words: ", the foreign minister of", ", a journalist". */
function apposes(board: Board, from: number): boolean {
  const { tokens, words } = board.reading;
  for (let i = from; i < from + 6; i++) {
    if (!tokens[i] || tokens[i]!.sentence !== tokens[from]!.sentence) return false;
    const word = words[i] ?? '';
    if (word === ',' || word === '.' || tokens[i]!.pos === 'VERB') return false;
    const titled = board.titles.at[i];
    if (titled && !titled.plural) return true;
    if (OCCUPATIONS.has(tokens[i]!.lower)) return true;
  }
  return false;
}
