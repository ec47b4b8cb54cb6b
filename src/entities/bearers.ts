import type { Mention } from '../../graph/model/index.ts';
import { type Cluster, tokenBefore, type Work } from './cluster.ts';
import { isSubject } from './discourse.ts';
import { fold } from './fold.ts';
import { GENDERED, RANKS } from './ranks.ts';
import { EASTERN_SURNAMES } from './surnames.ts';

/** A token that more persons of one article bear than this tells nothing of which is meant. */
export const MOST_BEARERS = 16;

/** The words of rank and honour before a name, in full. */
export function titlesBefore(work: Work, mention: Mention): string[] {
  const titles: string[] = [];
  let at = mention.firstToken - 1;
  for (let steps = 0; steps < 5; steps++, at--) {
    const token = work.document.tokens[at];
    if (token?.sentence !== mention.sentence) break;
    const word = token.lower.replace(/\./g, '');
    if (word === '') continue;
    if (!(RANKS[word] || GENDERED[word] || /^\p{Lu}/u.test(token.text)) || token.pos === 'ADP') break;
    titles.push(RANKS[word] ?? word);
  }
  return titles;
}

export function genderOf(work: Work, mention: Mention): 'female' | 'male' | undefined {
  // Of a surname that stands first the finders may have taken the sex for that of a given name ("Kim").
  const eastern = EASTERN_SURNAMES.has(fold(mention.name).split(' ')[0]!);
  if (mention.gender && !eastern) return mention.gender;
  let token = tokenBefore(work, mention);
  if (token?.text === '.') token = work.document.tokens[token.index - 1];
  return token && GENDERED[token.lower.replace(/\./g, '')];
}

const LEADERS = new Set([
  'leader',
  'president',
  'premier',
  'chancellor',
  'king',
  'queen',
  'minister',
  'chairman',
  'secretary',
]);
const FIRST = new Set(['leader', 'president', 'king', 'queen', 'chancellor']);

/** A bare surname that a head of state shares with lesser persons is the head of state's, whose office is named. */
function theLeader(possible: readonly Cluster[]): Cluster | undefined {
  const leaders = possible.filter(({ titles }) => [...titles].some((title) => FIRST.has(title)));
  if (leaders.length !== 1) return undefined;
  const others = possible.filter((cluster) => cluster !== leaders[0]);
  return others.some(({ titles }) => [...titles].some((title) => LEADERS.has(title))) ? undefined : leaders[0];
}

/** How many earlier mentions are looked through. */
const REACH = 400;
/** How much clearer the best reading must be than the next. */
const MARGIN = 0.4;

/** What the text before a bare surname says of one who bears it. */
interface Standing {
  /** Sentences since the person was named last. */
  distance: number;
  /** Named by exactly that short form, and with the same "Mr." before it. */
  bare: number;
  alike: number;
  subject: boolean;
}

/** Of several bearers of a surname the one whose title fits, else the one most spoken of; none where that is unclear. */
export function bearerOf(work: Work, mention: Mention, possible: readonly Cluster[]): Cluster | undefined {
  const titles = titlesBefore(work, mention).filter((title) => !GENDERED[title]);
  const titled = titles.length > 0 ? bestTitled(work, titles, possible) : undefined;
  if (titled) return titled;
  const leader = theLeader(possible);
  if (leader) return leader;
  if (possible.length >= MOST_BEARERS) return undefined;
  const age = AGES.get(tokenBefore(work, mention)?.lower ?? '');
  if (age) return byAge(work, mention, possible, age);
  return clearest(possible, standings(work, mention, possible));
}

/** The one who bears more of the title's words than any other, before the name or in apposition: "X, the president". */
function bestTitled(work: Work, titles: readonly string[], possible: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined;
  let top = 0;
  let next = 0;
  for (const cluster of possible) {
    const roles = cluster.named.flatMap((at) =>
      work.mentions[at]!.offices.flatMap(({ role }) => role.toLowerCase().split(/[\s-]+/)),
    );
    const known = new Set([...cluster.titles, ...roles]);
    const score = titles.filter((title) => known.has(title)).length;
    if (score > top) {
      next = top;
      top = score;
      best = cluster;
    } else if (score > next) next = score;
  }
  return top > next ? best : undefined;
}

const AGES: ReadonlyMap<string, string> = new Map([
  ['younger', 'younger'],
  ['elder', 'elder'],
  ['older', 'elder'],
]);

/** "The younger Lee": who was called so before, else the last named who was not called the elder. */
function byAge(work: Work, mention: Mention, possible: readonly Cluster[], age: string): Cluster | undefined {
  let last: Cluster | undefined;
  const others = new Set<Cluster>();
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - REACH; at--) {
    const earlier = work.mentions[at]!;
    const cluster = work.clusters[work.referents[at]![0] ?? -1];
    if (earlier.type !== 'PERSON' || !cluster || !possible.includes(cluster)) continue;
    const said = AGES.get(tokenBefore(work, earlier)?.lower ?? '');
    if (said === age) return cluster;
    if (said) others.add(cluster);
    else last ??= cluster;
  }
  const rest = possible.filter((cluster) => !others.has(cluster));
  return rest.length === 1 ? rest[0] : last && !others.has(last) ? last : undefined;
}

function standings(work: Work, mention: Mention, possible: readonly Cluster[]): Map<number, Standing> {
  const ids = new Set(possible.map(({ id }) => id));
  const found = new Map<number, Standing>();
  const honorific = tokenBefore(work, mention)?.lower;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - REACH; at--) {
    const earlier = work.mentions[at]!;
    const cluster = work.referents[at]![0];
    if (earlier.type !== 'PERSON' || cluster === undefined || !ids.has(cluster)) continue;
    let standing = found.get(cluster);
    if (!standing) {
      standing = { distance: mention.sentence - earlier.sentence, bare: 0, alike: 0, subject: false };
      standing.subject = isSubject(work, earlier);
      found.set(cluster, standing);
    }
    if (earlier.name !== mention.name) continue;
    standing.bare++;
    if (tokenBefore(work, earlier)?.lower === honorific) standing.alike++;
  }
  return found;
}

function clearest(possible: readonly Cluster[], standings: ReadonlyMap<number, Standing>): Cluster | undefined {
  const uses = [...standings.values()].reduce((sum, { bare }) => sum + bare, 0);
  let best: Cluster | undefined;
  let top = 0;
  let next = 0;
  for (const cluster of possible) {
    const standing = standings.get(cluster.id);
    if (!standing) continue;
    const { distance, bare, alike, subject } = standing;
    const score =
      2 / (1 + distance) +
      0.7 * Math.log2(1 + cluster.named.length) +
      (subject ? 0.5 : 0) +
      (uses > 0 ? (1.5 * bare) / uses : 0) +
      (alike > 0 ? 0.3 : 0);
    if (score > top) {
      next = top;
      top = score;
      best = cluster;
    } else if (score > next) next = score;
  }
  return top - next >= MARGIN ? best : undefined;
}
