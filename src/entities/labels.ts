import type { NameCount } from '../../graph/model/index.ts';
import type { Cluster, Work } from './cluster.ts';
import { fold } from './fold.ts';
import { parsePerson } from './person-name.ts';

/** Distinct names of a cluster with their counts, sorted; demonyms are no names. */
export function namesOf(work: Work, cluster: Cluster): NameCount[] {
  const counts = new Map<string, number>();
  for (const at of cluster.named) {
    const mention = work.mentions[at]!;
    if (mention.type === 'NATIONALITY') continue;
    const text = mention.name.replace(/\s+/g, ' ').trim();
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const names = [...counts].map(([text, count]) => ({ text, count }));
  return names.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

const SHOUTED = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/** The fullest form, then the most frequent, then the first in order; capitals of a headline come last. */
export function labelOf(cluster: Cluster, names: readonly NameCount[]): string {
  if (cluster.known) return cluster.known;
  const size = ({ text }: NameCount): number =>
    cluster.kind === 'Person' ? parsePerson(text).tokens.length : text.split(' ').length;
  const times = new Map<string, number>();
  for (const { text, count } of names) times.set(fold(text), (times.get(fold(text)) ?? 0) + count);
  const often = ({ text }: NameCount): number => times.get(fold(text))!;
  let best: NameCount | undefined;
  for (const name of names) {
    if (!best) {
      best = name;
      continue;
    }
    const shouted = Number(isShouted(cluster, best.text)) - Number(isShouted(cluster, name.text));
    const fuller = size(name) - size(best);
    if (shouted > 0 || (shouted === 0 && (fuller > 0 || (fuller === 0 && often(name) > often(best))))) best = name;
  }
  const text = best?.text ?? '';
  return cluster.kind === 'Person' && isShouted(cluster, text) ? unshout(text) : text;
}

/** An acronym is no shouting. */
const isShouted = ({ kind }: Cluster, text: string): boolean =>
  SHOUTED.test(text) && (kind === 'Person' ? text.length > 3 : text.length > 7);

const unshout = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s\-.'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
