import { NOMINAL_HEADS } from './data/nominals.ts';
import type { Board, Draft, DraftNominal, Finder } from './draft.ts';
import { countBefore } from './offices.ts';
import { ownersAfter, ownersBefore, phraseStart } from './owners.ts';
import { isCapital, Shape } from './reading.ts';
import { styleEnd } from './styles.ts';

/** Finds word groups that stand for participants: "the two sides", "Indian troops", "his Chinese counterpart". */
export const nominals: Finder = { name: 'nominals', find };

function find(board: Board): void {
  const { reading } = board;
  for (const draft of [...board.drafts]) if (draft.type === 'NATIONALITY') demonym(board, draft);
  for (const token of reading.tokens) {
    const i = token.index;
    const style = styleEnd(reading, i);
    if (style > 0) bareStyle(board, i, style);
    if (board.names[i] || board.titles.at[i]) continue;
    if (token.lower === 'latter' || token.lower === 'former') {
      theLatter(board, i);
      continue;
    }
    if (token.lower === 'two' || token.lower === 'both' || token.lower === 'three') {
      bareNumber(board, i);
      continue;
    }
    if (token.lower === 'number' && reading.tokens[i - 1]?.lower === 'opposite') {
      addGroup(board, i, 'counterpart', false);
      continue;
    }
    if (RANK_NOUNS.has(token.lower)) {
      rankNoun(board, i);
      continue;
    }
    if (token.pos === 'VERB' && token.lower !== 'counterparts') continue;
    const head = NOMINAL_HEADS.get(token.lower);
    if (
      !head ||
      (reading.shapes[i] === Shape.Capital &&
        !reading.opens[i] &&
        reading.casing[token.sentence] === 'prose' &&
        head.head !== 'counterpart')
    )
      continue;
    addGroup(board, i, head.head, head.plural);
  }
}

function addGroup(board: Board, i: number, noun: string, plural: boolean): void {
  const before = ownersBefore(board, i, plural);
  const after = ownersAfter(board, i + 1, 'group');
  const start = phraseStart(board, before.first);
  const of = [...before.owners, ...after.owners];
  const count =
    countBefore(board, start.first, i) ?? (noun === 'duo' || noun === 'pair' ? 2 : noun === 'trio' ? 3 : undefined);
  // "her Estonian colleague" holds her office in Estonia.
  const head = noun === 'colleague' && of.length > 0 ? 'counterpart' : noun;
  const counterpart = head === 'counterpart' ? { counterpart: possessorOf(board, start.first, before.first) } : {};
  const next = board.reading.tokens[i + 1];
  // "a government shutdown": the noun only describes the one behind it.
  if (!plural && next?.pos === 'NOUN' && next.sentence === board.reading.tokens[i]!.sentence) return;
  const bare = start.first === i && of.length === 0 && !(KIN.has(noun) && board.names[i - 2]?.end === i - 1);
  if (bare && !plural) return;
  const nominal: DraftNominal = {
    head,
    plural,
    of,
    definite: start.definite || of.length > 0,
    ...(count ? { count } : {}),
    ...counterpart,
  };
  board.drafts.add({
    first: start.first,
    end: Math.max(i + 1, after.end),
    type: 'NOMINAL',
    rule: 'nominals:group',
    offices: [],
    plural,
    nominal,
  });
}

/** "Her Majesty left": a style without a name behind it; "His Highness the Emir" is the Emir. */
function bareStyle(board: Board, first: number, end: number): void {
  const { shapes, tokens } = board.reading;
  const { sentence } = tokens[first]!;
  const next = tokens[end]?.sentence === sentence ? tokens[end] : undefined;
  if (next && (isCapital(shapes[end]) || next.lower === 'the')) return;
  const head = tokens[end - 1]!.lower;
  board.drafts.add({
    first,
    end,
    type: 'NOMINAL',
    rule: 'nominals:style',
    offices: [],
    plural: false,
    nominal: { head, plural: false, of: [], definite: true },
  });
}

