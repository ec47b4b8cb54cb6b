import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { codeOf } from '../../effects.ts';
import { partOf } from '../part.ts';
import type { Reader, SourceFile } from '../reader.ts';

/** Bytes that a compressed file may grow to. */
const LARGEST = 4 * 1024 ** 3;

/** A compressed file: what lies in it is read by the reader for the name without the ending. */
export const gzipReader: Reader = {
  name: 'gzip',
  describes: 'any of these, compressed',
  extensions: ['.gz'],
  async *read(file, context) {
    yield* context.within(unpacked(file));
  },
};

function unpacked(file: SourceFile): SourceFile {
  const chunks = (start?: number, end?: number): AsyncIterable<Uint8Array> => partOf(whole(file), start, end);
  return {
    name: file.name.replace(/\.gz$/i, ''),
    // Known only when it is unpacked; what must be held whole is measured there.
    size: 0,
    chunks,
    bytes: () => gathered(chunks()),
  };
}

async function* whole(file: SourceFile): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let length = 0;
  // A trouble of the file ends the unpacking too, and is thrown from there.
  pipeline(Readable.from(file.chunks()), gunzip, () => {});
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > LARGEST) throw new Error('it unpacks to more than 4 GB');
      yield chunk;
    }
  } catch (error) {
    throw codeOf(error)?.startsWith('Z_') ? new Error('it is not compressed by gzip, or is damaged') : error;
  }
}

/** Bytes that may be held at once; the readers of whole files take no more either. */
const MOST_HELD = 16 * 1024 * 1024;

/** A stream's bytes in one piece; an error where they are more than a reader of whole files would take. */
export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_HELD) throw new Error('it unpacks to more than the 16 MB that are read');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
