import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';
import type { Discourse } from './discourse.ts';

/** "They": the last set that was named together, unless other plurals have come between. */
export function namedTogether(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  quotation: Uint16Array,
): readonly number[] {
  const group = discourse.groups.at(-1);
  if (!group || group.sentence < mention.sentence - 1) return [];
  const last = work.mentions[group.mention]!;
  if (quotation[mention.firstToken] !== quotation[last.firstToken]) return [];
  if (otherPlural(work, last.endToken, mention.firstToken)) return [];
  return [...metBy(work, discourse, group), ...group.clusters];
}

/** "X met A and B. They …": X too, who is the subject of the clause in which the others are its objects. */
function metBy(work: Work, discourse: Discourse, group: Discourse['groups'][number]): readonly number[] {
  const own = discourse.traces.filter(({ sentence }) => sentence === group.sentence);
  const persons = (at: number): boolean => work.clusters[at]!.kind === 'Person';
  if (!group.clusters.every(persons)) return [];
  if (own.some(({ cluster, subject }) => subject && group.clusters.includes(cluster))) return [];
  const doers = new Set(
    own.filter(({ cluster, subject }) => subject && persons(cluster)).map(({ cluster }) => cluster),
  );
  if (doers.size !== 1) return [];
  const [from, to] = [own.find(({ subject }) => subject)!.mention, group.mention];
  const between = work.document.tokens.slice(work.mentions[from]!.endToken, work.mentions[to]!.firstToken);
  return between.some(({ lemma, pos }) => pos === 'VERB' && MEETING.has(lemma)) ? [...doers] : [];
}

const MEETING = new Set(['meet', 'receive', 'host', 'welcome', 'greet', 'see', 'join', 'visit']);

/** A plural noun that is a subject between two tokens: "they" may mean it. */
export function otherPlural(work: Work, from: number, to: number): boolean {
  const { tokens } = work.document;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.pos !== 'NOUN' || !token.lower.endsWith('s') || token.lemma === token.lower) continue;
    const next = tokens[at + 1];
    if (next && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'who')) return true;
  }
  return false;
}
