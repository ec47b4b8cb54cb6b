import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { headMention, kindOfEntity, type Reading } from '../reading.ts';
import { attend, type Encounter, others } from './encounter.ts';
import { eventHead } from './noun-entry.ts';
import { partiesOf, placesOf, standsForPeople } from './parties.ts';

const WIRES = new Set('phone telephone video videolink videoconference teleconference conferencing hotline'.split(' '));
const VIA = ['by', 'over', 'via', 'on', 'through'];

const people = (reading: Reading, groups: readonly NounGroup[]): NounGroup[] =>
  groups.filter((group) => standsForPeople(reading, group));
const persons = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  partiesOf(reading, people(reading, groups)).filter((entity) => kindOfEntity(reading, entity) === 'Person');

/** "A and B settled it by telephone", "agreed with B over the phone": whatever the verb, they spoke. */
export function remote(reading: Reading, clause: Clause): Encounter | undefined {
  if (clause.verb.passive) return undefined;
  const wired = others(clause, VIA).some((group) => WIRES.has(reading.tokens[group.head]!.lemma));
  if (!wired) return undefined;
  const parties = [...new Set(persons(reading, [...clause.subject, ...others(clause, ['with', 'to'])]))];
  return parties.length > 1 ? { parts: attend(parties, 'verb-by-phone'), places: [], form: 'call' } : undefined;
}

const WITH_SOMEBODY = new Set('raise broach take bring pursue explore settle agree argue plead'.split(' '));
const TO_SOMEBODY = new Set('put present pitch float outline convey hand deliver explain complain appeal'.split(' '));

/** "raised the matter with X in Y", "put the idea to X on Monday": told with place or day, they spoke. */
export function broaching(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.passive || verb.negated) return undefined;
  const preps = WITH_SOMEBODY.has(verb.lemma) ? ['with'] : TO_SOMEBODY.has(verb.lemma) ? ['to'] : [];
  if (preps.length === 0) return undefined;
  const partners = persons(reading, others(clause, preps));
  const own = persons(reading, clause.subject).filter((entity) => !partners.includes(entity));
  const placed = placesOf(reading, others(clause, ['in', 'at'])).length > 0;
  if (partners.length === 0 || own.length === 0 || !(placed || clause.times.length > 0)) return undefined;
  return { parts: attend([...own, ...partners], `verb-${verb.lemma}`), places: [], form: 'conversation' };
}

const TOGETHER = new Set(['together', 'jointly', 'side by side', 'arm in arm', 'hand in hand']);
const DEVOUT = new Set(['pray', 'lay', 'kneel', 'light', 'plant', 'unveil', 'inaugurate', 'open', 'sign', 'cut']);
const BODILY = new Set(
  'pray lay kneel light plant unveil inaugurate open visit tour walk stroll ride drive dine lunch eat sit stand appear watch attend sail fly cross'.split(
    ' ',
  ),
);

/** "A and B prayed together at the shrine": persons who do with their bodies what they do together. */
export function jointly(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.passive || !BODILY.has(verb.lemma)) return undefined;
  const { chunks } = reading.sentences[clause.sentence]!;
  const said =
    TOGETHER.has(verb.particle ?? '') ||
    verb.adverbs.some((word) => TOGETHER.has(word)) ||
    chunks.slice(verb.at, verb.at + 4).some((chunk) => chunk.type === 'adverb' && TOGETHER.has(chunk.word));
  if (!said) return undefined;
  const parties = persons(reading, clause.subject);
  if (parties.length < 2 || (clause.times.length === 0 && clause.obliques.length === 0)) return undefined;
  return {
    parts: attend(parties, 'verb-together'),
    places: [],
    form: DEVOUT.has(verb.lemma) ? 'ceremony' : 'meeting',
  };
}

/** "shuttled between A and B": a journey to both. */
export function shuttle(reading: Reading, clause: Clause): Encounter | undefined {
  if (!/^(?:shuttle|commute|travel|fly|hop|dash)$/u.test(clause.verb.lemma)) return undefined;
  const travellers = partiesOf(reading, people(reading, clause.subject)).filter(
    (entity) => kindOfEntity(reading, entity) === 'Person',
  );
  const places = placesOf(reading, others(clause, ['between', 'among']));
  return travellers.length > 0 && places.length > 1
    ? { parts: attend(travellers, 'verb-shuttle'), places, form: 'visit' }
    : undefined;
}

