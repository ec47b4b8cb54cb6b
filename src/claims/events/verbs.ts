import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { actorsOf, entitiesOf, headMention, kindOfEntity, type Reading, type ReadSentence } from '../reading.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import { EVENT_VERBS, type EventVerb, IDIOMS } from './data/verbs.ts';
import type { EventMention, Part } from './mention.ts';
import { eventHead } from './noun-entry.ts';
import { part, partiesOf, placesOf, settingOf, standsForPeople } from './parties.ts';
import { isHuman, isSport } from './people.ts';

/** What the arguments of a verb give: who takes part, and where a visit goes. */
interface Encounter {
  readonly parts: readonly Part[];
  readonly places: readonly number[];
  readonly form?: string;
}

/** Finds the event mentions that verbs make in a sentence. */
export function verbEvents(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  next: () => number,
): EventMention[] {
  const found: EventMention[] = [];
  for (const clause of sentence.clauses) {
    const verb = entryOf(clause);
    const encounter = verb ? encounterOf(reading, clause, verb) : (sending(reading, clause) ?? idiom(reading, clause));
    if (!encounter || isSport(reading, clause.sentence)) continue;
    found.push(mentionOf(reading, context, clause, verb, encounter, next()));
  }
  return found;
}

const entryOf = ({ verb }: Clause): EventVerb | undefined =>
  (verb.particle ? EVENT_VERBS.get(`${verb.lemma} ${verb.particle}`) : undefined) ?? EVENT_VERBS.get(verb.lemma);

function mentionOf(
  reading: Reading,
  context: StandingContext,
  clause: Clause,
  verb: EventVerb | undefined,
  encounter: Encounter,
  index: number,
): EventMention {
  const setting = settingOf(reading, clause.obliques);
  const status: Status = standingOf(context, clause);
  const form = encounter.form ?? verb?.form ?? 'visit';
  const adverbs = reading.tokens.slice(clause.verb.first, clause.verb.end + 3).map((token) => token.lower);
  return {
    index,
    sentence: clause.sentence,
    head: clause.verb.head,
    kind: verb?.kind ?? 'Meeting',
    form: viaForm(reading, clause, form),
    wording: '',
    clause,
    definite: false,
    anaphoric: false,
    plural: false,
    indefinite: false,
    offices: [],
    series: adverbs.some((word) => word === 'regularly' || word === 'repeatedly' || word === 'often'),
    apart: adverbs.some((word) => word === 'separately' || word === 'again'),
    status,
    parts: [...encounter.parts],
    places: [
      ...new Set([
        ...encounter.places,
        ...setting.places,
        ...(setting.places.length === 0 && encounter.places.length === 0 ? goalsBefore(reading, clause) : []),
      ]),
    ],
    times: timesOf(reading, clause),
    within: setting.within,
    rule: `verb-${clause.verb.lemma}`,
  };
}

/** The journey that a meeting is the purpose of, or that opens the place for it: "flew to X on Monday to meet", "to Russia, where he will meet". */
function journey(clause: Clause): Clause | undefined {
  const { parent, link, marker } = clause;
  if (!parent) return undefined;
  const frame = entryOf(parent)?.frame;
  const travels = frame === 'visit' || parent.verb.lemma === 'send';
  const purpose =
    link === 'complement' ||
    (link === 'relative' && marker === 'where') ||
    link === 'conjunct' ||
    (link === 'prepositional' && marker === 'after');
  return travels && purpose ? parent : undefined;
}

function timesOf(reading: Reading, clause: Clause): number[] {
  if (clause.times.length > 0) return [...clause.times];
  if (clause.conjunctOf && clause.conjunctOf.times.length > 0) return [...clause.conjunctOf.times];
  const before = journey(clause);
  return before ? timesOf(reading, before) : [];
}

function goalsBefore(reading: Reading, clause: Clause): number[] {
  const before = journey(clause);
  return before ? placesOf(reading, [...before.object, ...others(before, ['to', 'in', 'at', 'into'])]) : [];
}

const VIA: Readonly<Record<string, string>> = {
  phone: 'call',
  telephone: 'call',
  call: 'call',
  video: 'videoconference',
  videoconference: 'videoconference',
  conferencing: 'videoconference',
  videolink: 'videoconference',
  link: 'videoconference',
  teleconference: 'videoconference',
};

