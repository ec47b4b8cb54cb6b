import { expect, it } from 'vitest';
import { type ReadOptions, readArticles } from '../../src/articles/index.ts';
import { readTable } from '../../src/articles/table.ts';
import { diskOf } from './disk.ts';

const TEXT = 'TALLINN, 6 May 2016 - The two prime ministers met on Friday and spoke about the ferry.';

async function dated(name: string, content: string, options: ReadOptions = {}) {
  for await (const item of readArticles([name], options, diskOf({ [name]: content }))) {
    if ('article' in item) return [item.article.sighting.published, item.article.sighting.publishedFrom];
  }
  return undefined;
}

it('takes the date of publication from the surest place that has one, and keeps which it was', async () => {
  const front = (lines: string) => `---\n${lines}\n---\n${TEXT}`;
  const url = 'url: https://paper.example/2015/05/05/ferry';
  const table = readTable(Buffer.from('file,published\n2014-04-04-ferry.md,2012-02-02\n'), 't');
  const without = readTable(Buffer.from('file,title\n2014-04-04-ferry.md,Ferry\n'), 't');
  const whole = front(`date: 2013-03-03\n${url}`);
  expect([
    await dated('2014-04-04-ferry.md', whole, { published: '2011-01-01', table }),
    await dated('2014-04-04-ferry.md', whole, { table }),
    await dated('2014-04-04-ferry.md', whole, { table: without }),
    await dated('2014-04-04-ferry.md', front(url)),
    await dated('ferry.md', front(url)),
    await dated('ferry.md', TEXT),
    await dated('ferry.md', 'The two prime ministers met on Friday.'),
  ]).toEqual([
    ['2011-01-01', 'option'],
    ['2012-02-02', 'table'],
    ['2013-03-03', 'metadata'],
    ['2014-04-04', 'file name'],
    ['2015-05-05', 'address'],
    ['2016-05-06', 'dateline'],
    [undefined, undefined],
  ]);
});

it('goes on to the next place where one has no day of the calendar', async () => {
  expect(await dated('2014-13-40.md', `---\ndate: 31 February 2013\n---\n${TEXT}`)).toEqual(['2016-05-06', 'dateline']);
});

it('takes a page’s own date before that in its address, and no number of its address for one', async () => {
  const page = (head: string) =>
    `<!doctype html><html lang="en"><head>${head}</head><body><article><p>${TEXT.slice(21)}</p></article></body></html>`;
  const link = '<link rel="canonical" href="https://paper.example/2015/5/5/ferry">';
  expect(
    await dated('a.html', page(`${link}<meta property="article:published_time" content="2013-03-03T23:30:00+02:00">`)),
  ).toEqual(['2013-03-03', 'metadata']);
  expect(await dated('a.html', page(link))).toEqual(['2015-05-05', 'address']);
  for (const path of ['1999/12345/ferry', '2015/13/45/a', 'id/20150505', '2015/05']) {
    expect(await dated('a.html', page(link.replace('2015/5/5/ferry', path)))).toEqual([undefined, undefined]);
  }
});
