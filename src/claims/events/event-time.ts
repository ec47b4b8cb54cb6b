import { isFuture } from '../context.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Reading } from '../reading.ts';
import { cueOf } from '../status/standing.ts';

/** What "is expected on Monday" is to be on Monday. */
const AWAITING = new Set(['expect', 'schedule', 'slate', 'await', 'anticipate', 'pencil']);

/** Of a verb that cancels, plans or asks for an event the time is its own, unless it looks ahead: "cancelled the summit on Thursday". */
export function isEventTime(reading: Reading, clause: Clause, time: number): boolean {
  const cue = cueOf(clause);
  if (clause.verb.passive && AWAITING.has(clause.verb.lemma)) return true;
  if (!cue || cue === 'factual' || clause.verb.tense === 'future' || clause.link === 'participle') return true;
  const expression = reading.times[time]!;
  const before = reading.tokens[expression.firstToken - 1]?.lower;
  return expression.forward || expression.bound === 'until' || before === 'for' || isFuture(reading, time) === true;
}