/** "spoke by phone", "met via video link". */
function viaForm(reading: Reading, clause: Clause, form: string): string {
  for (const { prep, groups } of clause.obliques) {
    if (prep !== 'by' && prep !== 'via' && prep !== 'over' && prep !== 'on' && prep !== 'through') continue;
    for (const group of groups) {
      const via = VIA[reading.tokens[group.head]!.lemma];
      if (via) return via;
    }
  }
  return clause.verb.adverbs.includes('virtually') ? 'videoconference' : form;
}

function encounterOf(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  switch (verb.frame) {
    case 'encounter':
      return encounter(reading, clause, verb);
    case 'gather':
      return gather(reading, clause, verb);
    case 'visit':
      return visit(reading, clause, verb);
    case 'receive':
      return receive(reading, clause);
    case 'tell':
      return tell(reading, clause);
    case 'force':
      return force(reading, clause);
    default:
      return clash(reading, clause, verb);
  }
}

const others = (clause: Clause, preps: readonly string[]): NounGroup[] =>
  clause.obliques.filter(({ prep }) => preps.includes(prep)).flatMap(({ groups }) => [...groups]);
const agents = (clause: Clause): NounGroup[] => (clause.verb.passive ? others(clause, ['by']) : []);
const attend = (entities: readonly number[], rule: string): Part[] =>
  entities.map((entity) => part(entity, 'ATTENDS', rule));

/** Verbs of meeting in a looser sense, which only people do with people: "saw", "called", "spoke to". */
const PERSONAL = new Set([
  'see',
  'call',
  'ring',
  'phone',
  'telephone',
  'sit',
  'speak',
  'talk',
  'chat',
  'dine',
  'lunch',
]);

function encounter(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  const { lemma, passive } = clause.verb;
  if (clause.object.some((group) => eventHead(reading, group) && actorsOf(reading, group).length === 0))
    return undefined;
  const calledOn = lemma === 'call' ? others(clause, ['on', 'upon']) : [];
  if (lemma === 'call' && calledOn.length === 0 && isNaming(reading, clause)) return undefined;
  if (calledOn.length > 0 && !calledOn.every((group) => standsForPeople(reading, group))) return undefined;
  const each = isReciprocal(reading, clause);
  const objects = calledOn.length > 0 ? calledOn : verb.object && !passive && !each ? clause.object : [];
  const subject = partiesOf(reading, clause.subject);
  const partners = partiesOf(reading, [...objects, ...others(clause, verb.with), ...agents(clause)]).filter(
    (entity) => !subject.includes(entity),
  );
  // "met the target": an object that is nobody is no partner; "met the rebel envoys" is a meeting all the same.
  if (objects.length > 0 && partners.length === 0 && !objects.every((group) => isHuman(reading, group)))
    return undefined;
  const alone = partners.length === 0 && objects.length === 0;
  if (alone && subject.length < 2 && !isAssembly(reading, clause)) return undefined;
  if (subject.length === 0 && partners.length < 2) return undefined;
  if (PERSONAL.has(lemma) && !personal(reading, clause, [...objects, ...others(clause, verb.with)])) return undefined;
  if (alone && !each && LOOSE.has(lemma) && !together(reading, clause)) return undefined;
  return {
    parts: [...attend(subject, `verb-${lemma}`), ...attend(partners, `verb-${lemma}`)],
    places: [],
    ...(calledOn.length > 0 ? { form: 'meeting' } : {}),
  };
}

/** Verbs that a plural subject alone does not turn into an encounter: "the ministers spoke". */
const LOOSE = new Set(['speak', 'sit', 'call', 'see', 'consult', 'phone', 'ring']);

/** "see each other". */
const isReciprocal = (reading: Reading, clause: Clause): boolean => {
  const group = clause.object[0];
  if (!group || clause.object.length > 1) return false;
  const words = reading.tokens.slice(group.first, group.end).map((token) => token.lower);
  return words.join(' ') === 'each other' || words.join(' ') === 'one another';
};

/** "called for talks", "called him a liar". */
const isNaming = (reading: Reading, clause: Clause): boolean =>
  clause.obliques.some(({ prep }) => prep === 'for' || prep === 'off') || hasSecondObject(reading, clause);

/** "called him a liar": a naming, not a telephone call. */
function hasSecondObject(reading: Reading, clause: Clause): boolean {
  const last = clause.object.at(-1);
  const next = last && reading.sentences[clause.sentence]!.chunks[last.at + 1];
  return (
    next?.type === 'noun' || next?.type === 'adjective' || (last !== undefined && actorsOf(reading, last).length === 0)
  );
}

