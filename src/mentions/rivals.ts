import type { LexiconHit } from '../lexicons/index.ts';
import { SPEECH_VERBS } from './data/words.ts';
import type { Reading } from './reading.ts';

/** What an article names beyond doubt, to decide between entries that share a name. */
export interface Evidence {
  /** ISO codes of the states that it names. */
  readonly states: ReadonlySet<string>;
  /** Entries that it names by a name of several words. */
  readonly spelt: ReadonlySet<string>;
  /** First words of longer names of places, each with the place. */
  readonly fuller: ReadonlyMap<string, LexiconHit>;
}

/** Reads the evidence off the matches of an article. */
export function readEvidence({ matches, words }: Reading): Evidence {
  const states = new Set<string>();
  const spelt = new Set<string>();
  const fuller = new Map<string, LexiconHit>();
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i];
    const hit = match?.hits[0];
    if (!match || !hit) continue;
    if (hit.kind === 'State' && hit.entry.iso2) states.add(hit.entry.iso2);
    if (match.end - i < 2) continue;
    if (match.hits.length === 1) spelt.add(hit.entry.id);
    if (hit.kind === 'Place' && match.end - i === 2 && GROUND.has(hit.entry.type) && !fuller.has(words[i]!))
      fuller.set(words[i]!, hit);
  }
  return { states, spelt, fuller };
}

const GROUND = new Set(['river', 'valley', 'lake', 'mountain', 'desert', 'strait', 'island', 'sea']);

/** Of several bodies with one acronym, the one that the article spells out, quotes as a source, or whose state it names. */
export function rivalBody(
  reading: Reading,
  first: number,
  end: number,
  hits: readonly LexiconHit[],
  evidence: Evidence,
): LexiconHit | undefined {
  const bodies = hits.filter((hit) => hit.kind === 'Organisation');
  if (bodies.length < 2) return undefined;
  const spelt = bodies.find((hit) => evidence.spelt.has(hit.entry.id));
  if (spelt) return spelt;
  const media = bodies.find((hit) => hit.entry.form === 'media');
  if (media && sourced(reading, first, end)) return media;
  const local = bodies.filter((hit) => hit.entry.state !== undefined && evidence.states.has(hit.entry.state));
  if (local.length === 1) return local[0];
  return media ?? undefined;
}

/** "told AFP", "(AFP)", "AFP reported", "an AFP journalist". */
function sourced({ tokens, words }: Reading, first: number, end: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (words[first - 1] === '(' || words[first - 1] === '/' || words[end] === '/') return true;
  if (before?.lemma === 'tell' || before?.lower === 'by' || before?.lower === 'to') return true;
  if (after?.pos === 'NOUN') return MEDIA_NOUNS.has(after.lemma);
  return (
    after?.pos === 'VERB' && (SPEECH_VERBS.has(after.lemma) || after.lemma === 'report' || after.lemma === 'quote')
  );
}

const MEDIA_NOUNS = new Set(
  'journalist reporter correspondent photographer report news agency photo interview'.split(' '),
);

/** "the Indus clash": a bare name of a river, valley or lake means the one that the article names in full. */
export function rivalPlace(
  { words }: Reading,
  first: number,
  end: number,
  hit: LexiconHit,
  { fuller }: Evidence,
): LexiconHit {
  if (hit.kind !== 'Place' || end - first !== 1 || !GROUND.has(hit.entry.type)) return hit;
  return fuller.get(words[first]!) ?? hit;
}
