import type { Mention, Nominal, OfficeTitle } from '../../graph/model/index.ts';
import { genderOf } from '../lexicons/index.ts';
import type { Board, Draft, DraftOffice } from './draft.ts';
import { longestTitle } from './lexicon.ts';
import { title } from './pieces.ts';

/** Orders the drafts, lets crossing ones give way, and turns them into mentions with offsets and indices. */
export function settle(board: Board): readonly Mention[] {
  const drafts = withoutCrossings([...board.drafts]);
  const indices = new Map<Draft, number>();
  for (const [index, draft] of drafts.entries()) indices.set(draft, index);
  return drafts.map((draft, index) => mentionOf(board, draft, index, indices));
}

/** Text order, the longer first; of two that cross, the name stays, else the earlier. */
function withoutCrossings(drafts: Draft[]): readonly Draft[] {
  drafts.sort((a, b) => a.first - b.first || b.end - a.end || rank(a) - rank(b));
  const kept: Draft[] = [];
  const stack: Draft[] = [];
  for (const draft of drafts) {
    while (stack.length > 0 && stack[stack.length - 1]!.end <= draft.first) stack.pop();
    const outer = stack[stack.length - 1];
    if (outer && draft.end > outer.end) {
      if (rank(draft) >= rank(outer)) continue;
      kept.splice(kept.indexOf(outer), 1);
      stack.pop();
    } else if (outer && outer.first === draft.first && outer.end === draft.end) continue;
    kept.push(draft);
    stack.push(draft);
  }
  return kept;
}

const rank = ({ type }: Draft): number => (type === 'NOMINAL' ? 2 : type === 'PRONOUN' ? 1 : 0);

function mentionOf(board: Board, draft: Draft, index: number, indices: ReadonlyMap<Draft, number>): Mention {
  const { tokens, document } = board.reading;
  const { text } = document.article;
  const first = tokens[draft.first]!;
  const { start } = first;
  const { end } = tokens[draft.end - 1]!;
  const resolve = (of: readonly Draft[]): number[] =>
    of.map((owner) => indices.get(owner)).filter((at) => at !== undefined);
  const gender = draft.gender ?? (draft.type === 'PERSON' ? genderAt(board, draft) : undefined);
  return {
    index,
    start,
    end,
    sentence: first.sentence,
    firstToken: draft.first,
    endToken: draft.end,
    type: draft.type,
    name: nameOf(text.slice(start, end), draft),
    ...(draft.referent ? { referent: draft.referent } : {}),
    offices: draft.offices.map((office) => officeOf(board, office, resolve)),
    ...(draft.nominal ? { nominal: nominalOf(draft, indices, resolve) } : {}),
    ...(gender ? { gender } : {}),
    ...(draft.plural !== undefined ? { plural: draft.plural } : {}),
    rule: draft.rule,
  };
}

function nameOf(text: string, draft: Draft): string {
  const plain = text.replace(/\s+/g, ' ').replace(/ ?, ?(?=[JS]r\b)/, ' ');
  return draft.type === 'NOMINAL' ? plain.replace(/^(?:the|a|an)\s+/i, '') : plain;
}

function officeOf(board: Board, office: DraftOffice, resolve: (of: readonly Draft[]) => number[]): OfficeTitle {
  const { tokens } = board.reading;
  const { first, end, role, officeClass, tenure, of, plural } = office;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, role, officeClass, tenure, of: resolve(of), plural };
}

function nominalOf(
  draft: Draft,
  indices: ReadonlyMap<Draft, number>,
  resolve: (of: readonly Draft[]) => number[],
): Nominal {
  const { head, count, plural, of, counterpart, definite } = draft.nominal!;
  const possessor = counterpart?.possessor ? indices.get(counterpart.possessor) : undefined;
  return {
    head,
    plural,
    of: resolve(of),
    definite,
    ...(count ? { count } : {}),
    ...(counterpart ? { counterpart: possessor === undefined ? {} : { possessor } } : {}),
  };
}

/** What "Mr", "Queen" or the given name tells of a person's gender. */
function genderAt(board: Board, { first, end }: Draft): 'female' | 'male' | undefined {
  const { words } = board.reading;
  for (let i = Math.max(0, first - 3); i < first; i++) {
    const honorific = longestTitle(words, i);
    if (honorific?.end === first && honorific.entry.gender) return honorific.entry.gender;
  }
  return end - first > 1 ? genderOf(title(words[first]!)) : undefined;
}