/** One plural subject or a body meets by itself: "the Security Council met", "the two have met". */
function isAssembly(reading: Reading, clause: Clause): boolean {
  const subject = clause.subject[0];
  if (
    !subject ||
    clause.verb.passive ||
    clause.object.length > 0 ||
    (clause.verb.lemma !== 'meet' && clause.verb.lemma !== 'talk' && clause.verb.lemma !== 'confer')
  )
    return false;
  const mention = headMention(reading, subject);
  if (!mention) return false;
  const entities = actorsOf(reading, subject);
  return (
    entities.length === 1 &&
    (kindOfEntity(reading, entities[0]!) === 'Organisation' ||
      (mention.nominal?.plural ?? false) ||
      mention.offices.some((office) => office.plural))
  );
}

const personal = (reading: Reading, clause: Clause, partners: readonly NounGroup[]): boolean =>
  clause.subject.every((group) => standsForPeople(reading, group)) &&
  [...partners, ...agents(clause)].every((group) => standsForPeople(reading, group));

/** "the two spoke by phone", "they talked". */
const together = (reading: Reading, clause: Clause): boolean => {
  const plural = partiesOf(reading, clause.subject).length > 1;
  return (
    plural &&
    (clause.verb.lemma !== 'speak' ||
      clause.obliques.some(({ prep }) => prep === 'by' || prep === 'on' || prep === 'over' || prep === 'via') ||
      clause.obliques.length === 0)
  );
};

function gather(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  if (clause.object.length > 0 && !clause.verb.passive) return undefined;
  const entities = partiesOf(reading, [...clause.subject, ...others(clause, verb.with)]);
  return entities.length > 0 ? { parts: attend(entities, `verb-${clause.verb.lemma}`), places: [] } : undefined;
}

/** Verbs that alone do not make a visit of a journey: a person must go to a place or state. */
function visit(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  const travellers = visitors(reading, clause.verb.passive ? agents(clause) : clause.subject);
  const destination = clause.verb.passive ? clause.subject : verb.object ? clause.object : [];
  const goals = [...destination, ...others(clause, verb.to ?? [])];
  if (travellers.length === 0) return undefined;
  const hosts = goals.filter(
    (group) =>
      standsForPeople(reading, group) &&
      actorsOf(reading, group).some((entity) => kindOfEntity(reading, entity) === 'Person'),
  );
  if (hosts.length > 0 && verb.object)
    return {
      parts: attend([...travellers, ...partiesOf(reading, hosts)], 'verb-visit-person'),
      places: [],
      form: 'meeting',
    };
  const places = placesOf(reading, goals);
  if (places.length === 0) return undefined;
  const states = places
    .filter((entity) => kindOfEntity(reading, entity) === 'State')
    .map((entity) => part(entity, 'HOSTS', 'visit-goal'));
  const companions = partiesOf(
    reading,
    others(clause, verb.with).filter((group) => standsForPeople(reading, group)),
  );
  return {
    parts: [...attend(travellers, `verb-${clause.verb.lemma}`), ...attend(companions, 'visit-with'), ...states],
    places,
  };
}

/** Those who can travel: persons, and groups of people such as delegations; not states as such. */
const visitors = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  partiesOf(
    reading,
    groups.filter((group) => standsForPeople(reading, group) && headMention(reading, group)?.type !== 'NATIONALITY'),
  );

/** "sent X to Moscow". */
function sending(reading: Reading, clause: Clause): Encounter | undefined {
  if (clause.verb.lemma !== 'send' && clause.verb.lemma !== 'dispatch') return undefined;
  const envoys = visitors(reading, clause.verb.passive ? clause.subject : clause.object).filter(
    (entity) => kindOfEntity(reading, entity) === 'Person',
  );
  const places = placesOf(reading, others(clause, ['to']));
  if (envoys.length === 0 || places.length === 0) return undefined;
  const states = places
    .filter((entity) => kindOfEntity(reading, entity) === 'State')
    .map((entity) => part(entity, 'HOSTS', 'visit-goal'));
  return { parts: [...attend(envoys, 'verb-send'), ...states], places };
}

/** "compared notes with Danish officials", "the two shook hands". */
function idiom(reading: Reading, clause: Clause): Encounter | undefined {
  const things = IDIOMS[clause.verb.lemma];
  const object = clause.object[0];
  if (!things || !object || !things.includes(reading.tokens[object.head]!.lemma)) return undefined;
  const partners = others(clause, ['with']);
  const parties = partiesOf(reading, [...clause.subject, ...partners]);
  if (parties.length === 0 || (parties.length < 2 && !partners.some((group) => isHuman(reading, group))))
    return undefined;
  return {
    parts: attend(parties, `verb-${clause.verb.lemma}`),
    places: [],
    form: clause.verb.lemma === 'shake' ? 'meeting' : 'conversation',
  };
}

