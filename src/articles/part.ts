/** The bytes of a stream from `start` to before `end`, for what can't be read from its middle. */
export async function* partOf(
  chunks: AsyncIterable<Uint8Array>,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of chunks) {
    const from = at;
    at += chunk.length;
    if (at > start) yield chunk.subarray(Math.max(0, start - from), Math.max(0, end - from));
    if (at >= end) return;
  }
}

/** The last part of a path as either system writes it. */
export function baseNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
