import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Notice, SightedArticle } from '../../graph/model/index.ts';
import { parseFields } from '../../src/articles/fields.ts';
import { type ReadOptions, readArticles } from '../../src/articles/index.ts';
import { type Effects, realEffects } from '../../src/effects.ts';
import { diskOf } from './disk.ts';

const FILES = fileURLToPath(new URL('./files', import.meta.url));
const MET =
  'The foreign ministers of Peru and Ecuador met in Quito on Tuesday, officials of both countries said after the talks.';
const PLAN =
  'A second round of talks is planned for Lima in June, and neither side ruled out that the two presidents would take part.';

async function read(path: string, disk: Effects['disk'], options: ReadOptions = {}) {
  const articles: SightedArticle[] = [];
  const notices: Notice[] = [];
  for await (const item of readArticles([path], options, disk)) {
    if ('article' in item) articles.push(item.article);
    else notices.push(item.notice);
  }
  return {
    texts: articles.map(({ article }) => article.text),
    sightings: articles.map(({ sighting }) => sighting),
    codes: notices.map(({ code }) => code),
    notices,
  };
}

const file = (name: string) => read(`${FILES}/${name}`, realEffects().disk);
const content = (name: string, bytes: string | Uint8Array, options?: ReadOptions) =>
  read(name, diskOf({ [name]: bytes }), options);

describe('files that other programs wrote', () => {
  it('reads a document of a word processor', async () => {
    expect((await file('report.docx')).texts).toEqual([`Talks in Quito\n\n${MET}\n\n${PLAN}`]);
  });

  it('reads a PDF with its lines joined and parted words whole, and takes no date from its printing', async () => {
    const { texts, sightings } = await file('report.pdf');
    expect(texts[0]?.split('\n\n').slice(0, 2)).toEqual([MET, PLAN]);
    expect(texts[0]).not.toMatch(/\n(?!\n)(?<!\n\n)/);
    expect(sightings).toEqual([{ file: 'report.pdf', title: 'Talks in Quito' }]);
  });

  it('reads a newsletter with its subject, sender and date, without what tracks its readers', async () => {
    const { texts, sightings } = await file('letter.eml');
    expect(texts).toEqual([`${MET}\n\n${PLAN}`]);
    expect(sightings[0]).toMatchObject({
      title: 'Talks in Quito – a résumé',
      source: 'Andes Letter',
      published: '2021-03-03',
    });
  });

  it('parts a mailbox at its letters and not at a line that begins with From', async () => {
    const { texts, sightings } = await file('letters.mbox');
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('\n\nFrom Quito the minister went on');
    expect(sightings.map(({ published }) => published)).toEqual(['2021-03-03', '2021-03-04']);
  });

  it('reads what lies in archives, by names and dates of the files in them', async () => {
    const { texts, sightings, codes } = await file('archive.zip');
    expect(texts).toEqual([MET, PLAN, MET]);
    expect(sightings).toEqual([
      { file: '2021-03-03-quito.txt', published: '2021-03-03', publishedFrom: 'file name' },
      { file: 'lima.md', title: 'Lima', published: '2021-03-04', publishedFrom: 'metadata' },
      { file: 'inner.csv', title: 'One', published: '2021-03-05', publishedFrom: 'metadata' },
    ]);
    expect(codes).toEqual(['no-reader', 'columns']);
    expect((await file('lines.jsonl.gz')).texts).toEqual([MET, PLAN]);
  });
});

describe('electronic books', () => {
  it('give an article a chapter, with the outlet and date of the issue', async () => {
    const { texts, sightings, codes } = await file('paper.epub');
    expect(texts.map((text) => text.split('\n\n').map((paragraph) => paragraph.slice(0, 24)))).toEqual([
      ['The harbour masters of S', 'They agreed on a timetab'],
      ['Croatia and Italy are to', 'The transport minister, '],
    ]);
    const issue = { file: 'paper.epub', source: 'Adriatic Weekly', published: '2021-03-03', publishedFrom: 'metadata' };
    expect(sightings).toEqual([
      { ...issue, title: 'Night ferries divided' },
      { ...issue, title: 'Light on the rock' },
    ]);
    expect(codes).toEqual([]);
  });

  it('are refused with a sentence where they are none', async () => {
    const zip = readFileSync(`${FILES}/archive.zip`);
    expect((await content('a.epub', zip)).notices[0]?.message).toContain('it names no chapters');
    expect((await content('a.epub', 'no archive')).codes).toEqual(['unreadable']);
  });
});

