import type { Clause } from '../grammar/clause.ts';
import type { Reading } from '../reading.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import { timesOf } from './journey.ts';
import { type EventMention, leavingOut } from './mention.ts';
import { settingOf } from './parties.ts';

/** What only happenings do: "it lasted an hour". */
const HAPPENING = new Set('last begin start end conclude open close happen occur follow resume'.split(' '));
const STAGED = new Set('hold stage host convene schedule'.split(' '));

/** "It took place in X", "it was held on 3 July": where and when, of the event told right before. */
export function pointingMentions(
  reading: Reading,
  context: StandingContext,
  mentions: readonly EventMention[],
  next: () => number,
): EventMention[] {
  const used = new Set(mentions.flatMap(({ clause }) => (clause ? [clause] : [])));
  return reading.clauses.flatMap((clause) => {
    if (used.has(clause) || !isPointing(reading, clause)) return [];
    const known = toldBefore(mentions, clause);
    if (!known) return [];
    const { places } = settingOf(reading, clause.obliques);
    const times = timesOf(reading, clause).filter((time) => reading.times[time]!.kind !== 'duration');
    if (places.length + times.length === 0) return [];
    const status = standingOf(context, clause);
    return [{ ...leavingOut(clause, known, next(), 'pointing'), status, places, times }];
  });
}

function isPointing({ tokens }: Reading, { subject, verb, object, link }: Clause): boolean {
  const [it, ...others] = subject;
  if (!it?.pronoun || others.length > 0 || link === 'relative' || verb.form !== 'finite') return false;
  if (!/^(?:it|this)$/u.test(tokens[it.head]!.lower)) return false;
  if (verb.passive) return STAGED.has(verb.lemma);
  if (verb.lemma === 'take') return object.length === 1 && tokens[object[0]!.head]!.lower === 'place';
  return HAPPENING.has(verb.lemma) && object.length === 0;
}

/** The one event of the sentence before, or of this one up to the verb. */
function toldBefore(mentions: readonly EventMention[], { sentence, verb }: Clause): EventMention | undefined {
  const near = mentions.filter((mention) => mention.head < verb.head && sentence - mention.sentence <= 1);
  const last = Math.max(...near.map((mention) => mention.sentence));
  const there = near.filter((mention) => mention.sentence === last && !mention.plural);
  return there.length === 1 ? there[0] : undefined;
}
