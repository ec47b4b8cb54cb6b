import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, entente } from './run.ts';

const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a misspelt command', ['biuld', 'x'], /no command "biuld"; did you mean "entente build"\?/],
  ['no such command', ['frobnicate'], /the commands are start, build/],
  ['an option before the command', ['--store', 'x'], /no option "--store"/],
  ['an unknown option', ['build', 'x', '--stroe', 'y'], /no option --stroe; did you mean --store\?/],
  ['an option without its value', ['export', '--store'], /--store needs a value/],
  ['an option in place of a value', ['export', '--store', '--text', 'none'], /--store needs a value/],
  ['a value where there is none', ['who', 'x', '--why=yes'], /--why takes no value/],
  ['a missing word', ['met'], /Something is missing: it is written "entente met NAME/],
  ['a word too much', ['stats', 'now'], /"now" is too much/],
  ['a wrong path', ['build', 'nowhere'], /no file or folder nowhere/],
  ['a wrong table', ['build', '.', '--articles', 'nowhere.csv'], /no table nowhere\.csv/],
  ['an impossible date', ['build', '.', '--published', '2020-02-31'], /2020-02-31 is no day of the calendar/],
  ['a wrong number', ['build', '.', '--jobs', 'many'], /--jobs many is no number from 1 to/],
  ['an unknown format', ['export', '--format', 'jsn'], /knows no "jsn"; did you mean json\?/],
  ['an unknown status', ['met', 'x', '--status', 'hapened'], /did you mean happened\?/],
  ['a missing store', ['stats', '--store', 'none.db'], /no store none\.db; make one with "entente build/],
  ['a folder for a store', ['stats', '--store', '.'], /is not a file/],
  [
    'no address of Neo4j',
    ['query', 'RETURN 1', '--uri', 'http://127.0.0.1'],
    /is no address of Neo4j; write it like bolt/,
  ],
  ['a password in the address', ['query', 'RETURN 1', '--uri', 'bolt://a:b@c'], /as NEO4J_PASSWORD\./],
  ['no query', ['query'], /Give one query: in quotes/],
  ['a parameter without a name', ['query', 'RETURN 1', '--param', '=1'], /write it like --param name=value/],
  ['a parameter of broken JSON', ['query', 'RETURN 1', '--param', 'x=[1'], /--param x begins like JSON and is none/],
  ['a wrong input', ['extract', 'nowhere.jsonl'], /no file nowhere\.jsonl/],
  ['a folder for an input', ['extract', '.'], /is a folder; give a file/],
];

describe('what a user gets wrong', () => {
  it.each(cases)('%s: one sentence, exit 2, no stack', (_, words, sentence) => {
    const { code, out, err } = entente(emptyFolder(), ...words);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it.each(['', 'garbage that is no database at all, but long enough for a header '.repeat(40)])(
    'leaves a file that is no store as it is',
    (content) => {
      const folder = emptyFolder();
      const file = join(folder, 'notes.db');
      writeFileSync(file, content || 'x');
      const before = readFileSync(file);
      const { code, err } = entente(folder, 'stats', '--store', 'notes.db');
      expect(err).toMatch(/notes\.db is not a store/);
      expect(code).toBe(2);
      expect(readFileSync(file)).toEqual(before);
    },
  );

  it('says that nothing could be read, and leaves no store behind', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.txt'), Buffer.from([0, 1, 2]));
    const { code, err } = entente(folder, 'build', 'a.txt');
    expect(err).toMatch(/a\.txt: the file is not text.*\n.*No article could be read/);
    expect(code).toBe(2);
    expect(entente(folder, 'stats').err).toMatch(/no store entente\.db/);
  });

  it('says that an output cannot be written, and leaves nothing half-written', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.txt'), 'Ada Obi met Ben Kim in Quito on 5 May 2011.');
    expect(entente(folder, 'build', 'a.txt').code).toBe(0);
    for (const output of ['missing/graph.json', '.', 'a.txt/graph.json']) {
      const { code, err } = entente(folder, 'export', '-o', output);
      expect(err).toMatch(/^entente: Cannot write .*; .*\.$/m);
      expect(code).toBe(2);
    }
  });
});
