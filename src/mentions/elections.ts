import { type Board, type Finder, place } from './draft.ts';
import { Shape } from './reading.ts';

/** Finds elections by year and country ("the 2019 Polish parliamentary election"), whose noun is in lower case. */
export const elections: Finder = { name: 'elections', find };

const HEADS = new Set(['election', 'elections', 'referendum', 'by-election', 'by-elections']);
const KINDS = new Set(
  `general presidential parliamentary legislative federal local regional municipal provincial gubernatorial special senate house
  snap midterm mid-term leadership mayoral state primary assembly constitutional independence devolution runoff run-off
  congressional council by`.split(/\s+/),
);
const YEAR = /^(?:1[6-9]|20)\d\d$/;

function find(board: Board): void {
  const { tokens, shapes } = board.reading;
  for (const { index, lower, sentence } of tokens) {
    if (!HEADS.has(lower) || shapes[index] !== Shape.Lower) continue;
    let first = index;
    let named = false;
    let year = false;
    while (first > 0 && tokens[first - 1]!.sentence === sentence && index - first < 9) {
      const before = tokens[first - 1]!;
      const name = board.names[first - 1];
      if (name) {
        named = true;
        first = name.first;
      } else if (YEAR.test(before.text)) {
        year = true;
        first--;
        break;
      } else if (
        KINDS.has(before.lower) ||
        before.text === '-' ||
        (shapes[first - 1] === Shape.Capital && index - first > 0 && before.pos !== 'DET')
      )
        first--;
      else break;
    }
    if (!year || !named) continue;
    const inner = board.names.slice(first, index).filter((name) => name?.type === 'NATIONALITY');
    place(board, { first, end: index + 1, type: 'EVENT', rule: 'elections' });
    for (const name of new Set(inner)) if (name) board.drafts.add(name);
  }
}
