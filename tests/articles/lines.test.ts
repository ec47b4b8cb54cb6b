import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textLines } from '../../src/articles/lines.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function lines(bytes: Uint8Array, sizes: readonly number[], longest?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const line of textLines(cut(bytes, sizes), longest)) {
    found.push('tooLong' in line ? '(too long)' : Buffer.from(line.bytes).toString());
  }
  return found;
}

it('gives the same lines wherever the stream is cut', async () => {
  const words = fc.array(fc.stringMatching(/^[a-zé🕊]{0,6}$/u), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(words, fc.array(fc.nat(7)), async (written, sizes) => {
      const text = written.map((word) => `${word}\n`).join('');
      expect(await lines(Buffer.from(text), sizes)).toEqual(written);
    }),
  );
});

it('holds no more than one bearable line', async () => {
  expect(await lines(Buffer.from('short\nmuch too long\nshort'), [8, 3], 6)).toEqual(['short', '(too long)', 'short']);
});
