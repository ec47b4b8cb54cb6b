import { basename, extname, join } from 'node:path';
import { type Notice, SetupError } from '../../graph/model/index.ts';
import { codeOf, type Effects, STANDARD_INPUT } from '../effects.ts';
import type { Reader } from './reader.ts';
import { READERS, readerFor } from './readers/index.ts';
import type { ArticleTable } from './table.ts';

/** A file that will be read, and the reader for it. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly reader: Reader;
}

export interface Collection {
  /** In the order of paths, and of names in folders; each path once. */
  readonly files: readonly FoundFile[];
  readonly notices: readonly Notice[];
  /** Tables `articles.csv` that lay in the folders and were not read as articles. */
  readonly tables: readonly string[];
}

/** Finds the files to read under some paths. With a table, exactly the files that it lists. */
export async function collectFiles(
  paths: readonly string[],
  disk: Effects['disk'],
  { table, reader: asked }: { readonly table?: ArticleTable | undefined; readonly reader?: Reader | undefined } = {},
): Promise<Collection> {
  const files = new Map<string, FoundFile>();
  const tables: string[] = [];
  const passed = new Map<string, number>();
  const closed: Notice[] = [];
  for (const given of paths) {
    if (given === STANDARD_INPUT) {
      files.set(given, { path: given, name: 'standard input', size: 0, reader: asked ?? READERS[0] });
      continue;
    }
    const start = await disk.stat(given);
    if (!start) throw new SetupError('no-path', `There is no file or folder ${given}; check how it is written.`);
    const walk = start.kind === 'folder' ? walkFolder(given, disk, closed) : [{ path: given, size: start.size }];
    for await (const { path, size } of walk) {
      const name = basename(path);
      if (/^articles\.csv$/i.test(name) && !(path === given && asked)) {
        tables.push(path);
        continue;
      }
      if (table ? !table.has(name) : /^readme(?:\.|$)/i.test(name)) continue;
      const named = path === given || table !== undefined;
      const reader = asked ?? readerFor(name) ?? (named ? READERS[0] : undefined);
      if (reader) files.set(path, { path, name, size, reader });
      else passed.set(extname(name), (passed.get(extname(name)) ?? 0) + 1);
    }
  }
  return { files: [...files.values()], notices: [...closed, ...[...passed].map(passedNotice)], tables };
}

async function* walkFolder(
  folder: string,
  disk: Effects['disk'],
  closed: Notice[],
): AsyncGenerator<{ readonly path: string; readonly size: number }> {
  for (const name of await listOpen(folder, disk, closed)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const found = await disk.stat(path);
    if (found?.kind === 'folder') yield* walkFolder(path, disk, closed);
    else if (found?.kind === 'file') yield { path, size: found.size };
  }
}

/** A folder that is closed to this user is told, and the others are read. */
async function listOpen(folder: string, disk: Effects['disk'], closed: Notice[]): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (codeOf(error) !== 'EACCES' && codeOf(error) !== 'EPERM') throw error;
    const message = 'the folder cannot be read: permission is denied';
    closed.push({ code: 'unreadable', message, where: basename(folder) });
    return [];
  }
}

function passedNotice([extension, count]: readonly [string, number]): Notice {
  const files = count === 1 ? `1 ${extension} file was` : `${count} ${extension} files were`;
  return { code: 'no-reader', message: `${files} passed over: nothing here reads them` };
}
