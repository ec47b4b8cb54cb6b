import type { Tenure } from '../../graph/model/index.ts';
import { modifierOf, officeOf as officeHit } from '../lexicons/index.ts';
import type { Board, Draft, DraftOffice, Finder } from './draft.ts';
import { appositionAfter, appositionBefore, directHolders, notWhere, ownOwner, type Phrase } from './holders.ts';
import { longestTitle } from './lexicon.ts';
import { ownersAfter, ownersBefore, phraseStart } from './owners.ts';
import { isCapital } from './reading.ts';
import { ranked, type Title } from './titles.ts';

/** Puts office titles on the persons beside them; a title without a name becomes a nominal. */
export const offices: Finder = { name: 'offices', find };

/** "the president's adviser": the possessor belongs to the phrase. */
function possessed(
  board: Board,
  start: { readonly first: number; readonly definite: boolean },
): { readonly first: number; readonly definite: boolean } {
  const { tokens } = board.reading;
  const mark = tokens[start.first - 1];
  const person = mark?.lower === "'s" && start.first > 1 ? board.names[start.first - 2] : undefined;
  if (person?.type === 'PERSON' && mark!.sentence === tokens[person.first]!.sentence)
    return { first: behindHonorific(board, person.first), definite: true };
  const owner = board.titles.at[start.first - 2];
  if (!owner || !mark || (mark.lower !== "'s" && mark.lower !== "'")) return start;
  return { first: phraseStart(board, owner.first).first, definite: true };
}

/** "Mr. Voss's": where a name with its honorific begins. */
function behindHonorific({ reading: { words } }: Board, first: number): number {
  for (const back of [2, 1]) if (longestTitle(words, first - back)?.end === first) return first - back;
  return first;
}

/** "the deputy Navy commander": the rank before the owner is the title's. */
function rankBefore(board: Board, title: Title, first: number): Title | undefined {
  const word = board.reading.tokens[first - 1];
  const rank = first < title.first && word ? modifierOf(word.lower)?.rank : undefined;
  if (!word || !rank || word.sentence !== board.reading.tokens[title.first]!.sentence || board.titles.at[first - 1])
    return undefined;
  return { ...title, role: `${word.text} ${title.role}`, officeClass: ranked(title.officeClass, rank) };
}

/** "Minister for Europe": a region that is only what the office deals with. */
const isMatter = ({ reading: { words }, names }: Board, { first, end }: Title): boolean =>
  end - first > 2 && words[end - 2] === 'for' && names[end - 1]?.type === 'PLACE';

function find(board: Board): void {
  const attached = new Map<Title, Draft>();
  const chain: Link[] = [];
  for (const found of board.titles.titles) {
    if (board.names[found.first] || (board.names[found.end - 1] && !isMatter(board, found))) continue;
    const direct = notWhere(board, found, ownersBefore(board, found.first, found.plural));
    const rank = rankBefore(board, found, direct.first);
    const title = rank ?? found;
    const before = rank ? { ...direct, first: direct.first - 1 } : direct;
    const behind = ownersAfter(board, title.end, title.officeClass);
    // "the Ivorian minister in Abidjan": the owner stands before, and the place is only where.
    const only = before.owners.length > 0 && board.reading.tokens[title.end]?.lower !== 'of';
    const after = only ? { owners: [], end: behind.end } : behind;
    const start = phraseStart(board, before.first);
    const { first, definite } = possessed(board, start);
    const phrase: Phrase = {
      title,
      first,
      end: after.end,
      definite: definite || before.owners.length > 0,
      owners: [...before.owners, ...after.owners],
      tenure:
        title.tenure === 'current'
          ? (start.tenure ?? formerToo(board, start.first) ?? heldUntil(board, after.end))
          : title.tenure,
    };
    const holders =
      directHolders(board, phrase) ??
      appositionBefore(board, phrase, attached) ??
      chained(board, phrase, chain) ??
      appositionAfter(board, phrase);
    if (!holders) {
      addNominal(board, phrase);
      continue;
    }
    attach(board, phrase, holders);
    attached.set(found, holders[holders.length - 1]!);
    if (holders.length === 1 && !title.plural) lengthen(board, chain, phrase, holders[0]!);
  }
  for (const draft of board.drafts)
    if (draft.type === 'PERSON' && draft.offices.length === 0) abbreviated(board, draft);
}

/** A title of a list of titles, whose holder is known. */
interface Link {
  readonly first: number;
  readonly end: number;
  readonly holder: Draft;
  readonly office: DraftOffice;
}

/** "Karl Voss, Crown Prince, Deputy Premier and Minister of Trade of X": the next title of a list is his too. */
function chained(board: Board, { title, first, end }: Phrase, chain: readonly Link[]): readonly Draft[] | undefined {
  const last = chain.at(-1);
  if (!last || last.end > first || last.first < last.holder.end || title.plural || !linked(board, last.end, first))
    return undefined;
  const { words, tokens } = board.reading;
  const { sentence } = tokens[title.first]!;
  // "X, the premier, and Foreign Minister Y": the title belongs to the name behind it.
  const behind = tokens[end]?.sentence === sentence ? words[end] : undefined;
  return behind === undefined || /^(?:[,.;:)—–-]|and|was|is|has|had|who|said)$/.test(behind)
    ? [last.holder]
    : undefined;
}

