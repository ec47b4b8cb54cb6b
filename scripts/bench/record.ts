import { digest, seeded } from '../../graph/build/index.ts';
import type { Claim, LocalEntity, Resolver, StatedArticle } from '../../graph/model/index.ts';
import { RELATIONS } from '../../graph/ontology/index.ts';

const DEEDS = RELATIONS.filter(({ group }) => group === 'deed').map(({ relation }) => relation);
const STATUSES = ['happened', 'planned', 'likely', 'denied'] as const;
/** New persons in an article, and persons of others that it names too. */
const NEW = 3;
const KNOWN = 9;
const EDGES = 20;

/** Knows everybody by an id, so that a store is made as fast as it can be. */
export const byId: Resolver = {
  judge: () => undefined,
  attach: () => undefined,
  eventSignature: ({ event, article }) => {
    const key = `${article} ${event.index}`;
    return { key, kind: event.kind, strength: 'exact', blocks: [], features: { id: key } };
  },
};

/** Made-up articles, the same ones every time: each brings about 4 nodes and 20 edges, each edge with its sentence. */
export function* madeArticles(count: number, first = 0): Generator<StatedArticle> {
  for (let number = first; number < first + count; number++) yield madeArticle(number);
}

function madeArticle(number: number): StatedArticle {
  const random = seeded(Math.imul(number + 1, 0x9e3779b1));
  const own = Array.from({ length: NEW }, (_, index) => number * NEW + index);
  const known = Array.from({ length: KNOWN }, () => Math.floor(random() * (number * NEW + NEW)));
  const people = [...new Set([...own, ...known])];
  let text = '';
  const claims: Claim[] = [];
  for (let index = 0; index < EDGES; index++) {
    const [from, to] = [index % people.length, Math.floor(random() * people.length)];
    const status = STATUSES[Math.floor(random() * STATUSES.length)]!;
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3000))).toISOString().slice(0, 10);
    const relation = DEEDS[Math.floor(random() * DEEDS.length)]!;
    const sentence = `On ${day} ${nameOf(people[from]!)} turned to ${nameOf(people[to]!)} in the matter of report ${number}-${index}.`;
    const evidence = { start: text.length, end: text.length + sentence.length };
    text += `${sentence} `;
    if (from === to) continue;
    const date = { start: day, end: day, precision: 'day', basis: 'stated', when: day } as const;
    claims.push({ id: `${number}-${index}`, about: 'edge', relation, from, to, status, date, evidence, rule: 'made' });
  }
  const published = new Date(Date.UTC(2016, 0, 1 + (number % 3000))).toISOString().slice(0, 10);
  return {
    id: `article:${digest('made', number)}`,
    text,
    published,
    sightings: [{ file: `report-${number}.txt`, source: `Paper ${number % 40}`, published }],
    sentences: claims.map(({ evidence }) => evidence),
    mentions: [],
    referents: [],
    entities: people.map(personOf),
    claims,
    notices: [],
  };
}

function personOf(number: number, index: number): LocalEntity {
  const id = `person:made-${number}`;
  const label = nameOf(number);
  const signature = { key: id, kind: 'Person', strength: 'exact', blocks: [], features: { id } } as const;
  return { index, kind: 'Person', label, names: [{ text: label, count: 1 }], signature };
}

function nameOf(number: number): string {
  return `Person ${number.toString(26)} of House ${number % 977}`;
}