/** "sat across a table from X", "face to face with X". */
export function across(reading: Reading, clause: Clause): Encounter | undefined {
  if (!/^(?:sit|face|stand|be|come)$/u.test(clause.verb.lemma) || clause.verb.passive) return undefined;
  const opposite = clause.obliques.some(({ prep }) => /^(?:across|over)$/u.test(prep));
  const partners = opposite ? persons(reading, others(clause, ['from', 'with'])) : [];
  const own = persons(reading, clause.subject).filter((entity) => !partners.includes(entity));
  return partners.length > 0 && own.length > 0
    ? { parts: attend([...own, ...partners], 'verb-across'), places: [], form: 'meeting' }
    : undefined;
}

/** "A and B came face to face in X". */
export function faceToFace(reading: Reading, clause: Clause): Encounter | undefined {
  if (!/^(?:come|be|stand|sit|find|bring)$/u.test(clause.verb.lemma)) return undefined;
  const { chunks } = reading.sentences[clause.sentence]!;
  const said = chunks
    .slice(clause.verb.at, clause.verb.at + 4)
    .some((chunk) => chunk.type === 'adverb' && /^(?:face to face|one on one|head to head)$/u.test(chunk.word));
  if (!said) return undefined;
  const parties = [...new Set(persons(reading, [...clause.subject, ...clause.object, ...others(clause, ['with'])]))];
  return parties.length > 1 ? { parts: attend(parties, 'verb-face-to-face'), places: [], form: 'meeting' } : undefined;
}

/** "X awaits Y on Thursday": they are to meet. */
export function awaiting(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.passive || !/^(?:await|expect)$/u.test(verb.lemma) || clause.times.length === 0) return undefined;
  const hosts = persons(reading, clause.subject);
  const guests = persons(reading, clause.object).filter((entity) => !hosts.includes(entity));
  return hosts.length > 0 && guests.length > 0
    ? { parts: attend([...hosts, ...guests], `verb-${verb.lemma}`), places: [], form: 'meeting', status: 'planned' }
    : undefined;
}

/** "X was in Y on Sunday": who is somewhere on a day is on a visit there. */
export function staying(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.negated || verb.tense !== 'past' || clause.object.length > 0 || clause.adjective)
    return undefined;
  const dated = clause.times.some((time) => reading.times[time]!.kind === 'day');
  // "was in X for talks" tells of the talks.
  if (others(clause, ['for']).some((group) => eventHead(reading, group))) return undefined;
  const guests = persons(reading, clause.subject);
  const places = placesOf(reading, others(clause, ['in']));
  return dated && guests.length > 0 && places.length > 0
    ? { parts: attend(guests, 'visit-stay'), places, form: 'visit' }
    : undefined;
}

/** "The two sides returned to the negotiating table in X": they talk. */
export function atTable(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.passive || !/^(?:return|come|sit|go|get|be|gather)$/u.test(verb.lemma)) return undefined;
  const table = others(clause, ['to', 'at', 'around', 'round']).some(({ first, head }) => {
    const word = reading.tokens[head]!.lower;
    const before = reading.tokens[head - 1]?.lower ?? '';
    return (
      word === 'table' &&
      (/^(?:negotiating|negotiation|bargaining|conference|same)$/u.test(before) ||
        (verb.lemma === 'return' && head - first === 1))
    );
  });
  const parties = table ? partiesOf(reading, [...clause.subject, ...others(clause, ['with'])]) : [];
  return parties.length > 1 ? { parts: attend(parties, 'verb-at-table'), places: [], form: 'talks' } : undefined;
}

/** Bodies that convene, though nobody in them is named. */
const BODIES = new Set(
  `committee council commission panel parliament cabinet assembly board congress forum group team caucus commissioner working-group taskforce force
  secretariat tribunal court delegation mission contingent bureau politburo presidium senate`.split(/\s+/u),
);

/** "A follow-up committee is to convene in X next month": told with place and day, a meeting of a body. */
export function convening(reading: Reading, clause: Clause): Encounter | undefined {
  const [subject] = clause.subject;
  if (!subject || clause.object.length > 0 || clause.times.length === 0) return undefined;
  if (!/^(?:convene|reconvene|meet|assemble|gather)$/u.test(clause.verb.lemma)) return undefined;
  const body = BODIES.has(reading.tokens[subject.head]!.lemma) && headMention(reading, subject)?.type !== 'PERSON';
  const placed = placesOf(reading, others(clause, ['in', 'at'])).length > 0;
  if (!body || !placed) return undefined;
  return {
    parts: attend(partiesOf(reading, clause.subject), `verb-${clause.verb.lemma}`),
    places: [],
    form: 'meeting',
    subject,
  };
}
