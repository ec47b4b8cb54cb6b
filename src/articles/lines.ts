/** A line's bytes without its end, or that it was longer than anyone needs. */
export type Line = { readonly bytes: Uint8Array } | { readonly tooLong: true };

const NEWLINE = 10;

/** Cuts a stream into lines and holds no more than one of them. A byte order mark before the first line is dropped. */
export async function* textLines(chunks: AsyncIterable<Uint8Array>, longest = 16 * 1024 * 1024): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let first = true;
  const finish = (): Line => {
    const line: Line = length > longest ? { tooLong: true } : { bytes: withoutMark(Buffer.concat(parts), first) };
    parts = [];
    length = 0;
    first = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(NEWLINE, from);
      const part = chunk.subarray(from, at < 0 ? chunk.length : at);
      length += part.length;
      if (length <= longest) parts.push(part);
      else parts = [];
      if (at < 0) break;
      yield finish();
      from = at + 1;
    }
  }
  if (length > 0) yield finish();
}

function withoutMark(bytes: Uint8Array, first: boolean): Uint8Array {
  return first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
