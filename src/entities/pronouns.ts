import type { Mention } from '../../graph/model/index.ts';
import { tokenBefore, tokenBehind, type Work } from './cluster.ts';
import { type Discourse, recent, type Trace } from './discourse.ts';
import { speaks } from './groups.ts';
import { thing } from './it.ts';
import { namedTogether, otherPlural } from './named-together.ts';

type Number = 'he' | 'she' | 'they' | 'it' | 'I' | 'we';

const FORMS: Readonly<Record<string, Number>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  it: 'it',
  its: 'it',
  itself: 'it',
  i: 'I',
  me: 'I',
  my: 'I',
  mine: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
};

/** How much clearer the best reading must be than the next. */
const MARGIN = 0.5;

export const pronounForm = (mention: Mention): Number | undefined => FORMS[mention.name.toLowerCase()];

/** The clusters that a pronoun of the third person refers to; empty where it may be several. */
export function resolvePronoun(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  quotation: Uint16Array,
  speakers: ReadonlyMap<number, number>,
): readonly number[] {
  const form = pronounForm(mention);
  if (form === 'he' || form === 'she') return one(work, discourse, mention, form, quotation, speakers);
  if (form === 'they') {
    const together = namedTogether(work, discourse, mention, quotation);
    return together.length === 0 && mention.name.toLowerCase() === 'them' ? peopleBefore(work, mention) : together;
  }
  if (form === 'it') return thing(work, discourse, mention);
  return [];
}

/** "refused to see the Qatari mediators and wrote to | them": the only people that the sentence speaks of in the plural. */
function peopleBefore(work: Work, mention: Mention): readonly number[] {
  let people: Mention | undefined;
  for (let at = mention.index - 1; at >= 0; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.sentence !== mention.sentence) break;
    if (earlier.type !== 'NOMINAL' || !earlier.nominal?.plural) continue;
    if (people !== undefined) return [];
    people = earlier;
  }
  return people === undefined || otherPlural(work, people.endToken, mention.firstToken)
    ? []
    : work.referents[people.index]!;
}

const WEIGHT = { subject: [3, 2.4, 1.1], other: [1.6, 1.2, 0.5] } as const;

function one(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  form: 'he' | 'she',
  quotation: Uint16Array,
  speakers: ReadonlyMap<number, number>,
): readonly number[] {
  const gender = form === 'he' ? 'male' : 'female';
  const scores = new Map<number, number>();
  const barred = ownClause(work, discourse, mention) ?? ownApposition(work, mention);
  const inside = quotation[mention.firstToken]!;
  const speaker = inside === 0 ? undefined : speakers.get(inside);
  const says = inside === 0 && speaks(work, mention);
  for (const trace of recent(discourse, mention.sentence, 2)) {
    const cluster = work.clusters[trace.cluster]!;
    if (cluster.kind !== 'Person' || trace.cluster === barred) continue;
    if (cluster.gender && cluster.gender !== gender) continue;
    // The speaker of a quotation is "I" in it, not "he".
    if (trace.cluster === speaker) continue;
    // Whoever says the words beside a quotation is not named in it.
    if (says && quotation[work.mentions[trace.mention]!.firstToken] !== 0) continue;
    // "They" tells nothing of which of them "he" is.
    if (isTogether(work, trace.mention)) continue;
    const distance = mention.sentence - trace.sentence;
    const base = (trace.subject && !(trace.aside && distance > 0) ? WEIGHT.subject : WEIGHT.other)[distance]!;
    const frequent = 0.25 * Math.log2(1 + cluster.named.length);
    const score = base + (cluster.gender ? 0.8 : 0) + (trace.pronoun ? 0.4 : 0) + frequent;
    const before = scores.get(trace.cluster);
    scores.set(trace.cluster, before === undefined ? score : Math.max(before, score) + 0.2);
  }
  const praised = congratulated(work, mention);
  if (praised !== undefined && scores.has(praised)) return [praised];
  const own = onlyOne(work, discourse, mention, scores, (at) => !says || quotation[at] === 0);
  // "… sending Lee to Rome, where he will": the one person of the sentence goes before the subject of the last.
  if (own !== undefined)
    scores.set(own, scores.get(own)! + ALONE + (tokenBefore(work, mention)?.lower === 'where' ? BESIDE : 0));
  return clearest(scores);
}

