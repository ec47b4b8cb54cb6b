import type { Tenure } from '../../graph/model/index.ts';
import { modifierOf } from '../lexicons/index.ts';
import type { Board, Draft } from './draft.ts';
import { Shape } from './reading.ts';

const OWNER_TYPES = new Set(['STATE', 'NATIONALITY', 'ORGANISATION', 'PLACE']);
const POSSESSIVES = new Set(["'s", "'"]);
const LINKS = new Set(['and', ',', '-', '–', '&', '/']);
const MAX_ADJECTIVES = 4;

const isOwner = (draft: Draft | undefined): draft is Draft => draft !== undefined && OWNER_TYPES.has(draft.type);

/** The states and bodies before a title or noun: "Indian and Chinese", "Russia's", "the MEA". */
export function ownersBefore(
  board: Board,
  head: number,
  several: boolean,
): { readonly owners: readonly Draft[]; readonly first: number } {
  const { tokens } = board.reading;
  const sentence = tokens[head]!.sentence;
  let i = head - 1;
  let first = head;
  for (let skipped = 0; skipped < MAX_ADJECTIVES && i >= 0 && !board.names[i]; skipped++) {
    const token = tokens[i]!;
    const describes =
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      (token.text === '-' && skipped > 0) ||
      // "chess-loving".
      /\p{Ll}-\p{Ll}/u.test(token.text) ||
      DESCRIBING_NOUNS.has(token.lower) ||
      token.lower === 'state';
    if (token.sentence !== sentence || !describes || board.titles.at[i]) break;
    first = i;
    i--;
  }
  if (i >= 0 && POSSESSIVES.has(tokens[i]!.lower) && tokens[i]!.sentence === sentence) i--;
  // "the Asia Forum (AF) Foreign Ministers": the acronym in brackets is the owner.
  if (tokens[i]?.text === ')' && tokens[i]!.sentence === sentence && tokens[i - 2]?.text === '(') {
    const short = board.names[i - 1];
    const long = board.names[i - 3];
    if (short?.type === 'ORGANISATION' && short.end === i) return { owners: [short], first: long ? long.first : i - 2 };
  }
  const owners: Draft[] = [];
  while (i >= 0 && tokens[i]!.sentence === sentence) {
    const name = board.names[i];
    if (!isOwner(name)) break;
    owners.unshift(name);
    first = name.first;
    i = name.first - 1;
    if (!tokens[i] || !LINKS.has(tokens[i]!.text)) break;
    const joined = board.names[i - 1];
    const hyphen = tokens[i]!.text === '-' || tokens[i]!.text === '–' || tokens[i]!.text === '/';
    if (!isOwner(joined) || joined.type !== name.type) break;
    if (!several && !hyphen) break;
    i--;
  }
  const outer = owners.length === 1 ? outerOwner(board, first, sentence) : undefined;
  return outer ? { owners: [outer], first: outer.first } : { owners, first };
}

/** "Britain's Kosovo envoy", "the US Iran envoy": the outer state sends, the inner one is the matter. */
function outerOwner(board: Board, first: number, sentence: number): Draft | undefined {
  const { tokens } = board.reading;
  const before = tokens[first - 1];
  if (!before || before.sentence !== sentence) return undefined;
  const outer = board.names[POSSESSIVES.has(before.lower) ? first - 2 : first - 1];
  return isOwner(outer) && outer.type !== 'PLACE' && board.names[first]?.type === 'STATE' ? outer : undefined;
}

const DESCRIBING_NOUNS = new Set(
  'top member government military security army trade peace rebel opposition navy police de facto'.split(' '),
);
const DEFINITE = new Set('the this that these those his her its their our my your both'.split(' '));
const INDEFINITE = new Set('a an another some any every each no several many other'.split(' '));

/** Takes in the determiner, number and pronoun before a phrase. */
export function phraseStart(
  board: Board,
  from: number,
): { readonly first: number; readonly definite: boolean; readonly tenure?: Tenure } {
  const { tokens, shapes } = board.reading;
  let first = from;
  let definite = false;
  let tenure: Tenure | undefined;
  for (let count = 0; count < 4; count++) {
    const token = tokens[first - 1];
    if (
      !token ||
      token.sentence !== tokens[from]!.sentence ||
      shapes[first - 1] === Shape.Mark ||
      board.titles.at[first - 1]
    )
      break;
    if (token.lower === 'that' && (board.names[first] || token.pos !== 'DET')) break;
    if (DEFINITE.has(token.lower)) {
      definite = true;
      first--;
      if (token.lower !== 'both') break;
    } else if (INDEFINITE.has(token.lower)) {
      first--;
      break;
    } else if (modifierOf(token.lower)?.tenure) {
      tenure = modifierOf(token.lower)?.tenure;
      first--;
    } else if (!board.names[first - 1] && (token.pos === 'NUM' || (token.pos === 'ADJ' && count < 3))) {
      first--;
    } else break;
  }
  const when = adverbBefore(board, first);
  if (when) {
    first--;
    tenure ??= when === 'past' ? 'former' : undefined;
  }
  return { first, definite, ...(tenure ? { tenure } : {}) };
}

const WHEN: ReadonlyMap<string, 'past' | 'present'> = new Map([
  ...['then', 'once', 'formerly', 'previously'].map((word) => [word, 'past'] as const),
  ...['now', 'currently', 'still', 'also', 'today', 'later'].map((word) => [word, 'present'] as const),
]);

