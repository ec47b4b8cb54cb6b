import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { SetupError } from '../../graph/model/index.ts';
import { sqlite } from '../../graph/stores/sqlite/index.ts';
import { testResolver as resolver } from '../arbitraries/resolver.ts';
import { article, person, state } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${files++}.db`);
const open = (location: string, extractor = 'test', readOnly = false) =>
  sqlite.open({ location, resolver, extractor, readOnly });

async function made(): Promise<string> {
  const location = newFile();
  const store = await open(location);
  const people = Array.from({ length: 200 }, (_, index) => person(`Ana Name${index}`));
  await store.add([article('Ana Novak met nobody. She left.', [person('Ana Novak'), state('RU'), ...people])]);
  await store.close();
  return location;
}

/** Opens a file that must be refused, and says why it was; the file must stay as it was. */
async function refusal(location: string, extractor?: string): Promise<string> {
  const before = readFileSync(location);
  const error = await open(location, extractor).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SetupError);
  expect(readFileSync(location).equals(before)).toBe(true);
  expect((error as SetupError).message).toMatch(/^[^\n]+\.$/u);
  return (error as SetupError).code;
}

describe('the SQLite store refuses, in one sentence and without touching the file,', () => {
  test('garbage', async () => {
    const location = newFile();
    writeFileSync(location, 'Not a database at all, only words that someone saved here.'.repeat(100));
    expect(await refusal(location)).toBe('store-garbage');
  });

  test.each([0.3, 0.6, 0.9])('a file cut off after %d of its length', async (share) => {
    const location = await made();
    truncateSync(location, Math.floor(readFileSync(location).length * share));
    expect(await refusal(location)).toMatch(/^store-(damaged|garbage)$/u);
  });

  test("another program's database", async () => {
    const location = newFile();
    const connection = new Database(location);
    connection.exec('CREATE TABLE bookmark (url TEXT)');
    connection.close();
    expect(await refusal(location)).toBe('store-foreign');
  });

  test('a newer schema', async () => {
    const location = await made();
    const connection = new Database(location);
    connection.exec("UPDATE meta SET value = '999' WHERE key = 'schema'");
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
    expect(await refusal(location)).toBe('store-newer');
  });

  test('claims of another extractor', async () => {
    expect(await refusal(await made(), 'another')).toBe('store-extractor');
  });

  test('a folder that is not there, and a store that is not there when only reading', async () => {
    await expect(open(join(folder, 'no', 'such', 'folder.db'))).rejects.toBeInstanceOf(SetupError);
    await expect(open(newFile(), 'test', true)).rejects.toMatchObject({ code: 'store-missing' });
    await expect(open(folder)).rejects.toMatchObject({ code: 'store-no-file' });
  });
});

describe('the SQLite store', () => {
  test('keeps what it acknowledged when it is opened again, also for reading only', async () => {
    const location = await made();
    const store = await open(location, 'test', true);
    expect(await store.articles()).toHaveLength(1);
    expect((await store.graph()).nodes).toHaveLength(203);
    await expect(store.remove('article:any')).rejects.toBeInstanceOf(SetupError);
    await store.close();
  });

  test('opens as a copy', async () => {
    const location = await made();
    const copy = newFile();
    copyFileSync(location, copy);
    const store = await open(copy);
    expect(await store.articles()).toHaveLength(1);
    await store.close();
  });

  test('is left whole by an error in the middle of a commit', async () => {
    const location = await made();
    const store = await open(location);
    const before = JSON.stringify(await store.graph());
    const broken = { ...article('Nothing follows. At all.', [person('Bela Lind')]), entities: [{}] } as never;
    await expect(store.add([article('Bela Lind spoke. Well.', [person('Bela Lind')]), broken])).rejects.toThrow();
    expect(JSON.stringify(await store.graph())).toBe(before);
    await store.close();
  });
});