describe('tables and objects', () => {
  const table = `Date;Outlet;Body Text;Link\r\n2021-03-03;Wire;"${MET}\r\n";https://e.example/1\r\n;;;\r\n`;

  it('guesses the columns, says so, and goes on after an empty row', async () => {
    const { texts, sightings, notices } = await content('a.csv', `\ufeff${table}`);
    expect(texts).toEqual([`${MET}\r\n`]);
    expect(sightings[0]).toMatchObject({ source: 'Wire', url: 'https://e.example/1', published: '2021-03-03' });
    expect(notices[0]?.message).toContain('text = Body Text, published = Date, source = Outlet, url = Link');
    expect(notices[1]?.code).toBe('empty');
  });

  it('takes the user’s word for columns and keys, and says which are missing', async () => {
    const strange = `when\tinhalt\n2021-03-03\t${MET}\n`;
    expect((await content('a.tsv', strange)).notices[0]?.message).toContain('--fields text=NAME');
    const fields = parseFields('text=inhalt,published=when');
    expect((await content('a.tsv', strange, { fields })).sightings[0]?.published).toBe('2021-03-03');
    expect((await content('a.json', JSON.stringify({ inhalt: MET }), { fields })).texts).toEqual([MET]);
    expect(() => parseFields('words=x')).toThrow('not "words=x"');
  });

  it('keeps the rows before one that breaks off, and tells of one with a stray comma', async () => {
    const { texts, codes } = await content('a.csv', `text\n"${MET}"\n${PLAN}\n"${PLAN}`);
    expect(texts).toEqual([MET]);
    expect(codes).toEqual(['columns', 'cells', 'unreadable', 'undated']);
  });

  it('reads an object whose outlet is an object', async () => {
    const object = { content: MET, publishedAt: '2021-03-03T09:00:00Z', source: { id: 1, name: 'Wire' }, author: null };
    expect((await content('a.json', JSON.stringify([object]))).sightings[0]).toMatchObject({
      source: 'Wire',
      published: '2021-03-03',
    });
  });

  it('reads any file as it is told to', async () => {
    expect((await content('articles.dat', table, { as: 'csv' })).texts).toHaveLength(1);
    await expect(content('a.txt', table, { as: 'xls' })).rejects.toThrow('--as takes one of text, markdown');
  });
});

describe('feeds', () => {
  it('reads RSS and Atom, the whole text where the feed has it', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire &amp; Co</title>
      <item><title>Talks</title><link>https://e.example/1</link><pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>${MET}</p><script>steal()</script><p>${PLAN}</p>]]></content:encoded></item><item><title>Nothing</title></item></channel></rss>`;
    const { texts, sightings, codes } = await content('a.rss', rss);
    expect(texts).toEqual([`${MET}\n\n${PLAN}`]);
    expect(sightings[0]).toMatchObject({
      title: 'Talks',
      source: 'Wire & Co',
      url: 'https://e.example/1',
      published: '2021-03-03',
    });
    expect(codes).toEqual(['empty']);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>T</title><link rel="alternate" href="https://e.example/2"/>
      <published>2021-03-03T10:00:00Z</published><updated>2021-03-04T10:00:00Z</updated><summary>${MET}</summary></entry></feed>`;
    expect((await content('a.xml', atom)).sightings[0]).toMatchObject({
      published: '2021-03-03',
      modified: '2021-03-04T10:00Z',
    });
  });

  it('resolves no entity that a file declares, and says what is no feed', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/hostname">]><rss><channel><title>&a;&b;</title></channel></rss>';
    expect((await content('a.xml', bomb)).codes).toEqual(['entities']);
    expect((await content('a.xml', '<svg/>')).codes).toEqual(['no-feed']);
  });
});

describe('pages', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

  it('decodes entities, runs no script and tells a page by its first words', async () => {
    const html = page(
      `<article><p>${MET}</p><script>document.body.textContent = 'gone'</script><p>${PLAN} &lt;img onerror=&quot;x&quot;&gt; &amp; &#8217;</p></article>`,
    );
    const { texts } = await content('saved', html);
    expect(texts).toEqual([`${MET}\n\n${PLAN} <img onerror="x"> & ’`]);
  });

  it('refuses ten thousand nested tags, a page without a text and a page without a body', async () => {
    const nested = page('<div>'.repeat(10_000) + MET + '</div>'.repeat(10_000));
    expect((await content('a.html', nested)).notices[0]?.message).toContain('nested too deeply');
    expect((await content('a.html', page('<nav><a href="/">Home</a></nav>'))).codes).toEqual(['no-article']);
    expect((await content('a.html', '<html><head><title>T</title></head></html>')).codes).toEqual(['no-article']);
  });

  it('falls back on the text that the page gives to machines', async () => {
    const data = JSON.stringify({
      '@graph': [
        { '@type': ['NewsArticle'], headline: 'Talks', articleBody: `${MET}\n\n${PLAN}`, datePublished: '2021-03-03' },
      ],
    });
    const { texts, sightings } = await content(
      'a.html',
      page('<div id="app"></div>', `<script type="application/ld+json">${data}</script>`),
    );
    expect(texts).toEqual([`${MET}\n\n${PLAN}`]);
    expect(sightings[0]).toMatchObject({ title: 'Talks', published: '2021-03-03' });
  });
});

