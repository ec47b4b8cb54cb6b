import type { Tenure } from '../../graph/model/index.ts';
import type { Board, Draft, DraftOffice, Finder } from './draft.ts';
import { longestTitle } from './lexicon.ts';
import { ownersAfter, ownersBefore, phraseStart } from './owners.ts';
import { isCapital } from './reading.ts';
import type { Title } from './titles.ts';

/** Puts office titles on the persons beside them; a title without a name becomes a nominal. */
export const offices: Finder = { name: 'offices', find };

/** A title with what belongs to it: its owners and the bounds of the whole phrase. */
interface Phrase {
  readonly title: Title;
  readonly first: number;
  readonly end: number;
  readonly definite: boolean;
  readonly owners: readonly Draft[];
  readonly tenure: Tenure;
}

/** "the president's adviser": the possessor belongs to the phrase. */
function possessed(
  board: Board,
  start: { readonly first: number; readonly definite: boolean },
): { readonly first: number; readonly definite: boolean } {
  const { tokens } = board.reading;
  const mark = tokens[start.first - 1];
  const owner = board.titles.at[start.first - 2];
  if (!owner || !mark || (mark.lower !== "'s" && mark.lower !== "'")) return start;
  return { first: phraseStart(board, owner.first).first, definite: true };
}

function find(board: Board): void {
  const attached = new Map<Title, Draft>();
  for (const title of board.titles.titles) {
    if (board.names[title.first] || board.names[title.end - 1]) continue;
    const before = ownersBefore(board, title.first, title.plural);
    const after = ownersAfter(board, title.end, title.officeClass);
    const start = phraseStart(board, before.first);
    const { first, definite } = possessed(board, start);
    const phrase: Phrase = {
      title,
      first,
      end: after.end,
      definite: definite || before.owners.length > 0,
      owners: [...before.owners, ...after.owners],
      tenure: title.tenure === 'current' ? (start.tenure ?? 'current') : title.tenure,
    };
    const holders =
      directHolders(board, phrase) ?? appositionBefore(board, phrase, attached) ?? appositionAfter(board, phrase);
    if (!holders) {
      addNominal(board, phrase);
      continue;
    }
    attach(board, phrase, holders);
    attached.set(title, holders[holders.length - 1]!);
  }
}

function attach(board: Board, phrase: Phrase, holders: readonly Draft[]): void {
  const { owners } = phrase;
  const shared = holders.length > 1 && owners.length === holders.length;
  for (const [index, holder] of holders.entries()) {
    const own = owners.length === 0 ? ownOwner(board, holder)?.owner : undefined;
    holder.offices.push(officeOf(phrase, own ? [own] : shared ? [owners[index]!] : [...owners]));
  }
}

/** "President X of Guinea", "Foreign Ministers X (Sweden), Y (Finland)": the owner stands behind the name. */
function ownOwner(board: Board, { end }: Draft): { readonly owner: Draft; readonly end: number } | undefined {
  const { words } = board.reading;
  if (words[end] === '(') {
    const owner = board.names[end + 1];
    return owner?.type === 'STATE' && words[owner.end] === ')' ? { owner, end: owner.end + 1 } : undefined;
  }
  if (words[end] !== 'of') return undefined;
  const first = words[end + 1] === 'the' ? end + 2 : end + 1;
  const owner = board.names[first];
  if (!owner || owner.first !== first) return undefined;
  return owner.type === 'STATE' || owner.type === 'ORGANISATION' || owner.type === 'PLACE'
    ? { owner, end: owner.end }
    : undefined;
}

function officeOf({ title, tenure }: Phrase, of: Draft[]): DraftOffice {
  const { first, end, role, officeClass, plural } = title;
  return { first, end, role, officeClass, tenure, of, plural };
}

/** The person whose name begins at a token, behind ranks and honorifics; `titled` where there was one. */
function personAt(board: Board, from: number): { readonly person: Draft; readonly titled: boolean } | undefined {
  const { reading } = board;
  let i = from;
  let titled = false;
  for (let count = 0; count < 3; count++) {
    const name = board.names[i];
    if (name && name.first === i) return name.type === 'PERSON' ? { person: name, titled } : undefined;
    const honorific = longestTitle(reading.words, i);
    if (!honorific || !isCapital(reading.shapes[i])) return undefined;
    i = honorific.end;
    titled = true;
  }
  return undefined;
}

/** "Foreign Minister X", "Defence Minister | X", "presidents X and Y". */
function directHolders(board: Board, { title, end, owners }: Phrase): readonly Draft[] | undefined {
  const { words, tokens } = board.reading;
  let i = title.end;
  if (words[i] === '|' || words[i] === ':') i++;
  const next = board.titles.at[i];
  // Two titles in a row ("President and Supreme Commander X", "Foreign Minister Dr X") share the name behind them.
  if (next && next.first === i && i === title.end && !board.names[i]) {
    const found = personAt(board, next.end);
    return found ? [found.person] : undefined;
  }
  if (
    (words[i] === 'and' || words[i] === '&') &&
    board.titles.at[i + 1]?.first === i + 1 &&
    isCapital(board.reading.shapes[i + 1])
  ) {
    const found = personAt(board, board.titles.at[i + 1]!.end);
    if (found && isCapital(board.reading.shapes[title.end - 1])) return [found.person];
  }
  if (tokens[i]?.sentence !== tokens[title.first]!.sentence) return undefined;
  // "President of the Swiss Confederation X": the owner stands between.
  const found = personAt(board, i) ?? (end > title.end && owners.length > 0 ? personAt(board, end) : undefined);
  if (!found) return undefined;
  return title.plural ? listFrom(board, found.person) : [found.person];
}

