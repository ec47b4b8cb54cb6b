import { NOMINAL_HEADS } from './data/nominals.ts';
import type { Board, Draft, DraftNominal, Finder } from './draft.ts';
import { countBefore } from './offices.ts';
import { ownersAfter, ownersBefore, phraseStart } from './owners.ts';
import { Shape } from './reading.ts';

/** Finds word groups that stand for participants: "the two sides", "Indian troops", "his Chinese counterpart". */
export const nominals: Finder = { name: 'nominals', find };

function find(board: Board): void {
  const { reading } = board;
  for (const token of reading.tokens) {
    const i = token.index;
    if (board.names[i] || board.titles.at[i]) continue;
    if (token.lower === 'two' || token.lower === 'both' || token.lower === 'three') {
      bareNumber(board, i);
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

function addGroup(board: Board, i: number, head: string, plural: boolean): void {
  const { tokens } = board.reading;
  const before = ownersBefore(board, i, plural);
  const after = ownersAfter(board, i + 1, 'group');
  const start = phraseStart(board, before.first);
  const of = [...before.owners, ...after.owners];
  const count =
    countBefore(board, start.first, i) ?? (head === 'duo' || head === 'pair' ? 2 : head === 'trio' ? 3 : undefined);
  const counterpart = head === 'counterpart' ? { counterpart: possessorOf(board, start.first, before.first) } : {};
  const bare = start.first === i && of.length === 0;
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
  void tokens;
}

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
