import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { headMention, kindOfEntity, type Reading } from '../reading.ts';
import { agents, attend, type Encounter, others } from './encounter.ts';
import { eventHead } from './noun-entry.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';

/** Encounters told by what is done at them: a gift handed over, papers exchanged, a tunnel opened together. */
export function ceremonial(reading: Reading, clause: Clause): Encounter | undefined {
  const { lemma } = clause.verb;
  if (lemma === 'bring' || lemma === 'reunite') return bringing(reading, clause);
  if (GIVING.has(lemma)) return giving(reading, clause);
  if (lemma === 'exchange' || lemma === 'swap' || lemma === 'trade') return exchanging(reading, clause);
  if (lemma === 'take') return takingOffice(reading, clause);
  return OPENING.has(lemma) ? opening(reading, clause) : undefined;
}

const headLemma = (reading: Reading, group: NounGroup | undefined): string =>
  group ? reading.tokens[group.head]!.lemma.toLowerCase() : '';
const personsOf = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  partiesOf(reading, groups).filter((entity) => kindOfEntity(reading, entity) === 'Person');
const anchored = (clause: Clause): boolean =>
  clause.times.length > 0 || others(clause, ['in', 'at', 'on', 'near', 'outside']).length > 0;

/** "A and B were brought together by X": X is there too, or at least the host. */
function bringing(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.lemma === 'bring' && verb.particle !== 'together' && reading.tokens[verb.end]?.lower !== 'together')
    return undefined;
  const brought = partiesOf(reading, verb.passive ? clause.subject : clause.object);
  const by = partiesOf(reading, verb.passive ? agents(clause) : clause.subject).filter(
    (entity) => !brought.includes(entity),
  );
  // "The talks brought A and B together": the talks are told already.
  const told = (verb.passive ? agents(clause) : clause.subject).some(
    (group) => eventHead(reading, group) !== undefined,
  );
  if (brought.length < 2 || told) return undefined;
  return {
    parts: [
      ...attend(brought, 'verb-bring-together'),
      ...by.map((entity) =>
        part(entity, kindOfEntity(reading, entity) === 'Person' ? 'ATTENDS' : 'ORGANISES', 'verb-bring-together'),
      ),
    ],
    places: [],
    form: 'meeting',
  };
}

const GIVING = new Set([
  'give',
  'present',
  'hand',
  'decorate',
  'award',
  'invest',
  'deliver',
  'pin',
  'bestow',
  'confer',
]);
const PAPERS = new Set(
  'credential letter message petition note medal order decoration sword gift cup key award prize degree horse portrait flag carpet vase report proposal plan invitation'.split(
    ' ',
  ),
);

/** "handed the letter to X", "was presented with a medal by X": who gives and who is given meet. */
function giving(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (verb.negated) return undefined;
  const givers = personsOf(reading, verb.passive ? agents(clause) : clause.subject);
  const things = [...clause.object, ...(clause.second ?? []), ...others(clause, ['with'])];
  const named = verb.passive ? clause.subject : [...things, ...others(clause, ['to', 'on', 'upon'])];
  const given = personsOf(reading, named).filter((entity) => !givers.includes(entity));
  if (givers.length === 0 || given.length === 0) return undefined;
  const told =
    things.some((group) => PAPERS.has(headLemma(reading, group).replace(/s$/u, ''))) || ownHost(reading, clause);
  return told ? { parts: attend([...given, ...givers], `verb-${verb.lemma}`), places: [], form: 'meeting' } : undefined;
}

/** "by his host, President X". */
const ownHost = (reading: Reading, clause: Clause): boolean =>
  agents(clause).some((group) => {
    const before = reading.sentences[clause.sentence]!.chunks[group.at - 2];
    return before?.type === 'noun' && reading.tokens[before.head]!.lower === 'host';
  });

const EXCHANGED = new Set(
  'text document instrument letter copy ratification protocol treaty agreement prisoner gift credential note signature handshake paper list'.split(
    ' ',
  ),
);

/** "A and B exchanged the ratified texts in C": two persons, and where or when. */
function exchanging(reading: Reading, clause: Clause): Encounter | undefined {
  if (!clause.object.some((group) => EXCHANGED.has(headLemma(reading, group).replace(/s$/u, '')))) return undefined;
  const sides = personsOf(reading, [...clause.subject, ...others(clause, ['with'])]);
  if (sides.length < 2 || !anchored(clause)) return undefined;
  return { parts: attend(sides, 'verb-exchange'), places: [], form: 'ceremony' };
}

const OPENING = new Set(
  'open inaugurate unveil dedicate launch cut christen plant lay inspect tour watch cross lower raise'.split(' '),
);
const OPENED = new Set(
  `tunnel bridge dam road railway line port airport factory plant hospital school university monument memorial museum statue exhibition
  embassy consulate pipeline highway terminal ribbon wreath tree stone canal station centre center fair festival flag refinery mosque cathedral church stadium library camp parade site bust plaque`.split(
    /\s+/u,
  ),
);

/** "The president and the duke opened the tunnel together on Monday": several persons, or "together" and when. */
function opening(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  const things = verb.passive ? clause.subject : clause.object;
  if (!things.some((group) => OPENED.has(headLemma(reading, group)))) return undefined;
  const openers = partiesOf(
    reading,
    [
      ...(verb.passive ? agents(clause) : clause.subject),
      ...others(clause, ['with', 'alongside', 'together with']),
    ].filter((group) => standsForPeople(reading, group)),
  );
  if (openers.length < 2 || !anchored(clause)) return undefined;
  return { parts: attend(openers, `verb-${verb.lemma}`), places: [], form: 'ceremony' };
}

const OFFICE = new Set(['office', 'oath']);

/** "X takes office on Thursday". */
function takingOffice(reading: Reading, clause: Clause): Encounter | undefined {
  const [thing] = clause.object;
  if (!thing || clause.verb.passive || !OFFICE.has(headLemma(reading, thing)) || headMention(reading, thing))
    return undefined;
  const taker = personsOf(reading, clause.subject);
  if (taker.length === 0 || clause.times.length === 0) return undefined;
  return { parts: attend(taker, 'verb-take-office'), places: [], form: 'ceremony' };
}