/** The persons of a list that begins with one: "X, Y and Z". */
function listFrom(board: Board, start: Draft): readonly Draft[] {
  const { words } = board.reading;
  const list = [start];
  let i = ownOwner(board, start)?.end ?? start.end;
  while (words[i] === ',' || words[i] === 'and' || words[i] === '&') {
    const behind = words[i] === ',' && words[i + 1] === 'and' ? i + 2 : i + 1;
    const found = personAt(board, behind);
    if (!found || board.reading.tokens[behind]!.sentence !== board.reading.tokens[start.first]!.sentence) break;
    list.push(found.person);
    i = ownOwner(board, found.person)?.end ?? found.person.end;
    if (words[behind - 1] === 'and') break;
  }
  return list;
}

/** "X, the foreign minister of Chad," and "X, foreign minister and deputy premier". */
function appositionBefore(
  board: Board,
  { first, end, title }: Phrase,
  attached: ReadonlyMap<Title, Draft>,
): readonly Draft[] | undefined {
  const { words, tokens } = board.reading;
  const mark = words[first - 1];
  if (tokens[first - 1]?.sentence !== tokens[title.first]!.sentence) return undefined;
  if (mark === 'and') {
    const earlier = board.titles.at[first - 2];
    const holder = earlier && attached.get(earlier);
    return holder && holder.end <= earlier.first && !title.plural ? [holder] : undefined;
  }
  const behind = tokens[end]?.lower;
  if (behind === "'s" || behind === "'") return undefined;
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') return undefined;
  const person = board.names[first - 2];
  if (!person || person.type !== 'PERSON' || person.end !== first - 1) return undefined;
  if (title.plural) {
    const group = listBack(board, person);
    return group.length > 1 ? group : undefined;
  }
  // "X, President Y and Z" is a list: the title belongs to the name behind it.
  return personAt(board, title.end) ? undefined : [person];
}

function listBack(board: Board, last: Draft): readonly Draft[] {
  const { words } = board.reading;
  const list = [last];
  let i = last.first - 1;
  while (words[i] === 'and' || words[i] === ',') {
    const person = board.names[i - 1];
    if (!person || person.type !== 'PERSON') break;
    list.unshift(person);
    i = person.first - 1;
  }
  return list;
}

const AFTER_APPOSITION = new Set([',', '.', ')', ';', '—', '–', 'and', 'who', ':', '"', '”']);

/** "the Omani envoy, X, said", "foreign ministers of A and B, X and Y". */
function appositionAfter(board: Board, phrase: Phrase): readonly Draft[] | undefined {
  const { words, tokens } = board.reading;
  const { title, end, definite, owners } = phrase;
  if (words[end] !== ',' || tokens[end + 1]?.sentence !== tokens[title.first]!.sentence) return undefined;
  const found = personAt(board, end + 1);
  if (!found) return undefined;
  if (!definite && owners.length === 0) return undefined;
  const holders = title.plural ? listFrom(board, found.person) : [found.person];
  if (title.plural && holders.length < 2) return undefined;
  const last = holders[holders.length - 1]!;
  const closer = tokens[last.end];
  if (found.titled || !closer || closer.sentence !== tokens[title.first]!.sentence || AFTER_APPOSITION.has(closer.text))
    return holders;
  return undefined;
}

function addNominal(board: Board, phrase: Phrase): void {
  const { title, end, definite, owners } = phrase;
  const { reading } = board;
  const next = reading.tokens[title.end];
  // "the special counsel investigation": the title only describes the noun behind it.
  if (
    !title.plural &&
    end === title.end &&
    next?.pos === 'NOUN' &&
    next.sentence === reading.tokens[title.first]!.sentence &&
    !board.names[title.end]
  )
    return;
  if (
    title.end - title.first === 1 &&
    BODY_PARTS.has(reading.tokens[title.first]!.lower) &&
    end === title.end &&
    owners.length === 0
  )
    return;
  // What the president's aide is called belongs to the aide: the inner phrase is a nominal of its own.
  const first = board.titles.at[phrase.first] === title ? phrase.first : innerStart(board, phrase);
  const head = reading.tokens[title.end - 1]!;
  const capital = isCapital(reading.shapes[title.roleFirst]) && !reading.opens[title.first];
  const office: DraftOffice = officeOf(phrase, [...owners]);
  const count = countBefore(board, first, title.first);
  board.drafts.add({
    first,
    end,
    type: 'NOMINAL',
    rule: 'offices:title',
    offices: [office],
    plural: title.plural,
    nominal: {
      head: headWord(title, head.lemma),
      plural: title.plural,
      of: [...owners],
      definite: definite || capital,
      ...(count ? { count } : {}),
    },
  });
}

const BODY_PARTS = new Set(['head', 'justice', 'chair', 'minister-in-waiting']);

function innerStart(board: Board, { title, first }: Phrase): number {
  const { tokens } = board.reading;
  for (let i = title.first - 1; i > first; i--)
    if ((tokens[i]!.lower === "'s" || tokens[i]!.lower === "'") && board.titles.at[i - 1]) return i + 1;
  return first;
}

const headWord = (title: Title, lemma: string): string => {
  const words = title.role
    .toLowerCase()
    .split(/\s+(?:of|for|to)\s/)[0]!
    .split(/[\s-]+/);
  const last = words[words.length - 1] ?? lemma;
  return title.plural && lemma.length > 2 && last.startsWith(lemma.slice(0, 3)) ? lemma : last;
};

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** The number between the start of a phrase and its title: "the two foreign ministers". */
export function countBefore(board: Board, first: number, end: number): number | undefined {
  for (let i = first; i < end; i++) {
    const { lower } = board.reading.tokens[i]!;
    const count = COUNTS.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : undefined);
    if (count) return count;
  }
  return undefined;
}
