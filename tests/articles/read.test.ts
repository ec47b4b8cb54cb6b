import { describe, expect, it } from 'vitest';
import type { Notice, SightedArticle } from '../../graph/model/index.ts';
import { type ReadOptions, readArticles } from '../../src/articles/index.ts';
import { readTable } from '../../src/articles/table.ts';
import { diskOf } from './disk.ts';

async function read(files: Readonly<Record<string, string | Uint8Array>>, paths = ['in'], options: ReadOptions = {}) {
  const articles: SightedArticle[] = [];
  const notices: Notice[] = [];
  for await (const item of readArticles(paths, options, diskOf(files))) {
    if ('article' in item) articles.push(item.article);
    else notices.push(item.notice);
  }
  return {
    articles,
    notices,
    sightings: articles.map(({ sighting }) => sighting),
    codes: notices.map(({ code }) => code),
  };
}

describe('readArticles', () => {
  it('reads a folder in the order of names and never README files or tables', async () => {
    const { sightings, codes } = await read({
      'in/b.txt': 'B.',
      'in/a/2011-05-05.md': 'A.',
      'in/README.md': 'About.',
      'in/readme': 'About.',
      'in/articles.csv': 'file\nb.txt\n',
      'in/.hidden.txt': 'H.',
    });
    expect(sightings).toEqual([
      { file: '2011-05-05.md', published: '2011-05-05', publishedFrom: 'file name' },
      { file: 'b.txt' },
    ]);
    expect(codes).toEqual(['table-unused', 'undated']);
  });

  it('reads exactly the files of a table and takes its word', async () => {
    const table = readTable(
      Buffer.from('title,file,published\n"Talks, ""at last""",sub/a.txt,2011-05-05\nx,gone.txt,\n'),
      't',
    );
    const { sightings } = await read({ 'in/a.txt': 'A.', 'in/b.txt': 'B.' }, ['in'], { table });
    expect(sightings).toEqual([
      { file: 'a.txt', title: 'Talks, "at last"', published: '2011-05-05', publishedFrom: 'table' },
    ]);
  });

  it('trusts --published first, then table, front matter, file name and top line', async () => {
    const files = {
      'in/2013-03-03.md': '---\ntitle: "T"\ndate: 2012-02-02\nurl: https://e.org/a\n---\n\nDate: 1 May 2014\nText.',
    };
    const table = readTable(Buffer.from('file,published\n2013-03-03.md,2011-01-01\n'), 't');
    const published = async (options: ReadOptions) => (await read(files, ['in'], options)).sightings[0]?.published;
    expect(await published({ table, published: '2010-01-01' })).toBe('2010-01-01');
    expect(await published({ table })).toBe('2011-01-01');
    expect(await published({})).toBe('2012-02-02');
    const { articles } = await read(files);
    expect(articles[0]?.article.text).toBe('Date: 1 May 2014\nText.');
    expect(articles[0]?.sighting).toMatchObject({ title: 'T', url: 'https://e.org/a' });
  });

  it('leaves an impossible date out and says so', async () => {
    const { sightings, notices } = await read({ 'in/2020-02-31.txt': 'A visit.' });
    expect(sightings).toEqual([{ file: '2020-02-31.txt' }]);
    expect(notices).toMatchObject([{ code: 'date-impossible', where: '2020-02-31.txt' }, { code: 'undated' }]);
  });

  it('reads JSON and JSON Lines and goes on after a bad entry', async () => {
    const good = { content: 'One.', title: 'T', date: '2011-05-05', source: 'Wire' };
    const { articles, sightings, codes } = await read({
      'in/a.json': JSON.stringify([good, { title: 'no text' }]),
      'in/b.jsonl': `\ufeff${JSON.stringify({ text: 'Two.' })}\n\n{broken\n${JSON.stringify({ body: 'Three.' })}`,
    });
    expect(articles.map(({ article }) => article.text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(sightings[0]).toEqual({
      file: 'a.json',
      title: 'T',
      source: 'Wire',
      published: '2011-05-05',
      publishedFrom: 'metadata',
    });
    expect(codes).toEqual(['not-an-article', 'not-an-article', 'undated']);
  });

  it('refuses binary, empty and over-long texts with a notice and goes on', async () => {
    const { articles, codes } = await read({
      'in/a.txt': '',
      'in/b.txt': Buffer.from([0, 1, 2, 3]),
      'in/c.txt': 'word '.repeat(600_000),
      'in/d.txt': 'The last one is good.',
    });
    expect(articles).toHaveLength(1);
    expect(codes).toEqual(['empty', 'not-text', 'too-large', 'undated']);
  });

  it('passes over what nothing reads, but takes a named file as text', async () => {
    const files = { 'in/a.xyz': 'A visit.', 'in/b.xyz': 'A call.' };
    expect((await read(files)).notices).toMatchObject([
      { code: 'no-reader', message: expect.stringContaining('2 .xyz files') },
    ]);
    expect((await read(files, ['in/a.xyz'])).articles).toHaveLength(1);
  });

  it('says that a path is wrong', async () => {
    await expect(read({ 'in/a.txt': 'A.' }, ['on'])).rejects.toThrow('There is no file or folder on');
  });
});

describe('readTable', () => {
  it('needs a column for the file', () => {
    expect(() => readTable(Buffer.from('name,date\na.txt,2020-01-01\n'), 't.csv')).toThrow('names no column "file"');
  });

  it('reads CRLF, quotes over lines and a byte order mark', () => {
    const table = readTable(Buffer.from('\ufefffile,title\r\na.txt,"Two\r\nlines"\r\n'), 't.csv');
    expect(table.get('a.txt')).toEqual({ title: 'Two\r\nlines' });
  });
});