/** "they", "the two": several at once. */
const isTogether = (work: Work, at: number): boolean =>
  work.mentions[at]!.type !== 'PERSON' && work.referents[at]!.length > 1;

const ALONE = 2.2;
/** Beside "where" the sentence goes on with whom it named. */
const BESIDE = 1.2;

const PRAISING = new Set(
  'congratulate praise thank compliment felicitate condole commend blame criticise criticize'.split(' '),
);

/** "congratulated Lee on | his | victory": that of whom somebody is congratulated. */
function congratulated(work: Work, mention: Mention): number | undefined {
  const { tokens } = work.document;
  if (
    !POSSESSIVE.has(mention.name.toLowerCase()) ||
    !/^(?:on|for|upon|over)$/.test(tokens[mention.firstToken - 1]?.lower ?? '')
  )
    return undefined;
  const person = work.mentions[mention.index - 1];
  if (person?.type !== 'PERSON' || person.endToken !== mention.firstToken - 1) return undefined;
  for (let at = person.firstToken - 1; at > person.firstToken - 8 && tokens[at]?.sentence === mention.sentence; at--) {
    if (PRAISING.has(tokens[at]!.lemma)) return work.referents[person.index]![0];
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[at]!.pos)) return undefined;
  }
  return undefined;
}

/** The only candidate that the pronoun's own sentence has named before it. */
function onlyOne(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  scores: ReadonlyMap<number, number>,
  heard: (token: number) => boolean,
): number | undefined {
  const near = new Set<number>();
  for (const trace of recent(discourse, mention.sentence, 0))
    if (
      scores.has(trace.cluster) &&
      work.clusters[trace.cluster]!.kind === 'Person' &&
      heard(work.mentions[trace.mention]!.firstToken)
    )
      near.add(trace.cluster);
  return near.size === 1 ? [...near][0] : undefined;
}

function clearest(scores: ReadonlyMap<number, number>): readonly number[] {
  let best = -1;
  let top = 0;
  let next = 0;
  for (const [cluster, score] of scores) {
    if (score > top) {
      next = top;
      top = score;
      best = cluster;
    } else if (score > next) next = score;
  }
  return best >= 0 && top - next >= MARGIN ? [best] : [];
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its']);
const REFLEXIVE = /sel(?:f|ves)$/;

/** The subject of the pronoun's own clause, which "him" cannot mean: "Rao told him". */
function ownClause(work: Work, discourse: Discourse, mention: Mention): number | undefined {
  const lower = mention.name.toLowerCase();
  const behind = tokenBehind(work, mention);
  const possessive =
    POSSESSIVE.has(lower) &&
    (lower !== 'her' ||
      (behind !== undefined && (behind.pos === 'NOUN' || behind.pos === 'ADJ' || behind.pos === 'PROPN')));
  if (possessive || REFLEXIVE.test(lower) || lower === 'he' || lower === 'she' || lower === 'they') return undefined;
  for (const trace of recent(discourse, mention.sentence, 0)) {
    if (!trace.subject) continue;
    return sameClause(work, trace, mention) ? trace.cluster : undefined;
  }
  return undefined;
}

/** "Ana Soto, his adviser": she is not whom she serves. */
function ownApposition(work: Work, mention: Mention): number | undefined {
  const mark = tokenBefore(work, mention);
  if (mark?.text !== ',' && mark?.text !== '(') return undefined;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 4; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.endToken !== mark.index || earlier.type !== 'PERSON') continue;
    const titled = earlier.offices.some(({ start }) => start > mention.start && start - mention.start < NEAR);
    return titled ? work.referents[at]![0] : undefined;
  }
  return undefined;
}
/** Characters from a possessive to the title that it opens. */
const NEAR = 40;

const BREAKS = new Set([
  'that',
  'which',
  'who',
  'because',
  'when',
  'while',
  'after',
  'before',
  'if',
  'as',
  'but',
  ';',
  ':',
]);

function sameClause(work: Work, trace: Trace, mention: Mention): boolean {
  for (let at = work.mentions[trace.mention]!.endToken; at < mention.firstToken; at++)
    if (BREAKS.has(work.document.tokens[at]!.lower)) return false;
  return true;
}
