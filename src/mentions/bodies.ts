import { lookupName } from '../lexicons/index.ts';
import { LONE_BODIES, NO_PURPOSE, REGIONAL_BODIES, SENT_BODIES, STATE_BANKS, STATE_BODIES } from './data/bodies.ts';
import { REGIONAL, REGIONAL_PARTS } from './data/words.ts';
import type { Board, Draft, Finder } from './draft.ts';
import { isCapital, Shape } from './reading.ts';

/** Finds bodies that the text writes small, by whose they are and what for: "Mali's tax office", "the UN mission". */
export const bodies: Finder = { name: 'bodies', find };

/** Words between the owner and the head. */
const MOST_WORDS = 3;

function find(board: Board): void {
  const { tokens, shapes } = board.reading;
  for (const { index, lower } of tokens) {
    if (shapes[index] !== Shape.Lower || board.names[index] || board.titles.at[index]) continue;
    const known = STATE_BODIES.has(lower) || SENT_BODIES.has(lower) || REGIONAL_BODIES.has(lower);
    if (!known && !LONE_BODIES.has(`${tokens[index - 1]?.lower} ${lower}`)) continue;
    if (goesOn(board, index)) continue;
    const first = known ? bodyStart(board, index, lower) : index - 1;
    if (first !== undefined && !isExplained(board, first, index + 1)) add(board, first, index + 1);
  }
}

/** "the central bank | governor": the body only says whose somebody is. */
function goesOn({ reading, titles }: Board, i: number): boolean {
  const { tokens } = reading;
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]!.sentence) return false;
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-' || titles.at[i + 1] !== undefined;
}

/** Where the phrase begins with its owner; undefined where it has none, or says nothing of what it is for. */
function bodyStart(board: Board, head: number, lower: string): number | undefined {
  const { tokens, shapes, words } = board.reading;
  let at = head - 1;
  while (at > head - 1 - MOST_WORDS && isPurpose(board, at)) at--;
  const purposes = tokens.slice(at + 1, head);
  const telling = purposes.filter((token) => !NO_PURPOSE.has(token.lower));
  if (REGIONAL_BODIES.has(lower)) return regionStart(board, head);
  if (lower === 'bank' && !telling.some((token) => STATE_BANKS.has(token.lower))) return undefined;
  // "the rebel-run health ministry", with a name before the hyphen.
  if (words[at] === '-' || (words[at - 1] === '-' && shapes[at] === Shape.Lower))
    at = words[at] === '-' ? at - 1 : at - 2;
  const possessive = words[at] === "'s" || words[at] === '’s';
  const owner = board.names[possessive ? at - 1 : at];
  if (!owner || owner.end - 1 !== (possessive ? at - 1 : at)) return undefined;
  if (owner.type === 'ORGANISATION') return SENT_BODIES.has(lower) || telling.length > 0 ? owner.first : undefined;
  const state = owner.type === 'NATIONALITY' || owner.type === 'STATE';
  return state && telling.length > 0 && STATE_BODIES.has(lower) ? owner.first : undefined;
}

function isPurpose({ reading, names }: Board, i: number): boolean {
  const { tokens, shapes } = reading;
  const token = tokens[i];
  return (
    token !== undefined &&
    shapes[i] === Shape.Lower &&
    !names[i] &&
    (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'VERB') &&
    tokens[i - 1]?.text !== '-'
  );
}

/** "the southern African bloc". */
function regionStart({ reading }: Board, head: number): number | undefined {
  const { tokens, shapes } = reading;
  if (!REGIONAL.has(tokens[head - 1]?.lower ?? '') || !isCapital(shapes[head - 1])) return undefined;
  return REGIONAL_PARTS.has(tokens[head - 2]?.lower ?? '') ? head - 2 : head - 1;
}

/** "Frontier, the EU border agency," and "the news agency Kabar": the name beside it is the same body's. */
function isExplained(board: Board, first: number, end: number): boolean {
  const { tokens } = board.reading;
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const named = (i: number): boolean => board.names[i]?.type === 'ORGANISATION';
  return (
    (tokens[before]?.text === ',' && named(before - 1)) ||
    (tokens[end]?.text === ',' && named(end + 1)) ||
    named(end) ||
    board.names[end]?.type === 'PERSON'
  );
}

function add(board: Board, first: number, end: number): void {
  const { words } = board.reading;
  const name = words
    .slice(first, end)
    .map(raised)
    .join(' ')
    .replace(/ ['’]s/u, "'s");
  const hit = lookupName(name).find(({ kind }) => kind === 'Organisation');
  const draft: Draft = {
    first,
    end,
    type: 'ORGANISATION',
    rule: 'bodies:common',
    offices: [],
    ...(hit?.kind === 'Organisation' ? { referent: { kind: hit.kind, id: hit.entry.id, label: hit.entry.label } } : {}),
  };
  for (let i = first; i < end; i++) board.names[i] ??= draft;
  board.drafts.add(draft);
}

const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
