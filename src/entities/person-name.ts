import { fold, spellingVariant } from './fold.ts';
import { sameNickname } from './nicknames.ts';
import { EASTERN_SURNAMES } from './surnames.ts';

/** A person's name in its parts, all folded. */
export interface PersonName {
  /** Given names, initials and surnames in the order of the text, without particles and suffix. */
  readonly tokens: readonly string[];
  /** Index in `tokens` of the surname; of the only token where there is one. */
  readonly surname: number;
  /** "jr", "ii", "iii". */
  readonly suffix?: string;
  /** Surname first, as in Chinese, Korean and Vietnamese names. */
  readonly eastern: boolean;
  /** Tokens that name a father or forefather ("Salem" in "Omar bin Salem"): nobody is called by one alone. */
  readonly fathers?: readonly number[];
  /** With "bin" or "al-": given name, father, grandfather, house, always in this order. */
  readonly lineage?: boolean;
}

const PARTICLES = new Set(
  'al el ul ud ad as ar an at ash bin ibn binti bint ben ould van von der den de del della delle dei da dos das do du di la le los las y e zu zur zum ter ten te af av ap'.split(
    ' ',
  ),
);
/** Particles that never are a given name or a surname, so that a name may begin with them ("Bin Faraj"). */
const OPENING = new Set('al el bin ibn binti bint ould von van der den de del della dos das da du'.split(' '));
const FILIAL = new Set('bin ibn bint binti binte'.split(' '));
const SUFFIXES = new Set('jr sr junior senior ii iii iv'.split(' '));
const PREFIXED = /^(?:al|el|ul|ad|as|ar|an|at|ash|az)-(?=\p{L}{2})/u;

const isInitial = (token: string): boolean => token.length === 1;

const parsed = new Map<string, PersonName>();
const PARSED_LIMIT = 5_000;

/** Cuts a name into its parts. */
export function parsePerson(name: string): PersonName {
  const known = parsed.get(name);
  if (known) return known;
  const words = fold(name.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, ' '))
    .split(' ')
    .filter(Boolean);
  let suffix: string | undefined;
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!))
    suffix = words.pop()!.replace('junior', 'jr').replace('senior', 'sr');
  const tokens: string[] = [];
  const fathers: number[] = [];
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    const particle = at === 0 ? OPENING.has(word) && words.length > 1 : !last && PARTICLES.has(word);
    // "Al Gore": a two-word name that opens with a possible given name keeps it.
    if (particle && !(at === 0 && words.length === 2 && word === 'al' && /^Al /u.test(name))) continue;
    if (at > 1 && FILIAL.has(words[at - 1]!)) fathers.push(tokens.length);
    tokens.push(word.replace(PREFIXED, '').replace(/^-+|-+$/g, '') || word);
  }
  const eastern =
    tokens.length >= 2 && tokens.length <= 3 && EASTERN_SURNAMES.has(tokens[0]!) && tokens.every((t) => !isInitial(t));
  const made: PersonName = {
    tokens,
    surname: eastern ? 0 : tokens.length - 1,
    eastern,
    ...(fathers.length > 0 ? { fathers } : {}),
    ...(fathers.length > 0 || words.some((word) => word === 'al' || PREFIXED.test(word)) ? { lineage: true } : {}),
    ...(suffix ? { suffix } : {}),
  };
  if (parsed.size >= PARSED_LIMIT) parsed.clear();
  parsed.set(name, made);
  return made;
}

/** How a token of one name goes with a token of another, best first. */
export type TokenMatch = 'same' | 'nickname' | 'variant' | 'initial';

export interface NameComparison {
  /**
   * `same`: the same tokens; `contained`: the longer has more; `compatible`: with initials, nicknames or variants;
   * `conflict`: one surname, but other given names, middle initials or suffix; `unrelated`: anything else.
   */
  readonly verdict: 'same' | 'contained' | 'compatible' | 'conflict' | 'unrelated';
  readonly matches: readonly { readonly left: string; readonly right: string; readonly match: TokenMatch }[];
  readonly detail: string;
  /** Of a conflict: what differs. */
  readonly differs?: 'given' | 'middle' | 'suffix';
}

const PARTS = /-/;

function matchOf(a: string, b: string): TokenMatch | undefined {
  if (a === b) return 'same';
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] ? 'initial' : undefined;
  if (sameNickname(a, b)) return 'nickname';
  if (spellingVariant(a, b)) return 'variant';
  // "Villeda" beside "Villeda-Rosa", "Jean" beside "Jean-Baptiste".
  if (PARTS.test(a) !== PARTS.test(b) && (a.split('-').includes(b) || b.split('-').includes(a))) return 'variant';
  return undefined;
}

const mayMatch = (a: string, b: string): boolean => {
  const match = matchOf(a, b);
  return match !== undefined && match !== 'initial';
};

const ORDER: readonly TokenMatch[] = ['same', 'nickname', 'variant', 'initial'];

const UNRELATED: NameComparison = { verdict: 'unrelated', matches: [], detail: 'no surname in common' };

