import type { Mention } from '../../graph/model/index.ts';
import { demonymOf } from '../lexicons/index.ts';
import { stateBesideName } from './beside.ts';
import { addCluster, type Cluster, name, type Work } from './cluster.ts';
import { fold } from './fold.ts';
import { GENERIC_WORDS, placeCore, wordsOf as words } from './name-words.ts';
import { EASTERN_SURNAMES } from './surnames.ts';

interface Named {
  readonly tokens: readonly string[];
  readonly mentions: Mention[];
  readonly kind: 'Organisation' | 'Place';
}

/** Gathers organisations and places that the lexicon does not know by full name, acronym, short form and core. */
export function gatherNamed(work: Work, known: ReadonlyMap<string, Cluster>): void {
  const groups = grouped(work);
  const shorter = new Map<string, Cluster[]>();
  const acronyms = new Map<string, Cluster[]>();
  for (const cluster of known.values()) {
    if (cluster.kind === 'State') continue;
    const texts = new Set(cluster.named.map((at) => work.mentions[at]!.name));
    for (const text of [cluster.known!, ...texts]) index(cluster, words(text), shorter, acronyms);
  }
  groups.sort((a, b) => b.tokens.length - a.tokens.length || a.mentions[0]!.start - b.mentions[0]!.start);
  for (const group of groups) {
    let cluster =
      ofSameState(work, group, only(shorter.get(`${group.kind}|${keyOf(group)}`))) ??
      acronymOwner(group, acronyms, work) ??
      placeOf(group, shorter);
    if (!cluster) {
      cluster = addCluster(work, group.kind);
      index(cluster, group.tokens, shorter, acronyms);
    }
    for (const mention of group.mentions) name(work, mention.index, cluster);
  }
  defineAcronyms(work);
  for (const cluster of work.clusters) if (cluster.kind !== 'Person') cluster.named.sort((a, b) => a - b);
}

const only = (clusters: readonly Cluster[] | undefined): Cluster | undefined =>
  clusters && new Set(clusters).size === 1 ? clusters[0] : undefined;

/** "Russia's Security Council" is no short form of "the Armenian Security Council". */
function ofSameState(work: Work, group: Named, cluster: Cluster | undefined): Cluster | undefined {
  if (cluster?.kind !== 'Organisation') return cluster;
  const own = stateOfGroup(work, group.mentions);
  const theirs =
    own === undefined
      ? undefined
      : stateOfGroup(
          work,
          cluster.named.map((at) => work.mentions[at]!),
        );
  return theirs === undefined || theirs === own ? cluster : undefined;
}

