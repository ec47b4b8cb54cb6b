import { qualifiersOf } from '../grammar/arguments.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { attend, type Encounter, others } from './encounter.ts';
import { partiesOf, standsForPeople } from './parties.ts';

const BESIDE = ['with', 'alongside', 'beside', 'together with', 'next to'];

/** Encounters of those who show themselves together: before the press, on one stage, in one picture. */
export function appearance(reading: Reading, clause: Clause): Encounter | undefined {
  if (clause.verb.negated) return undefined;
  return pressConference(reading, clause) ?? shared(reading, clause) ?? picture(reading, clause);
}

const people = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  partiesOf(
    reading,
    groups.filter((group) => standsForPeople(reading, group)),
  );
const persons = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  people(reading, groups).filter((entity) => kindOfEntity(reading, entity) === 'Person');

function together(own: readonly number[], partners: readonly number[], rule: string): Encounter | undefined {
  const parties = [...new Set([...own, ...partners])];
  return own.length > 0 && parties.length > 1
    ? { parts: attend(parties, rule), places: [], form: 'meeting' }
    : undefined;
}

const PRESS = new Set(['press', 'news', 'media']);
const BEFORE_PRESS = new Set(['conference', 'briefing', 'meet', 'appearance', 'availability', 'statement']);

const isPress = ({ tokens }: Reading, group: NounGroup): boolean =>
  BEFORE_PRESS.has(tokens[group.head]!.lemma) && PRESS.has(tokens[group.head - 1]?.lower ?? '');
const isJoint = ({ tokens }: Reading, group: NounGroup): boolean =>
  tokens.slice(group.first, group.head).some(({ lower }) => lower === 'joint');

const HOLDING = new Set(['hold', 'give', 'have', 'address', 'stage', 'convene']);
const AT = ['at', 'during', 'in'];

/** "A and B held a press conference", "said at a joint news conference with B": they stood there together. */
function pressConference(reading: Reading, clause: Clause): Encounter | undefined {
  const held = HOLDING.has(clause.verb.lemma) ? clause.object.find((group) => isPress(reading, group)) : undefined;
  const session = held ?? pressAmong(reading, clause);
  if (!session || clause.verb.passive) return undefined;
  const sentence = reading.sentences[clause.sentence]!;
  const beside = [
    ...others(clause, BESIDE),
    ...qualifiersOf(sentence, session).obliques.flatMap(({ prep, groups }) => (BESIDE.includes(prep) ? groups : [])),
  ];
  const partners = persons(reading, beside);
  if (partners.length === 0 && !held && !isJoint(reading, session)) return undefined;
  return together(people(reading, clause.subject), partners, 'verb-appear');
}

/** The press conference at which something is done. */
function pressAmong(reading: Reading, { obliques }: Clause): NounGroup | undefined {
  for (const { prep, groups } of obliques) {
    const found = AT.includes(prep) ? groups.find((group) => isPress(reading, group)) : undefined;
    if (found) return found;
  }
  return undefined;
}

const STAGES = new Set(
  'stage platform podium table lectern limousine car carriage flight aircraft plane ride bench sofa lunch dinner breakfast meal'.split(
    ' ',
  ),
);

/** "shared the stage with B", "A and B played golf". */
function shared(reading: Reading, { verb, object, subject, obliques }: Clause): Encounter | undefined {
  if (verb.lemma !== 'share' && verb.lemma !== 'play') return undefined;
  const thing = object.length === 1 ? reading.tokens[object[0]!.head]!.lemma : '';
  const fits = verb.lemma === 'share' ? STAGES.has(thing) : verb.lemma === 'play' && thing === 'golf';
  if (!fits || verb.passive) return undefined;
  const beside = obliques.flatMap(({ prep, groups }) => (BESIDE.includes(prep) ? groups : []));
  return together(persons(reading, subject), persons(reading, beside), `verb-${verb.lemma}`);
}

const POSING = new Set(['pose', 'walk', 'stroll', 'appear', 'golf', 'stand']);
const PICTURED = new Set(['picture', 'photograph', 'see', 'show', 'film']);

/** "A poses with B", "B, pictured with A": persons in one picture. */
function picture(reading: Reading, clause: Clause): Encounter | undefined {
  const { lemma, passive } = clause.verb;
  // "walked out of a meeting with B" is no picture.
  if (clause.verb.particle !== undefined) return undefined;
  if (passive ? !PICTURED.has(lemma) : !POSING.has(lemma) || clause.object.length > 0) return undefined;
  // "stands with" is a word of support.
  const preps = lemma === 'stand' ? BESIDE.slice(1) : BESIDE;
  const partners = persons(reading, others(clause, preps));
  if (lemma === 'appear' && (partners.length === 0 || isInWork(reading, clause))) return undefined;
  return together(persons(reading, clause.subject), partners, `verb-${lemma}`);
}

const WORKS = new Set(
  'film movie series episode show play musical video book novel story comedy drama sitcom game album song documentary correspondence'.split(
    ' ',
  ),
);

/** "appeared in several films alongside B": in a work, not in one room before the public. */
const isInWork = ({ tokens }: Reading, { obliques }: Clause): boolean =>
  obliques.some(({ groups }) => groups.some(({ head }) => WORKS.has(tokens[head]!.lemma)));

const OCCASIONS = new Set(
  'launch opening premiere groundbreaking prayer mass vigil concert exhibition event function screening service unveiling'.split(
    ' ',
  ),
);

/** "A and B attended the launch of the railway": persons at one occasion that is no meeting by its word. */
export function occasion(reading: Reading, clause: Clause): Encounter | undefined {
  const [thing] = clause.object;
  if (!thing || clause.verb.passive || !OCCASIONS.has(reading.tokens[thing.head]!.lemma)) return undefined;
  const parties = persons(reading, clause.subject);
  return parties.length > 1 ? { parts: attend(parties, 'verb-attend'), places: [], form: 'ceremony' } : undefined;
}