/** Nothing but a comma or "and" between two titles of one list; with a comma alone, no article may follow. */
function linked({ reading: { words, tokens } }: Board, from: number, to: number): boolean {
  if (tokens[from]?.sentence !== tokens[to]?.sentence) return false;
  const between = words.slice(from, to).join(' ');
  return (
    between === 'and' ||
    between === '&' ||
    ((between === ',' || between === ', and') && !/^(?:the|a|an)$/.test(words[to]!))
  );
}

/** Notes a title of a list, and gives its owner to those before it that name none: "Vice President and Premier of X". */
function lengthen(board: Board, chain: Link[], { first, end, title }: Phrase, holder: Draft): void {
  const office = holder.offices[holder.offices.length - 1]!;
  const last = chain.at(-1);
  const joins = last !== undefined && last.holder === holder && last.end <= first && linked(board, last.end, first);
  if (!joins) chain.length = 0;
  chain.push({ first: title.first, end, holder, office });
  if (office.of.length === 0) return;
  const state = office.of.some(({ type }) => type === 'STATE' || type === 'NATIONALITY');
  for (let at = chain.length - 2; at >= 0 && chain[at]!.office.of.length === 0; at--)
    if (!state || OF_STATE.test(chain[at]!.office.officeClass)) chain[at]!.office.of = [...office.of];
}

const OF_STATE =
  /minister$|^(?:deputy-)?head-of-|^(?:monarch|heir|parliament-speaker|military-chief|national-security-adviser)$/;

/** "Chile's premier until last year": nobody holds now what ended then. */
const heldUntil = ({ reading: { words } }: Board, end: number): Tenure =>
  /^(?:until|till)$/.test(words[end] ?? '') &&
  /^(?:last|he|she|\d{4}|\p{Lu}\p{Ll}+|this|then)$/u.test(words[end + 1] ?? '')
    ? 'former'
    : 'current';

/** "former prosecutor and Navy Secretary Lee": what is former of the first of two titles is so of the second. */
function formerToo(board: Board, first: number): 'former' | undefined {
  const { tokens } = board.reading;
  const earlier = tokens[first - 1]?.lower === 'and' ? board.titles.at[first - 2] : undefined;
  const fits = earlier?.end === first - 1 && !earlier.plural && earlier.tenure === 'former';
  return fits && (board.names[first] || !modifierOf(tokens[first]!.lower)?.tenure) ? 'former' : undefined;
}

function attach(board: Board, phrase: Phrase, holders: readonly Draft[]): void {
  const { owners } = phrase;
  const shared = holders.length > 1 && owners.length === holders.length;
  for (const [index, holder] of holders.entries()) {
    const own = owners.length === 0 ? ownOwner(board, holder)?.owner : undefined;
    holder.offices.push(officeOf(phrase, own ? [own] : shared ? [owners[index]!] : [...owners]));
  }
}

function officeOf({ title, tenure }: Phrase, of: Draft[]): DraftOffice {
  const { first, end, role, plural } = title;
  return { first, end, role, officeClass: classFor(title.officeClass, of), tenure, of, plural };
}

/** A treasurer keeps the accounts of any body; in Australia the office is that of finance. */
function classFor(officeClass: string, of: readonly Draft[]): string {
  return officeClass === 'treasurer' && of.some(({ referent }) => referent?.id === 'state:AU')
    ? 'finance-minister'
    : officeClass;
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
    .replace(/^ex-|-(?:elect|designate|select)$/gi, '')

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

/** Abbreviated offices that stand before names as honorifics do. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Gov', 'governor'],
  ['Lt Gov', 'lieutenant governor'],
  ['Sen', 'senator'],
  ['Rep', 'representative'],
  ['Amb', 'ambassador'],
  ['Pres', 'president'],
  ['Cong', 'congressman'],
]);

/** "Gov. Bill Hart of Ohio": the honorific is an office. */
function abbreviated(board: Board, draft: Draft): void {
  const { words } = board.reading;
  for (let i = Math.max(0, draft.first - 4); i < draft.first; i++) {
    const match = longestTitle(words, i);
    const phrase = match?.end === draft.first ? ABBREVIATIONS.get(match.entry.word) : undefined;
    const hit = phrase ? officeHit(phrase) : undefined;
    if (!phrase || !hit) continue;
    const own = ownOwner(board, draft)?.owner;
    const of = own ? [own] : [...ownersBefore(board, i, false).owners];
    draft.offices.push({
      first: i,
      end: draft.first,
      role: phrase,
      officeClass: hit.class,
      tenure: 'current',
      of,
      plural: false,
    });
    return;
  }
}

/** The number between the start of a phrase and its title: "the two foreign ministers". */
export function countBefore(board: Board, first: number, end: number): number | undefined {
  for (let i = first; i < end; i++) {
    const { lower } = board.reading.tokens[i]!;
    const count = COUNTS.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : undefined);
    if (count) return count;
  }
  return undefined;
}
