import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading, type ReadSentence, textOf } from '../reading.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import type { EventVerb } from './data/verbs.ts';
import { type Encounter, others } from './encounter.ts';
import { clash, encounter, gather } from './encounters.ts';
import { force } from './force.ts';
import { gatheredOffices } from './gathered.ts';
import { anyGesture } from './gestures.ts';
import { idiom } from './idioms.ts';
import { entryOf, goalsBefore, governor, timesOf } from './journey.ts';
import { sending, visit } from './journeys.ts';
import type { EventMention, Part } from './mention.ts';
import { part, partiesOf, settingOf, standsForPeople } from './parties.ts';
import { isSport } from './people.ts';
import { receive, tell, welcomed } from './receptions.ts';

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
    const encounter =
      (verb
        ? encounterOf(reading, clause, verb)
        : (sending(reading, clause) ?? idiom(reading, clause) ?? welcomed(reading, clause))) ??
      anyGesture(reading, clause);
    if (!encounter || isSport(reading, clause.verb.head)) continue;
    for (const parts of encounter.apart ?? [encounter.parts])
      found.push(mentionOf(reading, context, clause, verb, { ...encounter, parts }, next()));
  }
  return found;
}

function mentionOf(
  reading: Reading,
  context: StandingContext,
  clause: Clause,
  verb: EventVerb | undefined,
  encounter: Encounter,
  index: number,
): EventMention {
  const setting = settingOf(reading, clause.obliques);
  // "In X he is to meet Y": what stands with the governing verb.
  const around = settingOf(reading, governor(clause)?.obliques ?? []);
  const status: Status = encounter.status ?? standingOf(context, clause);
  const form = encounter.form ?? verb?.form ?? 'visit';
  const adverbs = reading.tokens.slice(clause.verb.first, clause.verb.end + 3).map((token) => token.lower);
  return {
    index,
    sentence: clause.sentence,
    head: clause.verb.head,
    kind: encounter.kind ?? verb?.kind ?? 'Meeting',
    form: viaForm(reading, clause, form),
    wording: encounter.subject ? withoutArticle(reading, encounter.subject) : '',
    clause,
    definite: encounter.definite ?? false,
    anaphoric: false,
    plural: false,
    indefinite: false,
    offices: gatheredOffices(reading, [...clause.subject, ...clause.object]),
    series: adverbs.some((word) => word === 'regularly' || word === 'repeatedly' || word === 'often'),
    apart:
      adverbs.some((word) => word === 'separately' || word === 'again' || word === 'anew') ||
      /\bonce (?:more|again)\b/u.test(adverbs.join(' ')) ||
      encounter.apart !== undefined,
    status,
    ...(encounter.retells ? { retells: true } : {}),
    parts: [...encounter.parts, ...chairs(reading, clause), ...witnesses(reading, clause, encounter)],
    places: [
      ...new Set([
        ...encounter.places,
        ...setting.places,
        ...(setting.places.length === 0 && encounter.places.length === 0
          ? [...goalsBefore(reading, clause), ...around.places]
          : []),
      ]),
    ],
    times: timesOf(reading, clause),
    within: [...setting.within, ...around.within],
    rule: `verb-${clause.verb.lemma}`,
  };
}

/** "follow-up committee". */
const withoutArticle = (reading: Reading, group: NounGroup): string =>
  textOf(reading, { first: group.first + (group.determiner && group.first < group.head ? 1 : 0), end: group.end });

const CHAIRING = ['under the chairmanship of', 'under the presidency of', 'under the auspices of'];

/** "met under the chairmanship of X". */
const chairs = (reading: Reading, clause: Clause): Part[] =>
  partiesOf(reading, others(clause, CHAIRING)).map((entity) =>
    part(entity, kindOfEntity(reading, entity) === 'Organisation' ? 'ORGANISES' : 'CHAIRS', 'verb-chaired'),
  );

/** "met in the presence of X". */
const witnesses = (reading: Reading, clause: Clause, { kind, form }: Encounter): Part[] =>
  kind === 'Event' || form === 'visit'
    ? []
    : partiesOf(
        reading,
        [...others(clause, ['in the presence of', 'in the company of']), ...atSide(reading, clause)].filter((group) =>
          standsForPeople(reading, group),
        ),
      ).map((entity) => part(entity, 'ATTENDS', 'verb-witnessed'));

/** "saw B, with | C | at her side", "with C in attendance". */
const atSide = (reading: Reading, clause: Clause): NounGroup[] =>
  clause.obliques
    .filter(({ prep, groups }) => {
      const behind = reading.tokens.slice(groups.at(-1)?.end, (groups.at(-1)?.end ?? 0) + 3).map(({ lower }) => lower);
      return prep === 'with' && /^(?:(?:at|by) (?:his|her|their) side|in (?:attendance|tow)\b)/u.test(behind.join(' '));
    })
    .flatMap(({ groups }) => [...groups]);

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