/** Compares two full names (two tokens or more each). Symmetric. */
export function compareNames(a: PersonName, b: PersonName): NameComparison {
  const surname = a.tokens[a.surname]!;
  const other = b.tokens[b.surname]!;
  // Most pairs end here: neither surname has a partner, and neither name is the beginning of the other.
  if (a.tokens[0] !== b.tokens[0] || a.tokens.length === b.tokens.length)
    if (!b.tokens.some((token) => mayMatch(surname, token)) || !a.tokens.some((token) => mayMatch(other, token)))
      return UNRELATED;
  const ofA = new Array<number>(a.tokens.length).fill(-1);
  const ofB = new Array<number>(b.tokens.length).fill(-1);
  const matches: { left: string; right: string; match: TokenMatch }[] = [];
  const goes = a.tokens.map((left) => b.tokens.map((right) => matchOf(left, right)));
  for (const wanted of ORDER) {
    for (const [i, left] of a.tokens.entries()) {
      if (ofA[i] !== -1) continue;
      for (const [j, right] of b.tokens.entries()) {
        if (ofB[j] !== -1 || goes[i]![j] !== wanted) continue;
        ofA[i] = j;
        ofB[j] = i;
        matches.push({ left, right, match: wanted });
        break;
      }
    }
  }
  // "Sabah Al-Ahmad" is not "Nawaf Al-Ahmad Al-Sabah": who is whose son shows in the order.
  if ((a.lineage || b.lineage) && turned(ofA))
    return { verdict: 'conflict', matches, detail: 'the same names in another order', differs: 'given' };
  const spareA = a.tokens.filter((_, i) => ofA[i] === -1);
  const spareB = b.tokens.filter((_, j) => ofB[j] === -1);
  const say = (verdict: NameComparison['verdict'], detail: string): NameComparison => ({ verdict, matches, detail });
  const conflict = (differs: 'given' | 'middle' | 'suffix', detail: string): NameComparison => ({
    ...say('conflict', detail),
    differs,
  });
  const surnames = firmly(a, ofA[a.surname]!, b, matches) && firmly(b, ofB[b.surname]!, a, matches);
  // "Mohammed bin Salman" within "Mohammed bin Salman Al Saud": the shorter name whole, from the longer's beginning.
  if (!surnames && begins(a, b)) return say('contained', describe(matches));
  if (!surnames) return say('unrelated', 'no surname in common');
  // A son is told from his father by the suffix alone.
  const suffixes = [a.suffix, b.suffix];
  if (a.suffix !== b.suffix && (suffixes.includes('jr') || suffixes.includes('sr') || (a.suffix && b.suffix)))
    return conflict('suffix', `${a.suffix ?? 'no suffix'} is not ${b.suffix ?? 'no suffix'}`);
  if (spareA.some((t) => !isInitial(t)) && spareB.some((t) => !isInitial(t)))
    return conflict('given', `${spareA.join(' ')} is not ${spareB.join(' ')}`);
  if (spareA.length > 0 && spareB.length > 0)
    return conflict('given', `${spareA.join(' ')} is not ${spareB.join(' ')}`);
  const middles = conflictingMiddles(a, b);
  if (middles) return conflict('middle', middles);
  // A given name must have its partner: "George Bush" says nothing of "Bush George Walker Herbert".
  if (matches.length < 2) return say('unrelated', 'only one token in common');
  if (matches.some(({ match }) => match !== 'same')) return say('compatible', describe(matches));
  return say(spareA.length + spareB.length > 0 ? 'contained' : 'same', describe(matches));
}

const turned = (partners: readonly number[]): boolean => {
  const found = partners.filter((at) => at !== -1);
  return found.some((at, i) => i > 0 && at < found[i - 1]!);
};

function begins(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  return (
    short.length >= 2 && long.length > short.length && short.every((token, i) => token.length > 1 && token === long[i])
  );
}

function firmly(name: PersonName, partner: number, other: PersonName, matches: NameComparison['matches']): boolean {
  if (partner === -1) return false;
  const own = name.tokens[name.surname]!;
  const theirs = other.tokens[partner]!;
  return matches.some(
    ({ left, right, match }) =>
      match !== 'initial' && ((left === own && right === theirs) || (left === theirs && right === own)),
  );
}

/** "George H. W. Bush" and "George W. Bush": both give middle initials, and neither list begins the other. */
function conflictingMiddles(a: PersonName, b: PersonName): string | undefined {
  const middle = (n: PersonName) => n.tokens.filter((_, i) => i !== n.surname && i !== (n.eastern ? 1 : 0));
  const left = middle(a);
  const right = middle(b);
  if (left.length === 0 || right.length === 0 || ![...left, ...right].every(isInitial)) return undefined;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.every((initial, i) => initial === long[i])
    ? undefined
    : `middle initials ${left.join(' ')} and ${right.join(' ')}`;
}

function describe(matches: NameComparison['matches']): string {
  return matches
    .map(({ left, right, match }) => (match === 'same' ? left : `${left} ~ ${right} (${match})`))
    .join(', ');
}
