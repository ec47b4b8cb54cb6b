import type { Clause } from '../grammar/clause.ts';
import type { Reading } from '../reading.ts';
import { cueOf } from '../status/standing.ts';
import { EVENT_VERBS, type EventVerb } from './data/verbs.ts';
import { others } from './encounter.ts';
import { placesOf } from './parties.ts';

/** What the lexicon of meeting verbs says of a clause's verb. */
export const entryOf = ({ verb }: Clause): EventVerb | undefined =>
  (verb.particle ? EVENT_VERBS.get(`${verb.lemma} ${verb.particle}`) : undefined) ?? EVENT_VERBS.get(verb.lemma);

const PURPOSES = new Set(['complement', 'conjunct']);

/**
 * The journey that a meeting is the purpose of, or that opens the place for it: "flew to X on Monday to meet",
 * "visited X and held talks", "to Russia, where he will meet".
 */
function journey(clause: Clause, depth = 0): Clause | undefined {
  const { parent, link, marker } = clause;
  const before = link === 'conjunct' ? (clause.conjunctOf ?? parent) : parent;
  if (!before || depth > 2) return undefined;
  // "to Russia, where he will have the opportunity to meet".
  if (link === 'complement' && before.link === 'relative' && before.marker === 'where')
    return journey(before, depth + 1);
  const there = before.verb.lemma === 'be' && link === 'relative' && others(before, ['in', 'at']).length > 0;
  const travels = there || entryOf(before)?.frame === 'visit' || before.verb.lemma === 'send';
  const purpose =
    PURPOSES.has(link) ||
    (link === 'relative' && marker === 'where') ||
    (link === 'prepositional' && marker === 'after');
  return travels && purpose ? before : undefined;
}

/** Times that date what a clause tells: its own, those of the verb it is joined to, or of the journey before. */
export function timesOf(reading: Reading, clause: Clause): number[] {
  const dated = clause.times.some((time) => reading.times[time]!.kind !== 'duration');
  // "began on 12 June, when A spent an hour with B".
  if (!dated && clause.link === 'subordinate' && clause.marker === 'when' && clause.parent)
    return [...clause.times, ...timesBefore(reading, clause)];
  if (clause.times.length > 0) return [...clause.times];
  if (clause.conjunctOf && clause.conjunctOf.times.length > 0) return [...clause.conjunctOf.times];
  const before = journey(clause) ?? governor(clause);
  return before ? timesOf(reading, before) : [];
}

/** The time right before "when", to which the clause belongs. */
function timesBefore(reading: Reading, clause: Clause): number[] {
  const { chunks } = reading.sentences[clause.sentence]!;
  for (let at = clause.verb.at - 1; at > 0; at--) {
    const mark = chunks[at]!;
    if (mark.type !== 'mark' || mark.mark !== 'subordinator') continue;
    const before = chunks[at - 1];
    const time = before?.type === 'mark' ? chunks[at - 2] : before;
    return time?.type === 'time' ? [time.time] : [];
  }
  return [];
}

/** Where somebody goes or is: "flew to X for talks", "was in X for talks". */
export function goalsOf(reading: Reading, clause: Clause): number[] {
  if (entryOf(clause)?.frame !== 'visit' && clause.verb.lemma !== 'be') return [];
  return placesOf(reading, others(clause, ['to', 'in', 'at', 'into']));
}

const AHEAD = new Set(['planned', 'likely', 'possible', 'unlikely']);

/** "On Friday he is (expected, due) to meet": what stands with the governing verb belongs to the meeting. */
export function governor(clause: Clause): Clause | undefined {
  const { parent, link, verb } = clause;
  if (!parent || link !== 'complement' || verb.form !== 'infinitive' || parent.verb.tense === 'past') return undefined;
  return parent.verb.lemma === 'be' || AHEAD.has(cueOf(parent) ?? '') ? parent : undefined;
}

/** Where the journey before a clause went. */
export function goalsBefore(reading: Reading, clause: Clause): number[] {
  const before = journey(clause);
  // "visited A and B, where he met Y": in B.
  const outer = clause.link === 'complement' && clause.parent ? clause.parent : clause;
  const last = outer.link === 'relative' && outer.marker === 'where' && outer.antecedent;
  const own = last ? placesOf(reading, [last]) : [];
  if (own.length > 0) return own;
  return before ? placesOf(reading, [...before.object, ...others(before, ['to', 'in', 'at', 'into'])]) : [];
}
