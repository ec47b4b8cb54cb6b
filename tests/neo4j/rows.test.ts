import { parse } from 'csv-parse/sync';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import type { RowFormat } from '../../src/index.ts';
import { parametersFrom } from '../../src/neo4j/parameters.ts';
import { written } from '../../src/neo4j/rows.ts';
import { HOSTILE } from '../exporters/hostile.ts';

const { Date: Day, DateTime, Duration, Node, Path, PathSegment, Relationship } = neo4j.types;

async function text(
  format: RowFormat,
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
  columns?: number,
) {
  const stream = (async function* () {
    yield* rows;
  })();
  let whole = '';
  for await (const chunk of written(format, names, stream, columns)) whole += chunk;
  return whole;
}

const ada = new Node(1n, ['Person'], { id: 'person:1', label: 'Ada Obi' }, 'a');
const talks = new Node(2n, ['Meeting'], { id: 'meeting:2', label: 'talks in Quito' }, 'm');
const ben = new Node(3n, ['Person'], { id: 'person:3', label: 'Ben Kim' }, 'b');
const attends = new Relationship(1n, 1n, 2n, 'ATTENDS', { status: 'denied' }, 'x', 'a', 'm');
const hosts = new Relationship(2n, 3n, 2n, 'HOSTS', {}, 'y', 'b', 'm');
const chain = new Path(ada, ben, [new PathSegment(ada, attends, talks), new PathSegment(talks, hosts, ben)]);
const day = new Day(2020n, 9n, 3n);

describe('a table', () => {
  test('shows dates, lists, nodes, relationships and paths as one reads them', async () => {
    const names = ['n', 'day', 'list', 'node', 'path'];
    expect(await text('table', names, [[5n, day, ['a', null, 2n], ada, chain]])).toBe(
      [
        'n  day         list          node               path',
        '-  ----------  ------------  -----------------  ------------------------------------------------------------------------------------------',
        '5  2020-09-03  [a, null, 2]  (Ada Obi :Person)  (Ada Obi :Person)-[:ATTENDS denied]->(talks in Quito :Meeting)<-[:HOSTS]-(Ben Kim :Person)',
        '1 row',
        '',
      ].join('\n'),
    );
  });

  test('keeps to the width of the terminal, and breaks between words', async () => {
    const shown = await text(
      'table',
      ['who', 'sentence'],
      [['Ada Obi', 'She met him in Quito on the fifth of May.']],
      24,
    );
    expect(shown.split('\n')).toEqual([
      'who      sentence',
      '-------  ---------------',
      'Ada Obi  She met him in',
      '         Quito on the',
      '         fifth of May.',
      '1 row',
      '',
    ]);
  });

  test('measures signs as wide as terminals draw them', async () => {
    const lines = (
      await text(
        'table',
        ['a', 'b'],
        [
          ['会談', 'x'],
          ['e\u0301e\u0301', 'y'],
        ],
      )
    ).split('\n');
    expect(lines[2]).toBe('会談  x');
    expect(lines[3]).toBe('e\u0301e\u0301    y');
  });

  test('shows nothing that a terminal would obey', async () => {
    const shown = await text(
      'table',
      ['x'],
      [...HOSTILE, '\u001b[2J\u009b31m\u202e'].map((one) => [one]),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be absent
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(shown.split('\n')).toHaveLength(HOSTILE.length + 5);
  });

  test('takes its widths from the first rows, however many there are', async () => {
    const rows = Array.from({ length: 2500 }, (_, row) => [String(row), 'x']);
    const lines = (await text('table', ['n', 'x'], rows)).split('\n');
    expect(lines[2]).toBe('0    x');
    expect(lines.at(-2)).toBe('2500 rows');
    expect(lines).toHaveLength(2504);
    expect(await text('table', ['n'], [])).toBe('n\n-\nno rows\n');
    expect(await text('table', [], [])).toBe('');
  });
});

describe('other formats', () => {
  test('CSV is read back by another reader, and runs nothing in a spreadsheet', async () => {
    const csv = await text(
      'csv',
      ['text', 'list', 'day', 'n'],
      [...HOSTILE.map((one) => [one, [one], day, -5n]), [null, null, null, null]],
    );
    const [head, ...rows] = parse(Buffer.from(csv)) as string[][];
    expect(head).toEqual(['text', 'list', 'day', 'n']);
    expect(rows.at(-1)).toEqual(['', '', '', '']);
    HOSTILE.forEach((one, index) => {
      const [first, list, ...rest] = rows[index]!;
      expect(first).toMatch(/^(?!\s*[=+\-@])/);
      expect(first!.replace(/^'(?=\s*[=+\-@])/, '')).toBe(Buffer.from(one, 'utf8').toString('utf8'));
      expect(JSON.parse(list!)).toEqual([one]);
      expect(rest).toEqual(['2020-09-03', '-5']);
    });
  });

  test('JSON holds whole numbers, dates, nodes and paths', async () => {
    const spans = [new Duration(0n, 5n, 0n, 0n), new Duration(14n, 0n, -1n, 500_000_000n)];
    const row = [9007199254740993n, 5n, day, spans, ada, chain, Number.NaN];
    const names = ['large', 'n', 'day', 'spans', 'node', 'path', 'none'];
    const [first] = JSON.parse(await text('json', names, [row, row]));
    expect(first).toMatchObject({
      large: '9007199254740993',
      n: 5,
      day: '2020-09-03',
      spans: ['P0M5DT0S', 'P14M0DT-0.5S'],
      node: { labels: ['Person'], properties: { label: 'Ada Obi' } },
      none: 'NaN',
    });
    expect(first.path.nodes.map(({ elementId }: { elementId: string }) => elementId)).toEqual(['a', 'm', 'b']);
    expect(first.path.relationships[1]).toMatchObject({ type: 'HOSTS', start: 'b', end: 'm' });
    expect(
      (await text('jsonl', names, [row, row]))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([first, first]);
    expect(JSON.parse(await text('json', names, []))).toEqual([]);
    const moment = DateTime.fromStandardDate(new Date(Date.UTC(2020, 8, 3, 12)));
    expect(await text('jsonl', ['at'], [[moment]])).toContain('2020-09-03T12:00:00');
  });
});

test('parameters are JSON where they are JSON, and else the text that they are', () => {
  const words = ['a=5', 'b=Ada Obi', 'c=[1, 2.5, "x"]', 'd={"n": 1}', 'e=true', 'f="5"', '$g=a=b', 'h=', 'i="x" OR y'];
  expect(parametersFrom(words)).toEqual({
    a: 5n,
    b: 'Ada Obi',
    c: [1n, 2.5, 'x'],
    d: { n: 1n },
    e: true,
    f: '5',
    g: 'a=b',
    h: '',
    i: '"x" OR y',
  });
  expect(parametersFrom(['n=-9223372036854775808'])).toEqual({ n: -9223372036854775808n });
  expect(() => parametersFrom(['n=9223372036854775808'])).toThrow(/larger than any whole number/);
  expect(() => parametersFrom(['c=[1'])).toThrow(/begins like JSON/);
});
