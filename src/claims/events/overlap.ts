import type { Reading } from '../reading.ts';
import { formsFit } from './forms.ts';
import type { EventMention } from './mention.ts';

const SAME_AS_VERB = new Set(['during', 'at', 'in', 'for', 'via', 'by', 'over', 'on']);
/** Forms of a noun that are the encounter itself, not an occasion for it: "met during a call", not "met at the summit". */
const ITSELF = new Set([
  'meeting',
  'ministerial',
  'call',
  'videoconference',
  'talks',
  'conversation',
  'bilateral',
  'meal',
]);

/**
 * Where a verb of meeting governs a noun of meeting, both say one thing: "met via video conferencing during
 * the ministers' meeting". The noun stays and takes the verb's parties.
 */
export function absorb(
  reading: Reading,
  nouns: readonly EventMention[],
  verbs: readonly EventMention[],
): EventMention[] {
  const gone = new Set<EventMention>();
  const kept = nouns
    .filter((noun) => !isMeans(reading, noun, nouns, verbs) && !isPaid(noun, verbs))
    .map((noun) => {
      const verb = verbs.find((other) => !gone.has(other) && holds(other, noun));
      if (!verb) return noun;
      gone.add(verb);
      return {
        ...noun,
        parts: [
          ...(isPresupposed(noun, verb) ? noun.parts.map(({ status: _, ...told }) => told) : noun.parts),
          ...verb.parts,
        ],
        places: [...new Set([...noun.places, ...verb.places])],
        times: [...noun.times, ...verb.times.filter((time) => !noun.times.includes(time))],
        ...statusOf(noun, verb),
        anaphoric: noun.anaphoric && verb.parts.length === 0,
      };
    });
  return [...kept, ...verbs.filter((verb) => !gone.has(verb))].sort((a, b) => a.head - b.head);
}

/** "asked whether he had raised it in their call": that there was one is not asked. */
const isPresupposed = (noun: EventMention, { clause }: EventMention): boolean =>
  noun.definite && noun.status === 'happened' && clause?.marker === 'whether' && clause.verb.perfect;

function statusOf(noun: EventMention, verb: EventMention): Pick<EventMention, 'status'> {
  const own = noun.status !== 'happened' || isPresupposed(noun, verb);
  const status = own ? (noun.status ?? verb.status) : (verb.status ?? noun.status);
  return status ? { status } : {};
}

/** "paid a call on X": the call is the meeting that the verb tells. */
const isPaid = (noun: EventMention, verbs: readonly EventMention[]): boolean =>
  noun.group !== undefined &&
  verbs.some(
    ({ clause, parts }) =>
      clause !== undefined &&
      parts.some(({ rule }) => rule === 'verb-pay-call') &&
      [...clause.object, ...(clause.second ?? [])].includes(noun.group!),
  );

const TAKING_PART = new Set('join attend participate address appear speak take dial follow'.split(' '));
const MEANS = new Set(['via', 'by', 'over', 'through']);

/** "met via video link", "to be held by videoconference": how an encounter is held, no encounter of its own. */
function isMeans(
  reading: Reading,
  noun: EventMention,
  nouns: readonly EventMention[],
  verbs: readonly EventMention[],
): boolean {
  if ((noun.form !== 'videoconference' && noun.form !== 'call') || !noun.group) return false;
  const group = noun.group;
  const clauses = [
    ...[...verbs, ...nouns].filter((other) => other !== noun).flatMap((other) => (other.clause ? [other.clause] : [])),
    ...reading.sentences[noun.sentence]!.clauses.filter(({ verb }) => TAKING_PART.has(verb.lemma)),
  ];
  return clauses.some((clause) =>
    clause.obliques.some(({ prep, groups }) => MEANS.has(prep) && groups.includes(group)),
  );
}

/** "will host her for a summit", "welcomed them for talks", "sat down for a second day of talks". */
const HOSTING = /^verb-(?:host|receive|welcome|sit|meet|gather|assemble|convene|get|huddle)$/u;

function holds(verb: EventMention, noun: EventMention): boolean {
  const { clause } = verb;
  if (!clause || !noun.group || verb.kind !== noun.kind) return false;
  const group = noun.group;
  // "went on a visit", "travelled to Moscow for a visit".
  const spent = /^verb-spend/u.test(verb.rule) && noun.form === 'conversation';
  const fits = spent || formsFit(verb.form, noun.form) || (verb.form === 'visit' && noun.form === 'visit');
  if (!fits) return false;
  if (clause.object.includes(group) || clause.second?.includes(group)) return true;
  return clause.obliques.some(
    ({ prep, groups }) =>
      SAME_AS_VERB.has(prep) &&
      groups.includes(group) &&
      (((ITSELF.has(noun.form) || noun.form === 'visit') && (prep !== 'for' || noun.form === 'visit')) ||
        (prep === 'for' && HOSTING.test(verb.rule) && (ITSELF.has(noun.form) || noun.form === 'summit'))),
  );
}
