import type { Mention } from '../../graph/model/index.ts';
import { otherNames } from './aliases.ts';
import { bearerOf, genderOf, MOST_BEARERS, titlesBefore } from './bearers.ts';
import { addCluster, type Cluster, name, tokenBefore, type Work } from './cluster.ts';
import { fold, skeleton, spellingVariant } from './fold.ts';
import { genderOfName } from './given-names.ts';
import { compareNames, type PersonName, parsePerson } from './person-name.ts';

interface Bearer {
  readonly folded: string;
  readonly parsed: PersonName;
  readonly mentions: Mention[];
}

/** Gathers mentions of persons by their names: full names first, then single tokens that only one of them bears. */
export function gatherPersons(work: Work): void {
  const bearers = new Map<string, Bearer>();
  const others = otherNames(work);
  /** By another name the mention of its owner. */
  const owners = new Map<string, Mention>();
  for (const mention of work.mentions) {
    // Bodies and places are gathered by now: what is left of theirs goes on under a person's name.
    const named = mention.type === 'PERSON' || mention.type === 'ORGANISATION' || mention.type === 'PLACE';
    if (!named || work.referents[mention.index]!.length > 0) continue;
    const folded = fold(mention.name);
    const parsed = parsePerson(mention.name);
    if (parsed.tokens.length === 0) continue;
    const owner = others.get(mention);
    if (owner && fold(owner.name) !== folded) owners.set(folded, owner);
    const bearer = bearers.get(folded);
    if (bearer) bearer.mentions.push(mention);
    else bearers.set(folded, { folded, parsed, mentions: [mention] });
  }
  const people: Cluster[] = [];
  const byToken = new Map<string, Cluster[]>();
  const named = [...bearers.values()].filter(({ folded }) => !owners.has(folded));
  const full = named.filter(({ parsed }) => parsed.tokens.length > 1);
  full.sort((a, b) => letters(b) - letters(a) || a.mentions[0]!.start - b.mentions[0]!.start);
  for (const bearer of full) {
    const cluster = namesake(bearer, byToken) ?? found(work, people, bearer, byToken);
    for (const mention of bearer.mentions) join(work, mention, cluster);
  }
  const single = named.filter(({ parsed }) => parsed.tokens.length === 1);
  single.sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start);
  for (const bearer of single) gatherSingle(work, bearer, people, byToken);
  for (const [folded, owner] of owners) {
    const bearer = bearers.get(folded)!;
    const cluster = work.clusters[work.referents[owner.index]![0] ?? -1] ?? found(work, people, bearer, byToken);
    for (const mention of bearer.mentions) join(work, mention, cluster);
  }
  for (const cluster of people) cluster.named.sort((a, b) => a - b);
}

const letters = ({ parsed }: Bearer): number =>
  parsed.tokens.reduce((sum, token) => sum + (token.length > 1 ? 100 : 1), 0);

function found(work: Work, people: Cluster[], bearer: Bearer, byToken: Map<string, Cluster[]>): Cluster {
  const cluster = addCluster(work, 'Person');
  cluster.name = bearer.parsed;
  const gender = genderOfName(bearer.parsed);
  if (gender) cluster.gender = gender;
  people.push(cluster);
  for (const key of keysOf(bearer.parsed)) {
    const list = byToken.get(key);
    if (!list) byToken.set(key, [cluster]);
    else if (list.length < MOST_BEARERS) list.push(cluster);
  }
  return cluster;
}

/** Tokens, their hyphenated parts, and their consonants: what a shorter or misspelt name can share. */
function keysOf(parsed: PersonName): Set<string> {
  const keys = new Set<string>();
  for (const [at, token] of parsed.tokens.entries()) {
    keys.add(token);
    if (token.length > 3 && (parsed.eastern || at === parsed.surname)) keys.add(`~${skeleton(token)}`);
    if (token.includes('-')) for (const part of token.split('-')) if (part.length > 2) keys.add(part);
  }
  return keys;
}

function candidates(parsed: PersonName, byToken: ReadonlyMap<string, Cluster[]>): Cluster[] {
  const seen = new Set<Cluster>();
  for (const key of keysOf(parsed)) for (const cluster of byToken.get(key) ?? []) seen.add(cluster);
  return [...seen];
}

/** The one cluster whose name a full name repeats, shortens or spells otherwise. */
function namesake(bearer: Bearer, byToken: ReadonlyMap<string, Cluster[]>): Cluster | undefined {
  const fits = candidates(bearer.parsed, byToken).filter((cluster) => {
    const { verdict } = compareNames(cluster.name!, bearer.parsed);
    return verdict === 'same' || verdict === 'contained' || verdict === 'compatible';
  });
  return fits.length === 1
    ? fits[0]
    : fits.find((cluster) => compareNames(cluster.name!, bearer.parsed).verdict === 'same');
}

