import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { actorsOf, headMention, kindOfEntity, type Reading } from '../reading.ts';
import type { EventVerb } from './data/verbs.ts';
import { agents, attend, type Encounter, others } from './encounter.ts';
import { eventHead } from './noun-entry.ts';
import { part, partiesOf, placesOf, standsForPeople } from './parties.ts';

/** A journey is a visit where a person goes to a place or state. */
export function visit(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  const travellers = visitors(reading, clause.verb.passive ? agents(clause) : clause.subject);
  const destination = clause.verb.passive ? clause.subject : verb.object ? clause.object : [];
  const goals = [...destination, ...others(clause, verb.to ?? [])];
  if (travellers.length === 0 || isMigration(reading, clause, travellers)) return undefined;
  // "reaching out to Lima".
  if (clause.verb.lemma === 'reach' && (clause.verb.particle !== undefined || others(clause, ['to']).length > 0))
    return undefined;
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
  const named = placesOf(reading, goals);
  const places = named.length > 0 || goals.length > 0 ? named : placeBefore(reading, clause);
  // "is to visit on 11 November": that it is a visit the verb says alone.
  const dated = clause.verb.lemma === 'visit' && goals.length === 0 && clause.times.length > 0;
  if (places.length === 0 && !dated) return touring(reading, clause, travellers);
  const states = places
    .filter((entity) => kindOfEntity(reading, entity) === 'State')
    .map((entity) => part(entity, 'HOSTS', 'visit-goal'));
  const companions = partiesOf(
    reading,
    companionsOf(reading, clause, verb.with).filter((group) => standsForPeople(reading, group)),
  );
  return {
    parts: [...attend(travellers, `verb-${clause.verb.lemma}`), ...attend(companions, 'visit-with'), ...states],
    places,
  };
}

/** "toured the plant with her host, X": no town is named, but who was there. */
function touring(reading: Reading, clause: Clause, travellers: readonly number[]): Encounter | undefined {
  if (!/^(?:tour|visit|inspect)$/u.test(clause.verb.lemma) || clause.verb.passive || clause.object.length === 0)
    return undefined;
  const hosts = partiesOf(
    reading,
    others(clause, ['with', 'alongside', 'together with']).filter((group) => standsForPeople(reading, group)),
  ).filter((entity) => kindOfEntity(reading, entity) === 'Person' && !travellers.includes(entity));
  return hosts.length > 0
    ? { parts: attend([...travellers, ...hosts], `verb-${clause.verb.lemma}`), places: [], form: 'visit' }
    : undefined;
}

/** "an invitation to X, and will travel | there": the place that the text named before, in this sentence or the last. */
function placeBefore(reading: Reading, { verb, sentence }: Clause): number[] {
  if (reading.tokens[verb.end]?.lower !== 'there') return [];
  for (let from = sentence; from >= Math.max(0, sentence - 1); from--) {
    const { chunks } = reading.sentences[from]!;
    for (let at = (from === sentence ? verb.at : chunks.length) - 1; at > 0; at--) {
      const noun = chunks[at]!;
      const prep = chunks[at - 1]!;
      if (noun.type !== 'noun' || prep.type !== 'prep' || !/^(?:to|in|at|from)$/u.test(prep.word)) continue;
      const places = placesOf(reading, [noun]);
      if (places.length > 0) return prep.word === 'from' ? [] : places;
    }
  }
  return [];
}

const MOVING = new Set(['cross', 'go', 'come']);

/** "Lee crossed into Chile", of whom the article tells no office: who comes to stay, or goes home, pays no visit. */
const isMigration = (reading: Reading, { verb }: Clause, travellers: readonly number[]): boolean =>
  MOVING.has(verb.lemma) &&
  travellers.every(
    (entity) =>
      kindOfEntity(reading, entity) === 'Person' &&
      !(reading.resolved.offices ?? []).some((office) => office.entity === entity),
  );

/** "flew to X with Y", not "flew to X for talks | with Y". */
function companionsOf(reading: Reading, clause: Clause, preps: readonly string[]): NounGroup[] {
  const { chunks } = reading.sentences[clause.sentence]!;
  return clause.obliques.flatMap(({ prep, groups, at }) => {
    const before = chunks[at - 1];
    const ofEvent = before?.type === 'noun' && eventHead(reading, before) !== undefined;
    return preps.includes(prep) && !ofEvent ? [...groups] : [];
  });
}

/** Those who can travel: persons, and groups of people such as delegations; not states as such. */
const visitors = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  partiesOf(
    reading,
    groups.filter(
      (group) =>
        standsForPeople(reading, group) &&
        headMention(reading, group)?.type !== 'NATIONALITY' &&
        !ARMED.has(reading.tokens[group.head]!.lemma),
    ),
  );

/** Those who march or storm in, and do not visit. */
const ARMED = new Set(
  'force troop army soldier fighter militant rebel guerrilla insurgent convoy battalion brigade fleet marine'.split(
    ' ',
  ),
);

/** "sent X to Moscow". */
export function sending(reading: Reading, clause: Clause): Encounter | undefined {
  if (LEADING.has(clause.verb.lemma)) return leading(reading, clause);
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

const LEADING = new Set(['lead', 'head']);
const PARTY = new Set(['delegation', 'team', 'mission', 'party', 'group']);

/** "will lead a delegation to Havana". */
function leading(reading: Reading, clause: Clause): Encounter | undefined {
  const [party] = clause.object;
  if (!party || !PARTY.has(reading.tokens[party.head]!.lemma)) return undefined;
  const leaders = visitors(reading, clause.subject);
  const places = placesOf(reading, others(clause, ['to']));
  return leaders.length > 0 && places.length > 0 ? { parts: attend(leaders, 'verb-lead'), places } : undefined;
}