/** "Rao, then its premier", "Rao (now the bloc's envoy)": an adverb that opens an apposition. */
function adverbBefore({ reading: { tokens } }: Board, first: number): 'past' | 'present' | undefined {
  const [mark, adverb] = [tokens[first - 2], tokens[first - 1]];
  if (!mark || !adverb || mark.sentence !== tokens[first]!.sentence || (mark.text !== ',' && mark.text !== '('))
    return undefined;
  return WHEN.get(adverb.lower);
}

/** "of the main opposition Reform Party": the name behind what describes a body; `from` where none follows. */
function behindDescription(board: Board, from: number): number {
  const { tokens, shapes } = board.reading;
  let i = from;
  while (i < from + 3 && !board.names[i] && shapes[i] === Shape.Lower && DESCRIBES_BODY.has(tokens[i]!.lower)) i++;
  return i > from && board.names[i]?.type === 'ORGANISATION' && board.names[i]!.first === i ? i : from;
}

const DESCRIBES_BODY = new Set(
  `main opposition ruling governing largest biggest second-largest conservative liberal nationalist leftist centrist populist
  socialist separatist rebel islamist far-right far-left centre-right centre-left center-right center-left pro-european small new`.split(
    /\s+/,
  ),
);

const NO_OWNER_AFTER = new Set([
  'ambassador',
  'consul',
  'envoy',
  'charge-daffaires',
  'permanent-representative',
  'diplomat',
]);

/** The states and bodies behind a title: "of Nepal and Bhutan". An ambassador's "to France" is no owner, but is taken in. */
export function ownersAfter(
  board: Board,
  end: number,
  officeClass: string,
): { readonly owners: readonly Draft[]; readonly end: number } {
  const { tokens } = board.reading;
  const link = tokens[end];
  const none = { owners: [], end };
  if (!link || link.sentence !== tokens[end - 1]!.sentence) return none;
  if (!/^(?:of|for|to|in|at|from)$/.test(link.lower)) return none;
  let i = end + 1;
  if (tokens[i]?.lower === 'the') i = behindDescription(board, i + 1);
  const owners: Draft[] = [];
  while (tokens[i]?.sentence === link.sentence) {
    const name = board.names[i];
    if (!isOwner(name) || name.first !== i) break;
    i = name.end;
    const next = tokens[i];
    const owning = next !== undefined && POSSESSIVES.has(next.lower);
    // "for the Chilean foreign ministry", where the body has been found as such.
    const found = board.names[owning ? i + 1 : i];
    if (found?.type === 'ORGANISATION' && found.first === name.first && found !== name)
      return { owners: [found], end: found.end };
    // "for the Iranian foreign ministry", "of Niger's military government": the state is as near as the words come.
    const state = name.type === 'NATIONALITY' || (owning && name.type === 'STATE');
    const organ = state ? organEnd(board, owning ? i + 1 : i) : 0;
    if (organ > 0) return { owners: [name], end: organ };
    // "of the Russian army": a nationality owns only together with a noun.
    if (name.type === 'NATIONALITY') break;
    if (owning) {
      // "of South Korea's Intelligence Service": the body is the owner; of anything else, neither is.
      const body = board.names[i + 1];
      if (body?.type === 'ORGANISATION' && body.first === i + 1) owners.push(body);
      break;
    }
    owners.push(name);
    if (!next || !(next.text === ',' || next.lower === 'and')) break;
    const behind = next.text === ',' && tokens[i + 1]?.lower === 'and' ? i + 2 : i + 1;
    const start = tokens[behind]?.lower === 'the' ? behind + 1 : behind;
    const more = board.names[start];
    if (!isOwner(more) || more.first !== start || more.type !== name.type) break;
    if (next.text === ',' && !listCloses(board, start, owners.length)) break;
    i = start;
  }
  if (owners.length === 0) return none;
  const last = owners[owners.length - 1]!.end;
  const diplomatic = NO_OWNER_AFTER.has(officeClass);
  if (link.lower === 'in' || link.lower === 'at' || link.lower === 'from') {
    return diplomatic && link.lower !== 'from'
      ? { owners: [], end: last }
      : link.lower === 'from' || officeClass === 'minister'
        ? { owners, end: last }
        : none;
  }
  if (link.lower === 'to') return diplomatic ? { owners: [], end: last } : none;
  // "the assistant secretary for East Asia": a region is what the office deals with.
  const matter = link.lower === 'for' && (diplomatic || owners.every(({ type }) => type === 'PLACE'));
  if (matter) return { owners: [], end: last };
  return { owners, end: last };
}

const ORGANS = new Set(
  `ministry government junta army military navy police intelligence agency parliament senate presidency cabinet administration forces
  service bank council commission delegation team authorities regime assembly court embassy mission central`.split(
    /\s+/,
  ),
);

/** "| foreign ministry", "| atomic agency": the end of an organ of state that bears no name; 0 where none is told. */
function organEnd({ names, reading: { tokens, shapes } }: Board, from: number): number {
  let end = 0;
  for (let i = from; i < from + 4 && tokens[i]?.sentence === tokens[from - 1]!.sentence && !names[i]; i++) {
    const { pos, lower } = tokens[i]!;
    if (shapes[i] !== Shape.Lower || (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN')) break;
    end = ORGANS.has(lower) ? i + 1 : 0;
  }
  return end;
}

/** True where a comma list of names is closed by "and", or is long: "A, B and C"; `before` is how many commas came before. */
function listCloses(board: Board, from: number, before: number): boolean {
  const { words } = board.reading;
  let commas = before;
  for (let i = from; i < from + 24; i++) {
    if (words[i] === 'and') return true;
    if (words[i] === ',') commas++;
    // "of A, B, C, D before": a list may go without its "and".
    else if (!board.names[i]) return commas > 1 && words[i] !== undefined && words[i - 1] !== ',';
  }
  return false;
}
