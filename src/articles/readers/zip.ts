import { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { baseNameOf, partOf } from '../part.ts';
import type { Reader, SourceFile } from '../reader.ts';
import { gathered } from './gzip.ts';

/** Entries of an archive that are looked at. */
const MOST_ENTRIES = 1_000_000;

/** An archive: every file in it is read by the reader for its name; archives in it too. */
export const zipReader: Reader = {
  name: 'zip',
  describes: 'archives of these',
  extensions: ['.zip'],
  async *read(file, context) {
    const archive = await openArchive(file);
    let number = 0;
    try {
      for await (const entry of archive.eachEntry()) {
        const name = baseNameOf(entry.fileName);
        if (entry.fileName.endsWith('/') || isHidden(entry.fileName) || /^readme(?:\.|$)/i.test(name)) continue;
        if (++number > MOST_ENTRIES) throw new Error(`it holds more than ${MOST_ENTRIES} files`);
        if (entry.isEncrypted()) {
          yield { notice: { code: 'encrypted', message: `${name} is encrypted and is not read`, where: file.name } };
          continue;
        }
        yield* context.within(member(archive, entry, name));
      }
    } finally {
      archive.close();
    }
  },
};

/** A file in an archive. */
export function member(archive: ZipFile, entry: Entry, name: string): SourceFile {
  const chunks = async function* (start?: number, end?: number): AsyncGenerator<Uint8Array> {
    // yauzl itself stops where an entry unpacks to more than it says.
    yield* partOf(await archive.openReadStreamPromise(entry), start, end);
  };
  return { name, size: entry.uncompressedSize, chunks, bytes: () => gathered(chunks()) };
}

/** Reads the archive where it lies; only its list of entries is held. */
export async function openArchive(file: SourceFile): Promise<ZipFile> {
  const { fromRandomAccessReaderPromise, RandomAccessReader } = await import('yauzl');
  const source = new (class extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(file.chunks(start, end), { objectMode: false });
    }
  })();
  try {
    return await fromRandomAccessReaderPromise(source, file.size, { autoClose: false, lazyEntries: true });
  } catch (error) {
    const cut = error instanceof Error && /central directory/i.test(error.message);
    throw cut ? new Error('it is no ZIP archive, or is cut off') : error;
  }
}

function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules');
}
