import { withoutBlanks } from '../../defined.ts';
import { textOfFragment } from '../html/page.ts';
import type { RawArticle, Reader } from '../reader.ts';
import { readWhole } from './text.ts';

/** A feed saved as a file: its entries, an article each. */
export const feedReader: Reader = {
  name: 'feed',
  describes: 'RSS, Atom and RDF feeds: an article an entry, as much of it as the feed holds',
  extensions: ['.xml', '.rss', '.atom', '.rdf'],
  async *read(file) {
    const decoded = await readWhole(file);
    if ('notice' in decoded) {
      yield decoded;
      return;
    }
    const refused = (code: string, message: string) => ({ notice: { code, message, where: file.name } });
    if (/<!ENTITY\b/i.test(decoded.text)) {
      yield refused('entities', 'the file declares entities of its own, which are never resolved; it is not read');
      return;
    }
    const entries = await entriesOf(decoded.text);
    if (!entries) {
      yield refused('no-feed', 'the file is XML, but no feed in RSS, Atom or RDF');
      return;
    }
    let number = 0;
    for (const { html, ...entry } of entries) {
      number++;
      const text = await textOfFragment(html ?? '');
      if (text === '') yield refused('empty', `entry ${number} of the feed has no text`);
      else yield { article: { ...entry, text } };
    }
  },
};

interface Entry extends Omit<RawArticle, 'text'> {
  readonly html?: string;
}

async function entriesOf(xml: string): Promise<readonly Entry[] | undefined> {
  const { parseFeed } = await import('feedsmith');
  try {
    const parsed = parseFeed(xml);
    switch (parsed.format) {
      case 'rss':
      case 'rdf': {
        const { title, items = [] } = parsed.feed;
        return items.map((item) =>
          withoutBlanks<Entry>({
            title: item.title,
            source: title,
            url: item.link,
            published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
            html: item.content?.encoded ?? item.description,
          }),
        );
      }
      case 'atom': {
        const { title, entries = [] } = parsed.feed;
        return entries.map((item) =>
          withoutBlanks<Entry>({
            title: item.title?.value,
            source: title?.value,
            url: (item.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? item.links?.[0])?.href,
            published: item.published ?? item.updated,
            modified: item.updated,
            html: item.content?.value ?? item.summary?.value,
          }),
        );
      }
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}