/** Lexicon id of the state that stands beside one of these names or in it. */
function stateOfGroup(work: Work, mentions: readonly Mention[]): string | undefined {
  for (const mention of mentions) {
    const state = stateBesideName(work, mention);
    const inside = mention.name.split(' ').map((word) => demonymOf(word)?.id);
    const found =
      (state === undefined ? undefined : work.clusters[state]!.key) ?? inside.find((id) => id !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Kenya's Supreme Court … Uganda's Supreme Court": one name, a body each; one without a state is the last spoken of. */
function byState(work: Work, mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<number, Mention[]>();
  const open: Mention[] = [];
  let last: Mention[] | undefined;
  for (const mention of mentions) {
    const state = mention.type === 'ORGANISATION' ? stateBesideName(work, mention) : undefined;
    if (state !== undefined) {
      last = groups.get(state) ?? [];
      groups.set(state, last);
    }
    (last ?? open).push(mention);
  }
  if (groups.size < 2) return [[...mentions]];
  const [first] = groups.values();
  first!.unshift(...open);
  return [...groups.values()];
}

const keyOf = ({ kind, tokens }: Named): string => (kind === 'Place' ? placeCore(tokens) : tokens.join(' '));

/** Single names under which persons go in the article. */
function loneNames(work: Work): ReadonlySet<string> {
  const lone = new Set<string>();
  for (const { type, name } of work.mentions) if (type === 'PERSON' && !name.includes(' ')) lone.add(fold(name));
  return lone;
}

/** "Qin Gang" taken for a body is a person where the article goes on with "Mr Qin". */
export function isPerson(tokens: readonly string[], surnames: ReadonlySet<string>): boolean {
  if (tokens.length < 2 || tokens.length > 3 || tokens.some((token) => GENERIC_WORDS.has(token))) return false;
  return surnames.has(tokens.at(-1)!) || (surnames.has(tokens[0]!) && EASTERN_SURNAMES.has(tokens[0]!));
}

/** Mentions of one spelling; where the finders disagree on its type, the more frequent type holds. */
function grouped(work: Work): Named[] {
  const surnames = loneNames(work);
  const spelt = new Map<string, { tokens: string[]; mentions: Mention[]; organisations: number }>();
  for (const mention of work.mentions) {
    if (mention.type !== 'ORGANISATION' && mention.type !== 'PLACE' && mention.type !== 'STATE') continue;
    if (work.referents[mention.index]!.length > 0) continue;
    const tokens = words(mention.name);
    if (tokens.length === 0 || (mention.type !== 'STATE' && isPerson(tokens, surnames))) continue;
    const group = spelt.get(tokens.join(' ')) ?? { tokens, mentions: [], organisations: 0 };
    group.mentions.push(mention);
    if (mention.type === 'ORGANISATION') group.organisations++;
    spelt.set(tokens.join(' '), group);
  }
  return [...spelt.values()].flatMap(({ tokens, mentions, organisations }): Named[] => {
    const kind = organisations * 2 >= mentions.length ? ('Organisation' as const) : ('Place' as const);
    return kind === 'Place'
      ? [{ tokens, mentions, kind }]
      : byState(work, mentions).map((own) => ({ tokens, mentions: own, kind }));
  });
}

/** Notes the short forms under which a longer name may come back. */
function index(
  cluster: Cluster,
  tokens: readonly string[],
  shorter: Map<string, Cluster[]>,
  acronyms: Map<string, Cluster[]>,
) {
  const add = (map: Map<string, Cluster[]>, key: string) => {
    const list = map.get(key);
    if (!list) map.set(key, [cluster]);
    else if (!list.includes(cluster)) list.push(cluster);
  };
  if (cluster.kind === 'Place') {
    add(shorter, `Place|${placeCore(tokens)}`);
    return;
  }
  add(shorter, `Organisation|${tokens.join(' ')}`);
  // "the Brotherhood" for "the Muslim Brotherhood", "the Defence Ministry" for "the Russian Defence Ministry".
  for (let from = 1; from < Math.min(tokens.length, 4); from++)
    add(shorter, `Organisation|${tokens.slice(from).join(' ')}`);
  if (tokens.length > 2) add(shorter, `Organisation|${tokens.slice(0, -1).join(' ')}`);
  if (tokens.length > 1) add(acronyms, tokens.map((token) => token[0]).join(''));
}

/** "The Indus clash" beside "Indus valley": a lone word taken for a body is the place that the article names. */
function placeOf({ kind, tokens }: Named, shorter: ReadonlyMap<string, Cluster[]>): Cluster | undefined {
  return kind === 'Organisation' && tokens.length === 1 ? only(shorter.get(`Place|${tokens[0]}`)) : undefined;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u;

/** "MFA" after "Ministry of Foreign Affairs". */
function acronymOwner(group: Named, acronyms: ReadonlyMap<string, Cluster[]>, work: Work): Cluster | undefined {
  const text = group.mentions[0]!.name;
  if (!ACRONYM.test(text)) return undefined;
  const letters = text.replace(/\./g, '');
  const owner = only(acronyms.get(letters.toLowerCase()));
  if (!owner || owner.named.length === 0) return undefined;
  if (!owner.key && work.mentions[owner.named[0]!]!.type !== 'ORGANISATION') return undefined;
  owner.acronym ??= letters;
  return owner;
}

/** "Free Aceh Movement (GAM)": a bracket behind a name defines its acronym, whatever the letters. */
function defineAcronyms(work: Work): void {
  const { tokens } = work.document;
  for (const mention of work.mentions) {
    if (mention.type !== 'ORGANISATION' || !ACRONYM.test(mention.name)) continue;
    const open = tokens[mention.firstToken - 1];
    const close = tokens[mention.endToken];
    if (open?.text !== '(' || close?.text !== ')' || open.sentence !== mention.sentence) continue;
    const before = nearBefore(work, mention);
    const long = before && work.clusters[work.referents[before.index]![0] ?? -1];
    const short = work.clusters[work.referents[mention.index]![0] ?? -1];
    if (!long || !short) continue;
    if (long === short) {
      long.acronym ??= mention.name.replace(/\./g, '');
      continue;
    }
    // Both known by themselves, or shared letters lacking: two things.
    if (short.key && long.key) continue;
    if (mention.name[0]!.toLowerCase() !== words(before.name)[0]?.[0] && !long.key) continue;
    const [into, from] = long.key || !short.key ? [long, short] : [short, long];
    into.acronym ??= mention.name.replace(/\./g, '');
    for (const at of from.named) name(work, at, into);
    from.named.length = 0;
  }
}

/** The organisation that ends where the bracket before a mention opens. */
function nearBefore(work: Work, mention: Mention): Mention | undefined {
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 4; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.type === 'ORGANISATION' && earlier.endToken === mention.firstToken - 1) return earlier;
  }
  return undefined;
}
