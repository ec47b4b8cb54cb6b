import type { Notice, SightedArticle, Sighting } from '../../graph/model/index.ts';
import { toArticle } from './article.ts';
import { parseDate } from './dates.ts';
import { decode } from './decode.ts';
import { textLines } from './lines.ts';

type Shape = typeof import('./extract-shape.ts').lineShape;

/** A line of what `entente extract` takes, or why it is none. */
export type ExtractLine =
  | { readonly id: string | number; readonly article: SightedArticle }
  | { readonly notice: Notice };

/** Reads lines `{id, text, title?, published?}`; the text is taken as it is. */
export async function* readExtractLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ExtractLine> {
  const { lineShape } = await import('./extract-shape.ts');
  let row = 0;
  for await (const line of textLines(chunks)) {
    row++;
    if ('tooLong' in line) {
      yield refuse(row, 'is longer than 16 MB');
      continue;
    }
    const decoded = decode(line.bytes, `line ${row}`);
    if ('notice' in decoded) {
      if (decoded.notice.code !== 'empty') yield refuse(row, 'is not text');
      continue;
    }
    yield parseLine(decoded.text, row, lineShape);
  }
}

function parseLine(line: string, row: number, shape: Shape): ExtractLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(row, 'is not JSON');
  }
  const checked = shape.safeParse(value);
  if (!checked.success) return refuse(row, 'is no object with an id and a text');
  const { id, text, title, published, source, url } = checked.data;
  const date = published ? parseDate(published) : undefined;
  const sighting: Sighting = {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(url ? { url } : {}),
    ...(date && 'date' in date ? { published: date.date } : {}),
  };
  return { id, article: { article: toArticle(text), sighting } };
}

function refuse(row: number, reason: string): ExtractLine {
  return { notice: { code: 'not-an-article', message: `line ${row} ${reason}; it is passed over` } };
}
