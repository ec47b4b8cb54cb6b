import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exchangeSchema } from '../../graph/exporters/json/schema.ts';
import { samplesGraph, textOf } from './written.ts';

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('docs/graph.schema.json', 'utf8')) as object,
);
const graph = await samplesGraph();
const exported = () => JSON.parse(textOf(graph, 'json'));

describe('the JSON Schema of the exchange format', () => {
  test('is the one that the ontology makes (npm run docs)', () => {
    expect(JSON.parse(readFileSync('docs/graph.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(exchangeSchema())),
    );
  });

  test('takes the export of the samples', () => {
    expect(validate(exported()), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each([
    ['a kind that is none', (broken: Broken) => (broken.nodes[0]!.attributes.kind = 'Alien')],
    ['a status that is none', (broken: Broken) => (broken.edges[0]!.attributes.status = 'maybe')],
    ['an edge without evidence', (broken: Broken) => (broken.edges[0]!.attributes.evidence = [])],
    [
      'a date without its end',
      (broken: Broken) => Object.assign(broken.edges[0]!.attributes, { start: '2020-01-01', end: undefined }),
    ],
    ['an attribute that sigma would trip over', (broken: Broken) => (broken.nodes[0]!.attributes.type = 'Person')],
  ])('refuses %s', (_, harm) => {
    const broken = exported() as Broken;
    harm(broken);
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

interface Broken {
  nodes: { attributes: Record<string, unknown> }[];
  edges: { attributes: Record<string, unknown> }[];
}
