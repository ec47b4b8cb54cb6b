import type { Mention } from '../../graph/model/index.ts';
import { tokenBefore, tokenBehind, type Work } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { SPEECH } from './quotes.ts';

/** Notes names that the text joins by "and", so that "the two" can find them again. */
export function noteLists(work: Work, discourse: Discourse, mention: Mention): void {
  const own = work.referents[mention.index]!;
  if (own.length !== 1 || mention.type === 'PRONOUN' || isPersons(work, mention)) return;
  const members = [own[0]!];
  let left = mention;
  let joined = false;
  for (let at = mention.index - 1; at >= 0 && members.length < 6; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.sentence !== mention.sentence || left.firstToken - earlier.endToken > 8) break;
    if (earlier.endToken > left.firstToken) continue;
    const cluster = work.referents[at]![0];
    if (cluster === undefined || work.clusters[cluster]!.kind !== work.clusters[own[0]!]!.kind) continue;
    const link = linkBetween(work, earlier, left);
    if (!link || (link === 'and' && joined)) break;
    if (link === 'and') joined = true;
    else if (!joined) break;
    if (!members.includes(cluster)) members.push(cluster);
    left = earlier;
  }
  if (joined && members.length > 1) {
    const aside = isAgent(work, left);
    discourse.groups.push({
      clusters: members.reverse(),
      sentence: mention.sentence,
      mention: mention.index,
      ...(aside ? { aside } : {}),
    });
  } else notePair(work, discourse, mention);
}

/** "A of Peru and B of Chile": the two are the persons, not their states. */
function isPersons(work: Work, { type, firstToken, index }: Mention): boolean {
  if (type !== 'STATE') return false;
  const { tokens } = work.document;
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens[of]?.lower !== 'of') return false;
  return work.mentions
    .slice(Math.max(0, index - 3), index)
    .some((other) => other.type === 'PERSON' && other.endToken === of);
}

/** "joined by President A and B". */
function isAgent(work: Work, { firstToken }: Mention): boolean {
  for (let at = firstToken - 1; at >= 0 && at > firstToken - 5; at--) {
    const { lower, pos } = work.document.tokens[at]!;
    if (lower === 'by') return true;
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX' || pos === 'ADP') return false;
  }
  return false;
}

const MEETING = new Set(
  'meet host receive greet welcome telephone phone tell brief assure inform see embrace hug'.split(' '),
);

/** "A's talks with B", "A met B": two whom the text tells together, so that "the pair" can find them. */
function notePair(work: Work, discourse: Discourse, mention: Mention): void {
  const own = work.referents[mention.index]![0];
  if (own === undefined || work.clusters[own]!.kind !== 'Person') return;
  for (let at = mention.index - 1; at >= 0; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.sentence !== mention.sentence || mention.firstToken - earlier.endToken > 10) return;
    const cluster = work.referents[at]![0];
    if (earlier.endToken > mention.firstToken || work.referents[at]!.length !== 1) continue;
    if (cluster === undefined || cluster === own || work.clusters[cluster]!.kind !== 'Person') continue;
    const between = work.document.tokens.slice(earlier.endToken, mention.firstToken);
    const met = between.some(
      ({ lower, lemma, pos }) =>
        MEETING.has(lower) || MEETING.has(lemma) || (lemma === 'call' && (pos === 'NOUN' || between.length < 4)),
    );
    // "Lee, who had succeeded | Park |, met Kim": Park met nobody.
    if (met && isObject(work, earlier)) continue;
    if (!between.some(({ lower }) => lower === 'by') && (met || between.some(({ lower }) => lower === 'with')))
      discourse.groups.push({
        clusters: [cluster, own],
        sentence: mention.sentence,
        mention: mention.index,
        met: true,
      });
    return;
  }
}

/** Right behind a verb, over titles. */
function isObject({ document: { tokens } }: Work, { firstToken, sentence }: Mention): boolean {
  for (let at = firstToken - 1; tokens[at]?.sentence === sentence; at--) {
    const { pos, text } = tokens[at]!;
    if (pos === 'VERB') return true;
    if (pos !== 'PROPN' && pos !== 'NOUN' && text !== '.') return false;
  }
  return false;
}

function linkBetween(work: Work, earlier: Mention, later: Mention): 'and' | 'comma' | undefined {
  let link: 'and' | 'comma' | undefined;
  for (let at = earlier.endToken; at < later.firstToken; at++) {
    const { lower, text, pos } = work.document.tokens[at]!;
    if (lower === 'and' || lower === '&') link = 'and';
    else if (text === ',') link ??= 'comma';
    else if (pos === 'VERB' || pos === 'AUX' || text === ';' || text === '.') return undefined;
  }
  return link;
}

/** "…," he said; "…," said she. */
export function speaks(work: Work, mention: Mention): boolean {
  const behind = tokenBehind(work, mention);
  const before = tokenBefore(work, mention);
  return (behind?.pos === 'VERB' && SPEECH.has(behind.lemma)) || (before?.pos === 'VERB' && SPEECH.has(before.lemma));
}

/**
 * "A met B. B, | said C, | was tired. The two …": of two persons of whom one only spoke of the other, the pair is the
 * one that the text told together before.
 */
export function withoutSpeaker(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  pair: readonly number[],
): readonly number[] {
  if (pair.length !== 2) return pair;
  const near = discourse.traces.filter(({ sentence }) => sentence >= mention.sentence - REACH);
  const merely = pair.filter((cluster) => {
    const own = near.filter((trace) => trace.cluster === cluster);
    return own.length > 0 && own.every((trace) => saysSomething(work, work.mentions[trace.mention]!));
  });
  const [speaker] = merely;
  if (speaker === undefined || merely.length !== 1) return pair;
  const other = pair.find((cluster) => cluster !== speaker)!;
  const told = discourse.groups.findLast(
    ({ clusters, sentence }) =>
      sentence >= mention.sentence - FAR &&
      clusters.length === 2 &&
      clusters.includes(other) &&
      !clusters.includes(speaker),
  );
  return told ? told.clusters : pair;
}

const REACH = 4;
/** How far back the pair may lie of whom others only spoke. */
const FAR = 12;

/** "C said", "said C", "C, his deputy, added". */
function saysSomething(work: Work, mention: Mention): boolean {
  const { tokens } = work.document;
  if (speaks(work, mention)) return true;
  if (tokenBehind(work, mention)?.text !== ',') return false;
  for (let at = mention.endToken + 1; at < mention.endToken + 12 && tokens[at]?.sentence === mention.sentence; at++)
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX')
      return tokens[at - 1]!.text === ',' && SPEECH.has(tokens[at]!.lemma);
  return false;
}

/** "the two men", "both sides"; "two men" and "four other presidents" are new. */
export function pointsBack(work: Work, mention: Mention): boolean {
  const { tokens, sentences } = work.document;
  if (sentences[mention.sentence]!.form === 'heading') return true;
  const words = tokens.slice(Math.max(0, mention.firstToken - 1), mention.endToken).map(({ lower }) => lower);
  if (!words.some((word) => POINTING.has(word)) || words.includes('other')) return false;
  // "He had asked Lee to call; the two spoke": where nobody knows who "he" is, nobody knows the two.
  for (let at = mention.index - 1; work.mentions[at]?.sentence === mention.sentence; at--)
    if (/^(?:he|she|him)$/i.test(work.mentions[at]!.name) && work.referents[at]!.length === 0) return false;
  return true;
}
const POINTING = new Set('the both these those his her their its our all'.split(' '));
