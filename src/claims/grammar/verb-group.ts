import type { Token } from '../../../graph/model/index.ts';
import type { Tense, VerbForm, VerbGroup } from './chunk.ts';
import { BE, DO, HAVE, MODALS, NEGATORS, PARTICLES } from './data/words.ts';

/** Reads a verb group that starts at token `first`, or nothing where none does. */
export function verbGroupAt(tokens: readonly Token[], first: number, end: number): VerbGroup | undefined {
  let at = first;
  const infinitive = tokens[at]?.lower === 'to';
  if (infinitive) at++;
  const auxiliaries: Token[] = [];
  const adverbs: string[] = [];
  let negated = false;
  let main: Token | undefined;
  while (at < end) {
    const token = tokens[at]!;
    // "will no longer meet": two words, whatever the tagger took the first for.
    if (token.lower === 'no' && tokens[at + 1]?.lower === 'longer') {
      negated = true;
      at++;
    } else if (NEGATORS.has(token.lower) && token.pos !== 'DET') negated = true;
    else if (
      (token.pos === 'ADV' && !isBoundaryAdverb(token)) ||
      (auxiliaries.length > 0 && (FLOATING.has(token.lower) || isFloating(tokens, at)))
    )
      adverbs.push(token.lower);
    else if (
      token.pos === 'AUX' ||
      (infinitive && isPerfect(tokens, at)) ||
      isHaving(tokens, at) ||
      (isAuxiliaryForm(token) && token.pos !== 'NOUN' && token.pos !== 'PROPN')
    )
      auxiliaries.push(token);
    else if (
      (token.pos === 'VERB' && !isOccasion(tokens, at)) ||
      isPassiveSlip(tokens, at, auxiliaries) ||
      (auxiliaries.length > 0 && SAME_PAST.has(token.lower) && isFloating(tokens, at - 1)) ||
      (auxiliaries.length > 0 &&
        /\p{L}ing$/u.test(token.lower) &&
        token.pos === 'NOUN' &&
        isBe(auxiliaries.at(-1)!) &&
        !isFollowedByOf(tokens, at))
    ) {
      main = token;
      at++;
      break;
    } else break;
    at++;
  }
  // "looked forward to meeting": a preposition and a gerund.
  if (infinitive && auxiliaries.length === 0 && (!main || (/ing$/u.test(main.lower) && main.lower !== main.lemma)))
    return undefined;
  if (!main) {
    if (auxiliaries.length === 0) return undefined;
    main = auxiliaries.pop()!;
    at = Math.max(main.index + 1, trailingNegation(tokens, main.index + 1, end));
    if (at > main.index + 1) negated = true;
  }
  if (adverbs.length > 0 && auxiliaries.length === 0 && !infinitive && tokens[first]?.pos === 'ADV') return undefined;
  const next = tokens[at];
  const particle =
    next &&
    at < end &&
    (PARTICLES.has(next.lower) ||
      (next.lower === 'over' && main.lemma === 'stop') ||
      (next.lower === 'through' && main.lemma === 'fall')) &&
    (next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'PART' || next.pos === 'NOUN')
      ? next.lower
      : undefined;
  return {
    type: 'verb',
    first,
    end: particle ? at + 1 : at,
    at: -1,
    head: main.index,
    lemma: main.lemma === "'s" ? 'be' : main.lemma,
    ...shapeOf(infinitive, auxiliaries, main),
    negated,
    adverbs,
    ...(particle ? { particle } : {}),
  };
}

/** "to | have | met". */
const isPerfect = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower === 'have' &&
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    next.lower !== next.lemma &&
    !/ing$/u.test(next.lower)
  );
};

/** "without | having | met". */
const isHaving = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower === 'having' && next?.pos === 'VERB' && next.lower !== next.lemma && !/ing$/u.test(next.lower)
  );
};

/** "was blockaded by", which the tagger took for an adjective or noun. */
const isPassiveSlip = (tokens: readonly Token[], at: number, auxiliaries: readonly Token[]): boolean =>
  auxiliaries.length > 0 &&
  isBe(auxiliaries.at(-1)!) &&
  (tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'NOUN') &&
  /\p{L}{3}ed$/u.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'by';

/** "will both take part". */
const FLOATING = new Set(['both', 'all', 'each', 'also']);