/** "Voss's deputy": who is called by whom he serves, follows or matches. */
const KIN = new Set(['deputy', 'successor', 'predecessor', 'counterpart']);

const RANK_NOUNS = new Set(
  'general generals colonel colonels admiral admirals marshal commodore lieutenant brigadier'.split(' '),
);

/** "a Senegalese colonel", "the general": a rank that stands for its holder. */
function rankNoun(board: Board, i: number): void {
  const { tokens, shapes } = board.reading;
  const next = tokens[i + 1];
  if (shapes[i] !== Shape.Lower || next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN') return;
  const plural = /s$/.test(tokens[i]!.lower);
  addGroup(board, i, plural ? tokens[i]!.lower.slice(0, -1) : tokens[i]!.lower, plural);
}

/** "The Iraqi said nothing", "a Tongan": a demonym that stands for a person or government. */
function demonym(board: Board, draft: Draft): void {
  const { tokens } = board.reading;
  const before = tokens[draft.first - 1];
  const next = tokens[draft.end];
  if (!before || before.sentence !== tokens[draft.first]!.sentence || draft.plural) return;
  if (!/^(?:the|a|an)$/.test(before.lower) || board.titles.at[draft.end]) return;
  if (next && next.sentence === before.sentence && !BEHIND_DEMONYM.has(next.pos) && !BEHIND_DEMONYM.has(next.lower))
    return;
  if (next?.text === '-' || next?.lower === 'and' || next?.lower === 'or' || next?.pos === 'PART') return;
  board.drafts.add({
    first: draft.first - 1,
    end: draft.end,
    type: 'NOMINAL',
    rule: 'nominals:demonym',
    offices: [],
    plural: false,
    nominal: { head: 'national', plural: false, of: [draft], definite: before.lower === 'the' },
  });
}

const BEHIND_DEMONYM = new Set(['AUX', 'VERB', 'PUNCT', 'ADP', 'ADV', 'SCONJ', 'who']);

/** "his Chinese counterpart", "Lavrov's counterpart": whose counterpart it is. */
function possessorOf(board: Board, first: number, inner: number): { possessor?: Draft } {
  const { tokens, words } = board.reading;
  for (const i of [first, first - 1, inner - 1]) {
    const pronoun = board.pronouns[i];
    if (pronoun) return { possessor: pronoun };
    if (tokens[i] && (words[i] === "'s" || words[i] === '’s')) {
      const name = board.names[i - 1];
      if (name) return { possessor: name };
    }
  }
  return {};
}

/** "The latter agreed": one of two that were named before. */
function theLatter(board: Board, i: number): void {
  const { tokens } = board.reading;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (before?.lower !== 'the' || before.sentence !== tokens[i]!.sentence || !next || !BEHIND_DEMONYM.has(next.pos))
    return;
  board.drafts.add({
    first: i - 1,
    end: i + 1,
    type: 'NOMINAL',
    rule: 'nominals:latter',
    offices: [],
    plural: false,
    nominal: { head: tokens[i]!.lower, plural: false, of: [], definite: true },
  });
}

/** "the two met", "both agreed": a number that stands alone for people named before. */
function bareNumber(board: Board, i: number): void {
  const { tokens, shapes, words } = board.reading;
  const { lower, sentence } = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1] : undefined;
  const both = lower === 'both';
  if (!both && before?.lower !== 'the') return;
  if (!next || next.sentence !== sentence) return;
  const verbal = next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV';
  const closes =
    !both && (shapes[i + 1] === Shape.Mark || next.lower === 'in' || next.lower === 'on') && words[i + 1] !== '-';
  const ofThem = both && next.lower === 'of' && (tokens[i + 2]?.lower === 'them' || tokens[i + 2]?.lower === 'us');
  if (!verbal && !closes && !ofThem) return;
  const count = lower === 'three' ? 3 : 2;
  board.drafts.add({
    first: both ? i : i - 1,
    end: i + 1,
    type: 'NOMINAL',
    rule: 'nominals:number',
    offices: [],
    plural: true,
    nominal: { head: both ? 'both' : lower, count, plural: true, of: [], definite: true },
  });
}
