import fc from 'fast-check';
import { digest } from '../../graph/build/index.ts';
import {
  type Claim,
  type ClaimDate,
  type LocalEntity,
  type Sighting,
  type Signature,
  STATUSES,
  type StatedArticle,
} from '../../graph/model/index.ts';
import { personSignature } from './resolver.ts';

const GIVEN = ['Ana', 'Ari', 'A', 'Bela', 'B', undefined];
const SURNAMES = ['Novak', 'Okoro', 'Lind'];
const STATES = ['RU', 'IN', 'CN'];
const DAYS = ['2020-09-02', '2020-09-03', '2020-09-04', '2020-09-05', '2020-09-07'];
const URLS = [
  'https://one.example/a',
  'http://www.one.example/a/?utm_source=x#top',
  'https://two.example/b',
  'unknown',
];
const DEEDS = ['ACCUSES', 'SUPPORTS', 'HOLDS_OFFICE', 'ATTENDS', 'HOSTS', 'HELD_IN', 'PART_OF', 'QUOTED_IN', 'ACTOR'];

const optional = <Value>(values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

const person = fc.record({
  given: fc.constantFrom(...GIVEN),
  surname: fc.constantFrom(...SURNAMES),
  state: optional(STATES),
  rank: fc.constantFrom(0, 0, 1),
});
const state = fc.constantFrom(...STATES).map((iso2) => ({ iso2 }));
const body = fc.record({ acronym: fc.constantFrom('ABC', 'XYZ'), known: fc.boolean() });
const gathering = fc.record({ kind: fc.constantFrom('Meeting', 'Event'), form: fc.constantFrom('talks', 'clash') });
const claim = fc.record({
  relation: fc.option(fc.constantFrom(...DEEDS), { nil: undefined, freq: 4 }),
  from: fc.nat(7),
  to: fc.nat(7),
  status: fc.constantFrom(...STATUSES),
  day: optional(DAYS),
  saidBy: fc.option(fc.nat(7), { nil: undefined }),
  role: fc.constantFrom('Minister', 'minister', 'Envoy'),
  officeClass: optional(['minister']),
  at: fc.nat(5),
});

/** Where an article was seen. */
export const sightings: fc.Arbitrary<Sighting> = fc
  .record({
    file: optional(['a.txt', 'b.txt']),
    url: optional(URLS),
    published: optional(DAYS),
    source: optional(['Wire', 'Gazette']),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

/** A short text, or one of two long ones with a stretch of the other in it: copies, half copies, and neither. */
const copiedTexts: fc.Arbitrary<string> = fc
  .option(fc.record({ base: fc.constantFrom('a', 'b'), from: fc.nat(60), length: fc.constantFrom(0, 3, 12, 25, 60) }), {
    freq: 2,
    nil: undefined,
  })
  .map((draft) => {
    if (!draft) return 'Nothing else was said.';
    const { base, from, length } = draft;
    const other = base === 'a' ? 'b' : 'a';
    const words = Array.from({ length: 80 }, (_, at) => `${at >= from && at < from + length ? other : base}${at}`);
    return `${words.join(' ')}.`;
  });

/** An article with names that clash, claims on all of them, and a sighting. */
export const statedArticles: fc.Arbitrary<StatedArticle> = fc
  .record({
    persons: fc.array(person, { maxLength: 3 }),
    states: fc.uniqueArray(state, { maxLength: 2, selector: ({ iso2 }) => iso2 }),
    bodies: fc.array(body, { maxLength: 1 }),
    events: fc.array(gathering, { maxLength: 2 }),
    claims: fc.array(claim, { maxLength: 12 }),
    sighting: sightings,
    number: fc.nat(5),
    rest: copiedTexts,
  })
  .map(({ persons, states, bodies, events, claims, sighting, number, rest }) => {
    const drafts: Omit<LocalEntity, 'index'>[] = [
      ...persons.map((features) => personOf(features)),
      ...states.map(({ iso2 }) => exact('State', `state:${iso2}`, iso2)),
      ...bodies.map(({ acronym, known }) =>
        known ? exact('Organisation', `organisation:${acronym}`, acronym) : organisation(acronym),
      ),
      ...events.map(({ kind, form }) => ({
        kind,
        form,
        label: `the ${form}`,
        names: [],
        event: { series: false, apartFrom: [] },
      })),
    ];
    const entities = drafts.map((draft, index) => ({ ...draft, index }));
    const stated = { persons, states, bodies, events, claims };
    return articleOf(entities, claims, sighting, `R\u0000p \u{1f600} ${number} ${digest(stated)}. ${rest}`);
  });

function articleOf(
  entities: readonly LocalEntity[],
  drafts: readonly ClaimDraft[],
  sighting: Sighting,
  text: string,
): StatedArticle {
  const end = text.indexOf('.') + 1;
  const { published } = sighting;
  // As a relative date would: what is claimed depends on when the article was published.
  const shifted = drafts.map((draft, index) => (index === 0 && published ? { ...draft, day: published } : draft));
  return {
    id: `article:${digest(text)}`,
    text,
    ...(published && { published }),
    sightings: [sighting],
    sentences: [
      { start: 0, end },
      { start: end + 1, end: text.length },
    ],
    mentions: [],
    referents: [],
    entities,
    claims: entities.length === 0 ? [] : shifted.flatMap((draft) => claimOf(draft, entities)),
    notices: [],
  };
}

type ClaimDraft = typeof claim extends fc.Arbitrary<infer Draft> ? Draft : never;

function claimOf(draft: ClaimDraft, entities: readonly LocalEntity[]): readonly Claim[] {
  const { relation, status, day, role, officeClass, at } = draft;
  const from = draft.from % entities.length;
  const date: ClaimDate | undefined =
    day === undefined ? undefined : { start: day, end: day, precision: 'day', basis: 'stated', when: day };
  const base = {
    id: digest(draft),
    status,
    ...(date && { date }),
    ...(draft.saidBy !== undefined && { saidBy: draft.saidBy % entities.length }),
    evidence: { start: at, end: at + 6 },
    rule: 'arbitrary',
  };
  if (!relation) return entities[from]!.event ? [{ ...base, about: 'event', event: from }] : [];
  const quoted = relation === 'QUOTED_IN';
  const held = relation === 'HOLDS_OFFICE';
  return [
    {
      ...base,
      about: 'edge',
      relation,
      from,
      to: quoted ? 'article' : draft.to % entities.length,
      ...(quoted && { quote: { start: at, end: at + 4 } }),
      ...(held && { role, tenure: at > 2 ? 'current' : 'former', ...(officeClass && { officeClass }) }),
    },
  ];
}

interface PersonDraft {
  readonly given: string | undefined;
  readonly surname: string;
  readonly state: string | undefined;
  readonly rank: number;
}

function personOf({ given, surname, state, rank }: PersonDraft) {
  const label = given ? `${given} ${surname}` : surname;
  const signature = personSignature({ surname, ...(given && { given }), ...(state && { state }) }, rank);
  return { kind: 'Person', label, names: [{ text: label, count: 1 }], signature };
}

function exact(kind: string, id: string, name: string): Omit<LocalEntity, 'index'> {
  const signature: Signature = { key: id, kind, strength: 'exact', blocks: [`acronym ${name}`], features: { id } };
  return { kind, label: name, names: [{ text: name, count: 2 }], signature };
}

function organisation(acronym: string): Omit<LocalEntity, 'index'> {
  const key = `organisation|${acronym}`;
  const blocks = [`acronym ${acronym}`];
  const signature: Signature = { key, kind: 'Organisation', strength: 'strong', blocks, features: { given: acronym } };
  return { kind: 'Organisation', label: acronym, names: [{ text: acronym, count: 1 }], signature };
}
