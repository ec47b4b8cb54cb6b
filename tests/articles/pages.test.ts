import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/index.ts';
import { realEffects } from '../../src/effects.ts';
import { diskOf } from './disk.ts';

const FOLDER = join(import.meta.dirname, 'pages');
const layouts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

async function read(path: string, disk = realEffects().disk) {
  for await (const item of readArticles([path], {}, disk)) {
    if (!('article' in item)) throw new Error(item.notice.message);
    const { file: _, ...sighting } = item.article.sighting;
    return { sighting, text: item.article.article.text.split('\n\n') };
  }
  throw new Error(`nothing was read from ${path}`);
}

describe('pages as sites make them', () => {
  it('come in at least ten layouts', () => expect(layouts.length).toBeGreaterThanOrEqual(12));

  it.each(layouts)(
    '%s gives its title, date, outlet, address, and the article’s text and nothing else',
    async (name) => {
      const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
      expect(await read(join(FOLDER, `${name}.html`))).toEqual(expected);
    },
  );
});

describe('pages of one article', () => {
  const page = (number: number, head: string) =>
    `<!doctype html><html lang="en"><head><title>A treaty - Page ${number} of 3</title>${head}</head><body><article><p>The commission walked the frontier for the ${number}. time that summer and found nothing to agree upon.</p></article></body></html>`;
  const urlOf = async (html: string) => (await read('a.html', diskOf({ 'a.html': html }))).sighting.url;

  it('do not take each other’s place where the site gives them one address', async () => {
    const canonical = '<link rel="canonical" href="https://paper.example/2019/treaty">';
    const prev = '<link rel="prev" href="https://paper.example/2019/treaty">';
    expect(await urlOf(page(1, canonical))).toBe('https://paper.example/2019/treaty');
    expect(await urlOf(page(2, canonical + prev))).toBe('https://paper.example/2019/treaty?page=2');
    const own = '<link rel="canonical" href="https://paper.example/2019/treaty/3/">';
    expect(await urlOf(page(3, own + prev))).toBe('https://paper.example/2019/treaty/3/');
    const untitled = page(2, `${canonical}${prev}<link rel="next" href="/2019/treaty?p=3">`).replace('Page 2 of 3', '');
    expect(await urlOf(untitled)).toBe('https://paper.example/2019/treaty?page=2');
  });
});

describe('furniture of a page', () => {
  const first = 'The two governments will open a joint office in the border town of Zarin before the first snow falls.';
  const second = 'Its staff, half from either side, is to settle quarrels about grazing and water without a court.';
  const textOf = async (body: string) =>
    (await read('a.html', diskOf({ 'a.html': `<!doctype html><html lang="en"><body>${body}</body></html>` }))).text;

  it('is not told by a name that the article itself goes by', async () => {
    const called = `<div class="post newsletter related subscribe"><p>${first}</p><p>${second}</p></div>`;
    expect(
      await textOf(`${called}<div class="related"><p>Ten recipes for the first cold days of the year.</p></div>`),
    ).toEqual([first, second]);
    const small = `<div class="comments-open"><h1>An office in Zarin</h1><p>${first}</p><p>${second}</p></div>`;
    const comments = `<div class="comments">${`<p>I have said for years that nobody in the capital knows where Zarin is. ${'x '.repeat(40)}</p>`.repeat(12)}</div>`;
    expect((await textOf(small + comments)).filter((text) => text === first || text === second)).toEqual([
      first,
      second,
    ]);
  });

  it('is not a short line that says something', async () => {
    const lines = [
      'By then it was over.',
      'The office opens on 4 May 2021.',
      'By Sunday the delegates from both towns had left the hall and gone home to their sheep and their unpaid bills',
    ];
    const body = `<article><p>${first}</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${second}</p></article>`;
    expect(await textOf(body)).toEqual([first, ...lines, second]);
  });

  it('takes nothing from a table of figures but its lines', async () => {
    const table = '<table><tr><th>Side</th><th>Staff</th></tr><tr><td>North</td><td>12</td></tr></table>';
    expect(await textOf(`<article><p>${first}</p>${table}<p>${second}</p></article>`)).toEqual([
      first,
      'Side | Staff',
      'North | 12',
      second,
    ]);
  });
});
