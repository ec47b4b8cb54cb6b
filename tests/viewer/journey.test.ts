import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../graph/ontology/index.ts';
import { findColor, inChromium, type Stand, seen, stand } from './browser.ts';
import { fixtureWorld } from './fixture.ts';

inChromium('a person at the viewer', () => {
  let site: Stand;

  beforeAll(async () => {
    site = await stand(fixtureWorld().store());
  });
  afterAll(() => site?.close());

  test('searches with a slip and without accents, picks, and reads the card', async () => {
    const { page, troubles, close } = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('mirela dabrwo');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await seen(options.first())).toContain('Mirela Dąbrow');
    await options.first().click();
    const card = page.getByRole('complementary', { name: 'Reading' });
    expect(await seen(card.getByRole('heading', { level: 2 }))).toBe('Mirela Dąbrow');
    const text = await seen(card);
    for (const part of [
      'Foreign Minister',
      'Aldoria',
      '7 March 2019',
      'Tomas Ilvén',
      '1×',
      'We come with open hands',
    ]) {
      expect(text).toContain(part);
    }
    await findColor(page, kindOf('Person').color.light);
    expect(await card.getByRole('region', { name: /^Met / }).getByRole('listitem').count()).toBe(2);
    await card.getByRole('button', { name: /sentences prove .* attends/ }).click();
    await expect.poll(() => page.url()).toContain('edge=');
    await page.waitForTimeout(300);
    await findColor(page, kindOf('Meeting').color.light);
    expect(troubles).toEqual([]);
    await close();
  });

  test('reads the sentence behind a link of the table, highlighted in its article, then the whole article', async () => {
    const { page, troubles, close } = await site.open();
    await page.getByRole('tab', { name: 'Links' }).click();
    await page.getByRole('button', { name: /^attends.* of Tomas Ilvén and/ }).click();
    const proof = page.getByRole('article', { name: 'Aldoria and Veshnia to talk in Lomar' });
    await proof.locator('mark').waitFor();
    expect(await seen(proof.locator('mark'))).toBe(
      'Her Veshnian colleague, Tomas Ilvén, may send his deputy instead, a diplomat in the capital said.',
    );
    const byline = await seen(proof.locator('.byline'));
    expect(byline).toContain('Northern Wire · 4 March 2019');
    expect(await proof.getByRole('link').getAttribute('href')).toBe('https://example.org/wire/lomar-talks');
    expect(await seen(proof.locator('.text'))).not.toContain('We come with open hands');
    await proof.getByRole('button', { name: 'Read the whole article' }).click();
    expect(await seen(proof.locator('.text'))).toContain('We come with open hands');
    expect(await proof.locator('mark').count()).toBe(1);
    expect(await page.locator('.history li').allInnerTexts()).toHaveLength(2);
    expect(troubles).toEqual([]);
    await close();
  });

  test('sees at a meeting who attended with which status, how reports contradict, and what proves it', async () => {
    const { page, close } = await site.open();
    await page.getByRole('button', { name: /Mirela Dąbrow – Tomas Ilvén ministerial/ }).click();
    const card = page.getByRole('complementary', { name: 'Reading' });
    const who = await seen(card.getByRole('region', { name: /^Who / }));
    for (const part of ['Sana Okoro', 'hosts', 'Tomas Ilvén', 'attends', 'happened']) expect(who).toContain(part);
    expect(await seen(card.locator('.contested'))).toContain('another denies it');
    const reports = await card.locator('.history li').allInnerTexts();
    expect(reports.map((report) => report.match(/planned|denied|happened/)?.[0])).toEqual([
      'planned',
      'denied',
      'happened',
    ]);
    await card.locator('mark').nth(2).waitFor();
    expect(await card.locator('mark').allInnerTexts()).toHaveLength(3);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('A spokeswoman denied');
    await close();
  });

  test('clicks a shape and a line of the drawing', async () => {
    const { page, troubles, close } = await site.open();
    const event = await findColor(page, kindOf('Event').color.light);
    await page.mouse.click(event.x, event.y);
    expect(await seen(page.locator('#card-heading'))).toBe('Clash off Cape Senn');
    await page.getByRole('button', { name: 'Close this card' }).click();

    await page.getByRole('button', { name: 'Only organises' }).focus();
    await page.keyboard.press('Enter');
    const from = await findColor(page, kindOf('Organisation').color.light);
    const to = await findColor(page, kindOf('Meeting').color.light);
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    expect(await seen(page.locator('#card-heading'))).toBe(
      'Baltic Fisheries League organises Emergency summit of the Baltic Fisheries League',
    );
    await page.locator('mark').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('filters a status, sees counts and tables follow, and goes back', async () => {
    const { page, close } = await site.open('tab=links');
    const rows = page.getByRole('tabpanel').getByRole('row');
    const before = await rows.count();
    await page.locator('.row', { hasText: 'likely' }).first().getByRole('checkbox').uncheck();
    expect(await rows.count()).toBe(before - 2);
    expect(await seen(page.locator('.sum'))).toBe(`19 nodes · ${before - 3} links`);
    expect(page.url()).toContain('no-status=likely');
    await page.goBack();
    expect(await rows.count()).toBe(before);
    await page
      .locator('.row', { hasText: 'cancelled' })
      .getByRole('button', { name: 'Only cancelled' })
      .click({ force: true });
    expect(await rows.count()).toBe(2);
    await page.getByRole('button', { name: 'Show everything again' }).click();
    expect(await rows.count()).toBe(before);
    await close();
  });

  test('is shown both ends of a link, also where the view was near to something else', async () => {
    const { page, close } = await site.open();
    await page.getByRole('button', { name: /Mirela Dąbrow – Tomas Ilvén ministerial/ }).click();
    await page.waitForTimeout(300);
    for (let presses = 0; presses < 3; presses++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('emergency summit');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /prove.* Aldoria attends/ }).click();
    await page.waitForTimeout(300);
    await findColor(page, kindOf('State').color.light);
    await findColor(page, kindOf('Meeting').color.light);
    await close();
  });

  test('finds card and view again by Back and Forward', async () => {
    const { page, close } = await site.open();
    const heading = () => seen(page.locator('#card-heading'));
    const place = () => findColor(page, kindOf('Event').color.light);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => page.url()).toContain('at=');
    const before = await place();
    await page.keyboard.press('/');
    await page.keyboard.type('cape senn');
    await page.keyboard.press('Enter');
    await expect.poll(heading).toBe('Cape Senn');
    await expect.poll(async () => distance(await place(), before)).toBeGreaterThan(20);
    await page.waitForTimeout(400);
    await page.goBack();
    await expect.poll(heading).toContain('meetings in');
    await expect.poll(async () => distance(await place(), before)).toBeLessThan(4);
    await page.goForward();
    await expect.poll(heading).toBe('Cape Senn');
    await close();
  });

  test('hands on the picture as a link', async () => {
    const first = await site.open();
    await first.page.locator('.row', { hasText: 'States' }).getByRole('checkbox').uncheck();
    await first.page.getByRole('tab', { name: 'Nodes' }).click();
    await first.page.getByRole('tabpanel').getByRole('button', { name: 'Jon Marsh' }).click();
    const fragment = new URL(first.page.url()).hash.slice(1);
    const sum = await seen(first.page.locator('.sum'));
    await first.close();
    const second = await site.open(fragment);
    expect(await seen(second.page.locator('#card-heading'))).toBe('Jon Marsh');
    expect(await seen(second.page.locator('.sum'))).toBe(sum);
    expect(await second.page.getByRole('tab', { name: 'Nodes' }).getAttribute('aria-selected')).toBe('true');
    await second.close();
  });

  test('switches between light and dark, and finds the choice again', async () => {
    const { page, close } = await site.open('', { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await findColor(page, kindOf('Event').color.dark);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await paper()).not.toBe(dark);
    await findColor(page, kindOf('Event').color.light);
    await page.reload();
    await findColor(page, kindOf('Event').color.light);
    await close();
  });

  test('goes from search to the proving sentence by keyboard alone', async () => {
    const { page, troubles, close } = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('ilven');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toBe('Tomas Ilvén');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      if (/sentences? prove.*attends/.test(label)) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Tomas Ilvén attends/);
    await page.locator('mark').first().waitFor();
    await page.keyboard.press('n');
    expect(await focused()).toContain('may send his deputy instead');
    await page.keyboard.press('Escape');
    expect(await seen(page.locator('#card-heading'))).toContain('meetings in');
    expect(troubles).toEqual([]);
    await close();
  });
});

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