/** Lets a mention name a person and notes what stands before the name. */
function join(work: Work, mention: Mention, cluster: Cluster): void {
  name(work, mention.index, cluster);
  for (const title of titlesBefore(work, mention)) cluster.titles.add(title);
  const gender = genderOf(work, mention);
  if (gender) cluster.gender = gender;
}

function gatherSingle(work: Work, bearer: Bearer, people: Cluster[], byToken: Map<string, Cluster[]>): void {
  const token = bearer.parsed.tokens[0]!;
  const filial = /^bin\b|^ibn\b/i.test(bearer.mentions[0]!.name);
  const levels: ((cluster: Cluster) => boolean)[] = [
    ({ name }) => name!.tokens[name!.surname] === token,
    ({ name }) => name!.tokens.includes(token),
    ({ name }) => name!.tokens.some((t) => t.includes('-') && t.split('-').includes(token)),
    ({ name }) => token.length > 4 && spellingVariant(name!.tokens[name!.surname]!, token),
  ];
  // "Salem" is not Omar bin Salem but his father; "bin Salem" is he.
  const near = candidates(bearer.parsed, byToken).filter(
    ({ name }) => filial || !name!.fathers?.some((at) => name!.tokens[at] === token),
  );
  let fits: Cluster[] = [];
  for (const level of levels) {
    fits = near.filter(level);
    if (fits.length > 0) break;
  }
  // "Trump Jr." is the son; without the suffix the father, where both are spoken of.
  const { suffix } = bearer.parsed;
  const plain = fits.filter(({ name }) => name!.suffix === suffix);
  // Nor is he the son whom nobody had named yet.
  const first = bearer.mentions[0]!.index;
  if (plain.length > 0 || suffix || fits.every((cluster) => isSon(cluster) && cluster.named.every((at) => at > first)))
    fits = plain;
  const strangers: Mention[] = [];
  for (const mention of bearer.mentions) {
    const gender = genderOf(work, mention);
    const possible = fits.filter(
      (cluster) => (!gender || !cluster.gender || cluster.gender === gender) && mayReign(work, mention, cluster),
    );
    const one = possible.length > 1 ? bearerOf(work, mention, possible) : possible[0];
    if (one) join(work, mention, one);
    else if (possible.length === 0 && !pluralOf(work, mention, token, byToken)) strangers.push(mention);
  }
  for (const mentions of couple(work, strangers)) {
    const cluster = found(work, people, { ...bearer, mentions }, byToken);
    for (const mention of mentions) join(work, mention, cluster);
  }
}

/** "Mr. Lee" and "Mrs. Lee" are two; whoever is called neither is the one named first. */
function couple(work: Work, mentions: readonly Mention[]): Mention[][] {
  const genders = mentions.map((mention) => genderOf(work, mention));
  const first = genders.find((gender) => gender !== undefined);
  const own = mentions.filter((_, at) => genders[at] === undefined || genders[at] === first);
  const other = mentions.filter((mention) => !own.includes(mention));
  return [own, other].filter(({ length }) => length > 0);
}

const isSon = ({ name }: Cluster): boolean => /^(?:jr|sr)$/.test(name?.suffix ?? '');
const SOVEREIGN = new Set(['king', 'queen', 'emperor', 'empress', 'sultan', 'pope', 'emir', 'amir']);
const LESSER = new Set(['prince', 'princess', 'duke', 'duchess', 'president', 'minister', 'premier']);

/** "King Talal" is not Prince Talal: who is called by a lesser title throughout does not reign. */
function mayReign(work: Work, mention: Mention, { titles }: Cluster): boolean {
  const said = titlesBefore(work, mention);
  const known = [...titles];
  const [high, low] = [SOVEREIGN, LESSER].map(
    (set) => (words: readonly string[]) => words.some((word) => set.has(word)),
  );
  if (high!(said)) return !low!(known) || high!(known);
  return !low!(said) || !high!(known) || low!(known);
}

/** "Two Wangs", "the Bushes": not one more person but those of that surname. */
function pluralOf(work: Work, mention: Mention, token: string, byToken: ReadonlyMap<string, Cluster[]>): boolean {
  if (!token.endsWith('s')) return false;
  const before = tokenBefore(work, mention);
  if (!before || (before.lower !== 'the' && before.pos !== 'NUM' && before.lower !== 'both')) return false;
  const bearers = byToken.get(token.slice(0, -1)) ?? byToken.get(token.replace(/es$/, '')) ?? [];
  work.referents[mention.index] = bearers.map(({ id }) => id);
  return bearers.length > 0;
}