describe('languages', () => {
  it('sets other languages aside and reads English with foreign names in it', async () => {
    const german =
      'Die Außenminister von Peru und Ecuador trafen sich am Dienstag in Quito. Eine zweite Runde der Gespräche ist für Juni in Lima geplant, wie Beamte beider Länder nach den Gesprächen mitteilten, und weitere sollen folgen.';
    const { codes, notices } = await content('a.txt', german);
    expect(codes).toEqual(['language']);
    expect(notices[0]?.message).toContain('German');
    expect(
      (await content('a.txt', '秘鲁和厄瓜多尔外长周二在基多会晤，两国官员在会谈后表示，第二轮会谈计划于六月举行。'))
        .codes,
    ).toEqual(['language']);
    expect((await content('a.txt', `${MET} Présents: Ouédraogo, Traoré, Compaoré, Zongo, Kaboré.`)).texts).toHaveLength(
      1,
    );
    expect((await content('a.txt', 'QUITO: MINISTERS MEET')).texts).toHaveLength(1);
  });
});

describe('compressed bombs and broken archives', () => {
  it('stops at the limit and goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a '));
    const { notices } = await content('a.txt.gz', bomb);
    expect(notices[0]?.message).toContain('16 MB');
    const nested = [1, 2, 3, 4].reduce((inner) => gzipSync(inner), gzipSync(MET));
    expect((await content('a.txt.gz.gz.gz.gz.gz', nested)).notices[0]?.message).toContain('too many archives');
  });

  it.each(['a.zip', 'a.gz', 'a.pdf', 'a.docx'])('says that %s is broken', async (name) => {
    const { codes, texts } = await content(name, Buffer.from('PK\u0003\u0004 nothing of the kind'));
    expect(texts).toEqual([]);
    expect(codes).toEqual(['unreadable']);
  });

  it.each([
    ['a.gz', 'PK no more', 'the file cannot be read (it is not compressed by gzip, or is damaged)'],
    ['a.zip', 'no archive', 'the file cannot be read (it is no ZIP archive, or is cut off)'],
    ['a.mbox', 'no letter', 'the file has no line "From …", with which each letter of a mailbox begins'],
  ])('says in plain words why nothing comes of %s', async (name, bytes, message) => {
    const { texts, notices } = await content(name, Buffer.from(bytes));
    expect(texts).toEqual([]);
    expect(notices.map((notice) => notice.message)).toEqual([message]);
  });

  it('does not search a table of two gigabytes that is not text for its rows', async () => {
    let given = 0;
    const disk: Effects['disk'] = {
      ...diskOf({ 'a.csv': 'x' }),
      stat: async () => ({ kind: 'file', size: 2 ** 31 }),
      chunks: async function* () {
        for (; given < 100; given++) yield Buffer.alloc(65_536);
      },
    };
    expect((await read('a.csv', disk)).notices[0]?.message).toContain('it is not text in UTF-8');
    expect(given).toBeLessThan(20);
  });
});

describe('troubles of a source', () => {
  it('ends the reading of a table or an archive with a notice', async () => {
    const failing: Effects['disk'] = {
      ...diskOf({ 'a.csv.gz': 'x', 'a.csv': 'x' }),
      stat: async () => ({ kind: 'file', size: 10 }),
      // biome-ignore lint/correctness/useYield: it fails before it gives anything
      chunks: async function* () {
        throw new Error('the disk is gone');
      },
      read: async () => {
        throw new Error('the disk is gone');
      },
    };
    for (const name of ['a.csv.gz', 'a.csv']) {
      expect((await read(name, failing)).notices[0]?.message).toContain('the disk is gone');
    }
  });
});
