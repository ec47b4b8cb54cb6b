import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { agents, attend, type Encounter, others } from './encounter.ts';
import { partiesOf, placesOf, standsForPeople } from './parties.ts';

const ACCORDS = new Set(
  `agreement treaty accord pact memorandum declaration protocol communique communiqué charter armistice truce ceasefire document statement deal compact
  settlement convention text concordat entente roadmap initiative covenant paper`.split(/\s+/u),
);
const SIGNING = new Set(['sign', 'initial', 'ink', 'co-sign', 'countersign']);
const PUTTING = new Set(['put', 'set', 'affix', 'add', 'append', 'lend', 'give']);
const NAMES = new Set(['name', 'signature', 'initial', 'seal', 'pen']);
const BARGAINING = new Set(['negotiate', 'hammer', 'thrash', 'broker', 'settle', 'conclude', 'strike']);

const headLemma = (reading: Reading, group: NounGroup | undefined): string =>
  group ? reading.tokens[group.head]!.lemma.toLowerCase().replace(/s$/u, '') : '';

/** "A and B signed the accord in C on D", "put their names to it": told with its place or day, a ceremony. */
export function signing(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  const bargained = BARGAINING.has(verb.lemma);
  const paper = paperOf(reading, clause);
  if (!paper.some((group) => ACCORDS.has(headLemma(reading, group)))) return undefined;
  const local = others(clause, ['in', 'at', 'on', 'inside', 'aboard']);
  const anchored = local.length > 0 || clause.times.length > 0;
  const definite = paper.some(({ determiner }) => /^(?:the|this|that|their)$/u.test(determiner ?? ''));
  if (!anchored && !definite) return undefined;
  if (bargained && !verb.passive) return undefined;
  // "A signed for X and | B | for Y": told with the first.
  const gapped = reading.sentences[clause.sentence]!.clauses.filter(
    (other) => other.gapped && other.conjunctOf === clause && other.object === clause.object,
  );
  const groups = [
    ...(verb.passive ? agents(clause) : clause.subject),
    ...gapped.flatMap(({ subject }) => subject.filter((group) => !clause.subject.includes(group))),
    ...others(clause, ['with', 'alongside']),
  ];
  const signers = partiesOf(reading, groups);
  if (signers.length === 0 || Math.max(signers.length, groups.length) < 2) return undefined;
  const people = signers.filter((entity) => kindOfEntity(reading, entity) === 'Person');
  // States alone sign on a day or in a place; a bare year or "in the capital" is history.
  if (
    anchored &&
    people.length < 2 &&
    (signers.length < 2 || placesOf(reading, local).length + clause.times.length === 0)
  )
    return undefined;
  const witnesses = partiesOf(
    reading,
    others(clause, ['in the presence of']).filter((group) => standsForPeople(reading, group)),
  );
  return {
    parts: attend([...signers, ...witnesses], bargained ? 'verb-negotiate' : 'verb-sign'),
    places: [],
    form: bargained ? 'talks' : 'ceremony',
    definite,
    ...(anchored || people.length > 1 ? {} : { retells: true }),
  };
}

/** What is signed: "signed | the deal", "put their names to | the deal", "the deal | was signed". */
function paperOf(reading: Reading, clause: Clause): readonly NounGroup[] {
  const { verb } = clause;
  if (SIGNING.has(verb.lemma) || BARGAINING.has(verb.lemma)) return verb.passive ? clause.subject : clause.object;
  if (!PUTTING.has(verb.lemma) || verb.passive) return [];
  return clause.object.some((group) => NAMES.has(headLemma(reading, group))) ? others(clause, ['to', 'on']) : [];
}