/** "the only time A met B": a noun, whatever the tagger took it for. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'time' && /^(?:only|last|first|next)$/u.test(tokens[at - 1]?.lower ?? '');

/** "has since met", "had first put": an adverb of time before the participle, whatever the tagger took it for. */
const isFloating = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /^(?:since|first|last|already|then|later|once|twice)$/u.test(tokens[at]!.lower) &&
    next !== undefined &&
    (next.pos === 'VERB' || SAME_PAST.has(next.lower)) &&
    !/ing$/u.test(next.lower)
  );
};

type Shape = Pick<VerbGroup, 'form' | 'tense' | 'passive' | 'perfect' | 'progressive'> & { modal?: string };

function shapeOf(infinitive: boolean, auxiliaries: readonly Token[], main: Token): Shape {
  const ing = main.lower.endsWith('ing') && main.lower !== main.lemma;
  const last = auxiliaries.at(-1);
  const hasBe = last !== undefined && isBe(last);
  const perfect =
    auxiliaries.some((token, i) => HAVE.has(token.lower) && (i < auxiliaries.length - 1 || !hasBe)) && !ing;
  const perfectProgressive = ing && auxiliaries.some((token) => HAVE.has(token.lower));
  const modal = auxiliaries.find((token) => MODALS.has(token.lower) && !FUTURE.has(token.lower))?.lower;
  return {
    form: formOf(infinitive, auxiliaries, main, ing),
    tense: tenseOf(infinitive, auxiliaries, main, ing),
    passive: hasBe && !ing && main !== last,
    perfect: perfect || perfectProgressive,
    progressive: (hasBe && ing) || (last?.lower === 'being' && auxiliaries.length > 1),
    ...(modal ? { modal: modal === 'ca' ? 'can' : modal } : {}),
  };
}

const FUTURE = new Set(['will', 'shall', 'wo', "'ll", 'll']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did']);

function formOf(infinitive: boolean, auxiliaries: readonly Token[], main: Token, ing: boolean): VerbForm {
  if (infinitive) return 'infinitive';
  const opening = auxiliaries[0];
  if (opening)
    return /ing$/u.test(opening.lower)
      ? 'gerund'
      : opening.lower === 'be'
        ? 'infinitive'
        : opening.lower === 'been'
          ? 'participle'
          : 'finite';
  return ing ? 'gerund' : PARTICIPLE_ONLY.has(main.lower) ? 'participle' : 'finite';
}

/** Forms that are never a past tense. */
const PARTICIPLE_ONLY = new Set(
  'seen taken gone begun chosen driven given flown written withdrawn shaken broken spoken known done shown sworn torn worn born drawn grown thrown hidden beaten eaten fallen forgotten forbidden been become'.split(
    ' ',
  ),
);

function tenseOf(infinitive: boolean, auxiliaries: readonly Token[], main: Token, ing: boolean): Tense {
  if (infinitive) return 'none';
  const opening = auxiliaries[0];
  if (auxiliaries.some((token) => FUTURE.has(token.lower))) return 'future';
  if (opening) return PAST_AUXILIARIES.has(opening.lower) ? 'past' : MODALS.has(opening.lower) ? 'none' : 'present';
  if (ing) return 'none';
  if (PAST_AUXILIARIES.has(main.lower)) return 'past';
  if (main.lower === main.lemma) return SAME_PAST.has(main.lower) ? 'past' : 'present';
  return /s$/u.test(main.lower) || BE.has(main.lower) || HAVE.has(main.lower) || DO.has(main.lower)
    ? 'present'
    : 'past';
}

/** Verbs whose past equals their base: news prose means the past. */
const SAME_PAST = new Set('put cut set hit quit shut let spread read'.split(' '));

const isBe = (token: Token): boolean => BE.has(token.lower);
const isAuxiliaryForm = (token: Token): boolean => MODALS.has(token.lower) && token.pos !== 'DET';
const isBoundaryAdverb = (token: Token): boolean =>
  token.lower === 'where' || token.lower === 'when' || token.lower === 'why' || token.lower === 'how';
const isFollowedByOf = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.lower === 'of';

function trailingNegation(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  return at < end && token && (token.lower === 'not' || token.lower === "n't" || token.lower === 'never') ? at + 1 : at;
}
