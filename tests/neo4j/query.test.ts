import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FOLDER_EXPORTERS } from '../../graph/exporters/index.ts';
import { type OwnNeo4j, startNeo4j } from '../../scripts/cypher/server.ts';
import { HOSTILE, hostileGraph } from '../exporters/hostile.ts';
import { importInto, onNeo4j } from './real.ts';

const NAMES = 'MATCH (p:Person) RETURN p.id AS id, p.label AS label, p.aliases AS aliases ORDER BY id';
const whole = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

onNeo4j('entente query on a real Neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-query-'));
  let server: OwnNeo4j;

  // The database is what the importer makes of texts that would do harm.
  beforeAll(async () => {
    const graph = hostileGraph();
    for (const { name, chunks } of FOLDER_EXPORTERS[0].files(graph)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), [...chunks].join(''));
    }
    const home = join(folder, 'home');
    const said = await importInto(home, join(folder, 'neo4j'));
    expect(said).toContain('IMPORT DONE');
    server = await startNeo4j(home);
  }, 300_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** Runs the built command as a user does; what it prints must never hold the password. */
  function query(words: readonly string[], { input, ...environment }: Readonly<Record<string, string>> = {}) {
    const { uri, user, password } = server.address;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...environment };
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), 'query', ...words], {
      cwd: folder,
      env,
      encoding: 'utf8',
      ...(input === undefined ? {} : { input }),
    });
    expect((stdout + stderr).includes(env.NEO4J_PASSWORD || password)).toBe(false);
    return { code: status, out: stdout, err: stderr };
  }

  describe('reads', () => {
    test('texts exactly as they were, whatever they hold: the importer changed none', () => {
      const { out, err } = query([NAMES, '--format', 'jsonl']);
      expect(err).toBe('');
      const rows = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows).toHaveLength(HOSTILE.length);
      for (const { id, label, aliases } of rows) {
        const text = whole(HOSTILE[Number(id.slice('person:'.length))]!);
        expect([label, aliases]).toEqual([text, [text, 'A']]);
      }
    });

    test('every node, relationship and sentence of the exported graph', () => {
      const counts = (cypher: string) => JSON.parse(query([cypher, '--format', 'json']).out)[0];
      const { nodes, edges } = hostileGraph();
      const sentences = new Set(
        [...nodes, ...edges].flatMap(({ attributes }) =>
          (attributes.evidence ?? []).map(({ article, start, end }) => `${article} ${start} ${end}`),
        ),
      ).size;
      expect(counts('MATCH (n) RETURN count(n) AS n').n).toBe(nodes.length + sentences);
      expect(counts('MATCH ()-[r]->() RETURN count(r) AS n').n).toBe(edges.length + sentences);
      expect(counts("MATCH ()-[r:HOLDS_OFFICE {id: 'office:4'}]->() RETURN r.role AS role").role).toBe(HOSTILE[4]);
      expect(counts("MATCH (m:Meeting {id: 'meeting:0'}) RETURN m.start AS day, m.evidenceCount AS n")).toEqual({
        day: '2020-09-03',
        n: 2,
      });
    });

    test('into a file, as CSV that another reader reads', () => {
      expect(query([NAMES, '--format', 'csv', '-o', 'names.csv'])).toMatchObject({ code: 0, out: '' });
      const [head, ...rows] = parse(readFileSync(join(folder, 'names.csv'), 'utf8')) as string[][];
      expect(head).toEqual(['id', 'label', 'aliases']);
      expect(rows).toHaveLength(HOSTILE.length);
      for (const [, label] of rows) expect(label).not.toMatch(/^\s*[=+\-@]/);
    });

    test('a query from standard input, and from a file, with typed parameters', () => {
      const cypher = 'RETURN $n + 1 AS n, $list[0].name AS name, date($day) + duration({days: 1}) AS next';
      const words = [
        '--param',
        'n=41',
        '--param',
        'list=[{"name": "Ada"}]',
        '--param',
        'day=2020-02-28',
        '--format',
        'jsonl',
      ];
      const answer = '{"n":42,"name":"Ada","next":"2020-02-29"}\n';
      expect(query(['-', ...words], { input: `${cypher};\n` })).toEqual({ code: 0, out: answer, err: '' });
      writeFileSync(join(folder, 'q.cypher'), `// A question\n${cypher}\n`);
      expect(query(['--file', 'q.cypher', ...words])).toEqual({ code: 0, out: answer, err: '' });
    });

    test('parameters as values, never as Cypher', () => {
      const hostile = "x'}) DETACH DELETE n //";
      const { out } = query([
        'MATCH (p:Person {label: $name}) RETURN count(p) AS n',
        '--param',
        `name=${hostile}`,
        '--format',
        'csv',
      ]);
      expect(out).toBe('n\r\n1\r\n');
    });

    test('and says where the server warns', () => {
      const { code, out, err } = query(['MATCH (n:Persn) RETURN n.label AS label']);
      expect([code, out]).toEqual([0, 'label\n-----\nno rows\n']);
      expect(err).toMatch(/^Cypher, line 1, column 10: .*Persn.*\n$/);
    });
  });

  describe('writes', () => {
    test.each([
      'CREATE (n:Person {id: "x"})',
      'MATCH (n) DETACH DELETE n',
      'CREATE INDEX x FOR (n:Person) ON (n.acronym)',
      'CALL db.createLabel("X")',
    ])('nothing unless told: %s', (cypher) => {
      const before = query(['MATCH (n) RETURN count(n) AS n']).out;
      const { code, err } = query([cypher]);
      expect(err).toBe('entente: The query writes, and "entente query" only reads unless told --write.\n');
      expect(code).toBe(2);
      expect(query(['MATCH (n) RETURN count(n) AS n']).out).toBe(before);
    });

    test('when told, and says what', () => {
      expect(query(['CREATE (n:Note {text: "x"})', '--write'])).toEqual({
        code: 0,
        out: '',
        err: '1 node created, 1 property set, 1 label added\n',
      });
      expect(query(['MATCH (n:Note) DELETE n', '--write']).err).toBe('1 node deleted\n');
    });
  });

  describe('what goes wrong is one sentence, exit 2', () => {
    test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
      [
        'a wrong word',
        ['MATCH (n)\n RETRUN n'],
        {},
        /^entente: Cypher, line 2, column 2: .*RETRUN.*\n {3}RETRUN n\n {3}\^\n$/,
      ],
      [
        'a name that is not there',
        ['RETURN x'],
        {},
        /^entente: Cypher, line 1, column 8: .*`x` not defined\.\n {2}RETURN x\n {9}\^\n$/,
      ],
      [
        'a fault in a row',
        ['UNWIND [1, 0] AS x RETURN 1 / x', '--format', 'json'],
        {},
        /^entente: Neo4j says: \/ by zero\.\n$/,
      ],
      [
        'a missing parameter',
        ['RETURN $name'],
        {},
        /^entente: The query wants a value for name; give it with --param NAME=VALUE\.\n$/,
      ],
      [
        'a wrong password',
        ['RETURN 1'],
        { NEO4J_PASSWORD: 'quite-another' },
        /does not take this password for the user neo4j; check/,
      ],
      [
        'no password',
        ['RETURN 1'],
        { NEO4J_PASSWORD: '' },
        /^entente: No password for Neo4j is given; set NEO4J_PASSWORD to it\.\n$/,
      ],
      [
        'a wrong database',
        ['RETURN 1', '--database', 'other'],
        {},
        /has no database other; check how it is written\.\n$/,
      ],
      [
        'nothing there',
        ['RETURN 1'],
        { NEO4J_URI: 'bolt://127.0.0.1:1' },
        /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 \(nothing listens there\); start one/,
      ],
      [
        'no such host',
        ['RETURN 1'],
        { NEO4J_URI: 'bolt://nowhere.invalid' },
        /No Neo4j answers at bolt:\/\/nowhere\.invalid \(/,
      ],
      [
        'too long a query',
        ['UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN sum(x * y % 7)', '--timeout', '1'],
        {},
        /took longer than --timeout allows/,
      ],
    ])('%s', (_, words, environment, sentence) => {
      const { code, out, err } = query(words, environment);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/\bat .*:\d+:\d+|Neo4jError/);
      expect(out.replace(/^\[?\n?\{.*\}/, '')).toBe('');
      expect(code).toBe(2);
    });
  });
});
