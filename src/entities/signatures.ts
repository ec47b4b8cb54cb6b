import type { Signature } from '../../graph/model/index.ts';
import { stateBesideName } from './beside.ts';
import { organisationBlocks, personBlocks, placeBlocks } from './blocks.ts';
import { type Cluster, officesOf, statesOf, type Work } from './cluster.ts';
import type { OfficeFeature, OrganisationFeatures, PersonFeatures, PlaceFeatures } from './features.ts';
import { fold } from './fold.ts';
import { factsOf, stateIdOf } from './lexicon-facts.ts';
import { GENERIC_WORDS, nameWords, placeCore, wordsOf } from './name-words.ts';
import { SECOND } from './office-classes.ts';

/** What the article says that tells a cluster from others of its kind. */
export function signatureOf(work: Work, cluster: Cluster): Signature {
  if (cluster.key) return exactSignature(cluster.key, cluster.kind);
  if (cluster.kind === 'Person') return personSignature(work, cluster);
  return cluster.kind === 'Place' ? placeSignature(work, cluster) : organisationSignature(work, cluster);
}

const MOST_NAMES = 12;

/** What the lexicon knows is itself; its names let what it does not know by that spelling find it. */
function exactSignature(key: string, kind: string): Signature {
  const bare = { key, kind, strength: 'exact' as const };
  const facts = factsOf(key);
  if (!facts || facts.kind === 'State') return { ...bare, blocks: [], features: { id: key } };
  const split = (name: string) =>
    facts.kind === 'Place' ? placeCore(fold(name).split(/[ -]/)).split(' ') : wordsOf(name);
  const lists = new Map(facts.entry.names.slice(0, MOST_NAMES).map((name) => [split(name).join(' '), split(name)]));
  const [tokens = [], ...others] = [...lists.values()];
  const state = stateIdOf(key);
  const acronym = facts.kind === 'Organisation' ? facts.entry.acronyms[0]?.replace(/\./g, '').toLowerCase() : undefined;
  const features = { id: key, tokens, others, ...(state ? { state } : {}), ...(acronym ? { acronym } : {}) };
  const blocksOf = facts.kind === 'Place' ? placeBlocks : organisationBlocks;
  const blocks = sorted([tokens, ...others].flatMap((list) => blocksOf({ ...features, tokens: list })));
  return { ...bare, blocks, features };
}

/** Node keys, or the folded names of what has no key of its own yet: equal in every article that says the same. */
const refer = (work: Work, id: number): string => {
  const cluster = work.clusters[id]!;
  return cluster.key ?? `${cluster.kind.toLowerCase()}~${fold(work.mentions[cluster.named[0]!]!.name)}`;
};

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort((a, b) => (a < b ? -1 : 1));

/**
 * Of what is known of an entity, in its key. The smallest key names the node: that should be the plainest form, which
 * has the fewest words and says least beside the name, since it is in the record early and no later one takes its place.
 */
const orNothing = (told: string | undefined): string => told || '-';

function personSignature(work: Work, cluster: Cluster): Signature {
  const name = cluster.name!;
  const year = work.document.published?.slice(0, 4);
  const offices = new Map<string, OfficeFeature>();
  const states = new Set<string>();
  for (const id of statesOf(work, cluster.id)) states.add(refer(work, id));
  for (const { officeClass: plain, role, of } of officesOf(work, cluster.id)) {
    // The lexicon may class a deputy with the minister; two persons hold the two.
    const officeClass = SECOND.test(role) && !/deputy|vice/.test(plain) ? `deputy-${plain}` : plain;
    const owners = sorted(of.map((id) => refer(work, id)));
    for (const owner of owners) {
      const state = stateIdOf(owner);
      if (state) states.add(state);
    }
    offices.set(`${officeClass} ${owners.join(' ')}`, { class: officeClass, of: owners, ...(year ? { year } : {}) });
  }
  const features: PersonFeatures = {
    tokens: name.tokens,
    surname: name.surname,
    eastern: name.eastern,
    ...(name.suffix ? { suffix: name.suffix } : {}),
    ...(name.fathers ? { fathers: name.fathers } : {}),
    ...(name.lineage ? { lineage: true } : {}),
    states: sorted(states),
    offices: [...offices.keys()].sort((a, b) => (a < b ? -1 : 1)).map((key) => offices.get(key)!),
    ...(cluster.gender ? { gender: cluster.gender } : {}),
  };
  const weak = name.tokens.length < 2;
  const words = [...name.tokens, ...(name.suffix ? [name.suffix] : [])];
  const classes = sorted(features.offices.map((office) => office.class));
  // An office of an unknown state, or a state alone, is many people's.
  const known = features.states.length > 0 && classes.length > 0;
  const said = [orNothing(features.states.join(' ')), orNothing(classes.join(' '))];
  const parts = ['person', weak ? '~' : String(words.length), words.join(' '), ...said];
  if (classes.length > 0) parts.push(year ?? '');
  if (weak && !known) parts.push(work.document.article.id, cluster.gender ?? '');
  return {
    key: parts.join('|'),
    kind: 'Person',
    strength: weak ? 'weak' : 'strong',
    blocks: personBlocks(name),
    features: { ...features },
  };
}

function organisationSignature(work: Work, cluster: Cluster): Signature {
  const named = cluster.named.map((at) => work.mentions[at]!);
  let tokens: readonly string[] = [];
  let state: string | undefined;
  for (const mention of named) {
    const beside = stateBesideName(work, mention);
    if (beside !== undefined) state ??= refer(work, beside);
    const words = nameWords(work, mention);
    if (words.length > tokens.length) tokens = words;
  }
  const acronym = cluster.acronym?.toLowerCase();
  const features: OrganisationFeatures = { tokens, ...(acronym ? { acronym } : {}), ...(state ? { state } : {}) };
  // "the Foreign Ministry" of no state said: any article's may be another's.
  const weak = !state && tokens.every((token) => GENERIC_WORDS.has(token));
  const parts = ['organisation', weak ? '~' : '', tokens.join(' '), orNothing(state)];
  if (weak) parts.push(work.document.article.id);
  return {
    key: parts.join('|'),
    kind: 'Organisation',
    strength: weak ? 'weak' : 'strong',
    blocks: organisationBlocks(features),
    features: { ...features },
  };
}

function placeSignature(work: Work, cluster: Cluster): Signature {
  let state: string | undefined;
  let core = '';
  for (const at of cluster.named) {
    const mention = work.mentions[at]!;
    const beside = stateBesideName(work, mention);
    if (beside !== undefined) state ??= refer(work, beside);
    const own = placeCore(fold(mention.name).split(/[ -]/));
    if (own.length > core.length) core = own;
  }
  const features: PlaceFeatures = { tokens: core.split(' '), ...(state ? { state } : {}) };
  return {
    key: ['place', '', core, orNothing(state)].join('|'),
    kind: 'Place',
    strength: 'strong',
    blocks: placeBlocks(features),
    features: { ...features },
  };
}