/** "Planes of A bombed B's villages on Monday": who did it and to whom; only where a time stands with it. */
function force(reading: Reading, clause: Clause): Encounter | undefined {
  if (clause.times.length === 0) return undefined;
  const doers = behind(reading, clause.verb.passive ? agents(clause) : clause.subject);
  const done = behind(reading, clause.verb.passive ? clause.subject : clause.object).filter(
    (entity) => !doers.includes(entity),
  );
  if (done.length === 0 || (doers.length === 0 && !clause.verb.passive)) return undefined;
  const rule = `verb-${clause.verb.lemma}`;
  return {
    parts: [
      ...doers.map((entity) => part(entity, 'ACTOR', rule)),
      ...done.map((entity) => part(entity, 'TARGET', rule)),
    ],
    places: [],
  };
}

/** The parties of groups, or those whose things they are: "Honduran villages". */
const behind = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  [
    ...new Set(
      groups.flatMap((group) => {
        const own = partiesOf(reading, [group]);
        if (own.length > 0) return own;
        const marks = [...group.mentions, ...(group.possessor?.mentions ?? [])].map(
          (index) => reading.mentions[index]!,
        );
        return marks
          .filter(({ type }) => type === 'NATIONALITY' || type === 'STATE')
          .flatMap(({ index }) => [...(reading.resolved.referents[index] ?? [])]);
      }),
    ),
  ].filter((entity) => kindOfEntity(reading, entity) !== 'Place');

/** "X received Y", "Y was welcomed by X". */
function receive(reading: Reading, clause: Clause): Encounter | undefined {
  const hosts = clause.verb.passive ? agents(clause) : clause.subject;
  const guests = (clause.verb.passive ? clause.subject : clause.object).filter((group) =>
    standsForPeople(reading, group),
  );
  const guestEntities = partiesOf(reading, guests);
  const hostEntities = partiesOf(reading, hosts).filter((entity) => !guestEntities.includes(entity));
  if (guestEntities.length === 0 || (hostEntities.length === 0 && !clause.verb.passive)) return undefined;
  if (hostEntities.length === 0) return undefined;
  return {
    parts: [
      ...attend(guestEntities, 'verb-received'),
      ...hostEntities.flatMap((entity) => [
        part(entity, 'ATTENDS', 'verb-receives'),
        part(entity, 'HOSTS', 'verb-receives'),
      ]),
    ],
    places: [],
  };
}

/** One official telling another something is a conversation; telling the press is none. */
function tell(reading: Reading, clause: Clause): Encounter | undefined {
  const speakers = clause.verb.passive ? agents(clause) : clause.subject;
  const listeners = clause.verb.passive ? clause.subject : clause.object;
  const from = officials(reading, speakers);
  const to = officials(reading, listeners).filter((entity) => !from.includes(entity));
  if (from.length === 0 || to.length === 0) return undefined;
  return {
    parts: [...attend(from, `verb-${clause.verb.lemma}`), ...attend(to, `verb-${clause.verb.lemma}`)],
    places: [],
  };
}

/** Named persons, and unnamed holders of an office. */
const officials = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  groups.flatMap((group) => {
    const mention = headMention(reading, group);
    const office =
      reading.titled.has(group.head) ||
      (mention && mention.offices.length > 0 && !mention.offices[0]!.plural) ||
      isEnvoy(mention?.nominal?.head);
    if (!office && mention?.type !== 'PERSON' && mention?.type !== 'PRONOUN') return [];
    return entitiesOf(reading, group).filter(
      (entity) =>
        kindOfEntity(reading, entity) === 'Person' ||
        (kindOfEntity(reading, entity) === 'State' && mention?.type === 'NOMINAL'),
    );
  });

const isEnvoy = (head: string | undefined): boolean =>
  head !== undefined &&
  ['envoy', 'counterpart', 'colleague', 'ambassador', 'minister', 'president', 'leader', 'premier'].includes(head);

function clash(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  const sides = partiesOf(reading, [...clause.subject, ...others(clause, verb.with)]);
  return sides.length > 1
    ? { parts: sides.map((entity) => part(entity, 'ACTOR', `verb-${clause.verb.lemma}`)), places: [] }
    : undefined;
}
