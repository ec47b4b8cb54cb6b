import { createReadStream, watch } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { SetupError } from '../graph/model/index.ts';
import type { Served, ServeOptions } from './server/index.ts';

/** What a path leads to. */
export interface PathStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** When it was last written to, where that is known: milliseconds, for comparing two looks at it. */
  readonly modified?: number;
}

/** The world outside, as one argument: clock, disk, network and log. Tests give another one. */
export interface Effects {
  /** Milliseconds; for what is said about a run, never for what is put in a graph. */
  now(): number;
  readonly disk: {
    /** Undefined where there is nothing. */
    stat(path: string): Promise<PathStat | undefined>;
    /** Names in a folder, sorted. */
    list(folder: string): Promise<readonly string[]>;
    read(path: string): Promise<Uint8Array>;
    /** A file as a stream, or the bytes of it from `start` to before `end`; `-` is standard input. */
    chunks(path: string, start?: number, end?: number): AsyncIterable<Uint8Array>;
    /** Writes a file whole or not at all. */
    write(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void>;
    makeFolder(path: string): Promise<void>;
    /** Removes a file where there is one. */
    remove(path: string): Promise<void>;
    /** Calls when something may have changed under some paths, where the system tells. Answers what ends it. */
    watch(paths: readonly string[], changed: () => void): () => void;
  };
  readonly network: {
    /** Serves the viewer of a store on this machine. */
    serve(options: ServeOptions): Promise<Served>;
  };
  readonly log: {
    /** Results, on standard output. */
    out(chunks: Iterable<string> | AsyncIterable<string>): Promise<void>;
    /** A line about the run, on standard error. */
    note(line: string): void;
    /** Shows how far a run is, in place; nothing where no one watches. */
    progress(line: string): void;
    /** Whether someone watches: `progress` shows nothing otherwise. */
    readonly watched: boolean;
    /** Columns of the terminal that results go to, or undefined. */
    readonly columns: number | undefined;
  };
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input, to its end. */
  input(): AsyncIterable<Uint8Array>;
  /** Resolves when the user or the system wants the program to end; they who want it twice end it themselves. */
  untilStopped(): Promise<void>;
  /** Resolves after some milliseconds; what else waits, signals too, has its turn before. */
  pause(milliseconds: number): Promise<void>;
}

/** The real world. */
export function realEffects(): Effects {
  return {
    now: () => performance.now(),
    disk: {
      stat: statPath,
      list,
      read,
      chunks,
      write: writeFile,
      makeFolder,
      remove: (path) => rm(path, { force: true }),
      watch: watchPaths,
    },
    network: { serve: async (options) => (await import('./server/index.ts')).serve(options) },
    log: {
      out: writeOut,
      note,
      progress,
      watched: process.stderr.isTTY === true,
      columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    },
    environment: process.env,
    input: () => process.stdin,
    untilStopped,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

async function statPath(path: string): Promise<PathStat | undefined> {
  try {
    const found = await stat(path);
    return {
      kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
      size: found.size,
      modified: found.mtimeMs,
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The path that means standard input; a file of that name is `./-`. */
export const STANDARD_INPUT = '-';

async function read(path: string): Promise<Uint8Array> {
  return path === STANDARD_INPUT ? buffer(process.stdin) : readFile(path);
}

function chunks(path: string, start = 0, end = Number.POSITIVE_INFINITY): AsyncIterable<Uint8Array> {
  if (path === STANDARD_INPUT) return process.stdin;
  // Node's own end is inclusive.
  return end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([]);
}

async function list(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}

/** File systems that tell nothing, such as those of a network, are no trouble: who watches looks now and then too. */
function watchPaths(paths: readonly string[], changed: () => void): () => void {
  const watchers = paths.flatMap((path) => {
    try {
      return [watch(path, { recursive: true }, changed).on('error', () => undefined)];
    } catch {
      return [];
    }
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

async function makeFolder(path: string): Promise<void> {
  await writing(path, () => mkdir(path, { recursive: true }));
}

async function writeFile(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const target = await statPath(path);
  if (target?.kind === 'folder') throw new SetupError('output', `Cannot write ${path}: it is a folder; name a file.`);
  // A pipe or device cannot be replaced by renaming, and is written directly.
  const direct = target?.kind === 'other';
  const place = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  await writing(path, async () => {
    const file = await open(place, 'w');
    try {
      for await (const piece of pieces(chunks)) await file.write(piece);
      if (!direct) await file.sync();
    } catch (error) {
      if (!direct) await rm(place, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    if (!direct) await rename(place, path);
  });
}

async function writing(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = WRITE_TROUBLES[codeOf(error) ?? ''];
    if (!reason) throw error;
    throw new SetupError('output', `Cannot write ${path}: ${reason}.`);
  }
}

const WRITE_TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied; choose another place',
  EPERM: 'permission is denied; choose another place',
  EROFS: 'the file system is read-only; choose another place',
  ENOENT: 'its folder does not exist; make the folder first',
  ENOTDIR: 'its folder is a file; choose another place',
  EEXIST: 'a file of that name is in the way; choose another place',
  EISDIR: 'it is a folder; name a file',
  ENOSPC: 'the disk is full; free some space and run it again',
  EDQUOT: 'the disk quota is used up; free some space and run it again',
};

/** Gathers small chunks, so that a graph of a million lines is not a million writes. */
async function* pieces(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = '';
  for await (const chunk of chunks) {
    gathered += chunk;
    if (gathered.length < 65_536) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered) yield gathered;
}

async function writeOut(chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces(chunks)) {
    if (process.stdout.write(piece)) continue;
    await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
}

let progressShown = false;

function note(line: string): void {
  if (progressShown) process.stderr.write('\r\x1b[K');
  progressShown = false;
  process.stderr.write(`${line}\n`);
}

function progress(line: string): void {
  if (!process.stderr.isTTY) return;
  progressShown = line !== '';
  process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns - 1)}`);
}

function untilStopped(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

/** The system's code of an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
