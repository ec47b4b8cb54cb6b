import type { Mention } from '../../graph/model/index.ts';
import { addCluster, type Cluster, name, type Work } from './cluster.ts';
import { factsOf } from './lexicon-facts.ts';
import { readSharedDemonyms } from './shared-demonyms.ts';

const KINDS: Readonly<Record<string, 'State' | 'Organisation' | 'Place'>> = {
  State: 'State',
  Organisation: 'Organisation',
  Place: 'Place',
};

/** Gathers mentions of what the lexicon knows: one cluster an id. Demonyms refer to their State. */
export function gatherKnown(work: Work): ReadonlyMap<string, Cluster> {
  const byKey = new Map<string, Cluster>();
  const later: Mention[] = [];
  const demonyms = readSharedDemonyms(work);
  const papers = readShortPapers(work);
  for (const mention of work.mentions) {
    const kind = mention.referent && KINDS[mention.referent.kind];
    if (!kind || mention.type === 'PRONOUN' || mention.type === 'EVENT') continue;
    if (mention.type === 'NATIONALITY' && insideKnownName(work, mention)) {
      later.push(mention);
      continue;
    }
    const { id, label } = papers.get(mention.referent.id) ?? meantBy(mention, demonyms);
    let cluster = byKey.get(id);
    if (!cluster) {
      cluster = addCluster(work, kind, { id, label });
      byKey.set(id, cluster);
    }
    name(work, mention.index, cluster);
  }
  for (const mention of later) {
    const cluster = byKey.get(meantBy(mention, demonyms).id);
    if (cluster) name(work, mention.index, cluster);
  }
  return byKey;
}

/** "The Times" beside "the Tartu Times": a paper that is called by the last word of another one's name is that other. */
function readShortPapers(work: Work): ReadonlyMap<string, { id: string; label: string }> {
  const papers = new Map<string, string>();
  for (const { type, referent } of work.mentions) {
    const facts = type === 'ORGANISATION' && referent ? factsOf(referent.id) : undefined;
    if (facts?.kind === 'Organisation' && facts.entry.form === 'media') papers.set(referent!.id, facts.entry.label);
  }
  const meant = new Map<string, { id: string; label: string }>();
  for (const [short, name] of papers) {
    const [the, last, more] = name.split(' ');
    if (the !== 'The' || last === undefined || more !== undefined) continue;
    const longer = [...papers].filter(([id, label]) => id !== short && label.endsWith(` ${last}`));
    if (longer.length === 1) meant.set(short, { id: longer[0]![0], label: longer[0]![1] });
  }
  return meant;
}

function meantBy(mention: Mention, demonyms: ReadonlyMap<string, string>): { id: string; label: string } {
  const { id, label } = mention.referent!;
  const other = mention.type === 'NATIONALITY' ? demonyms.get(mention.name.toLowerCase()) : undefined;
  const facts = other === undefined || other === id ? undefined : factsOf(other);
  return facts ? { id: other!, label: facts.entry.label } : { id, label };
}

/** "Russian" in the name of a body that is known by itself says nothing of Russia; in a descriptive name it does. */
function insideKnownName(work: Work, mention: Mention): boolean {
  const outer = work.mentions[work.around[mention.index]!];
  if (!outer || outer.type === 'NOMINAL' || outer.type === 'PERSON') return false;
  return outer.referent !== undefined || outer.type === 'EVENT';
}
