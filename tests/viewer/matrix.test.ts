import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium, type Stand, seen, stand } from './browser.ts';
import { labelIn, onRealGraphs, sharedMeetings } from './real.ts';
import { createWorld } from './world.ts';

onRealGraphs('who met whom', (real) => {
  test('counts the Meetings of each two, and a cell opens them with their sentences', async () => {
    const { graph, site } = real();
    const shared = [...sharedMeetings(graph)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const { page, troubles, close } = await site.open();
    await page.getByRole('tab', { name: 'Who met whom' }).click();
    const grid = page.getByRole('grid', { name: /^Who met whom/ });
    await grid.getByRole('rowheader').first().waitFor();
    const rows = (await grid.getByRole('rowheader').allInnerTexts()).map((text) => text.split('\n')[0]).slice(0, 12);
    // Of the names in sight, before anything is scrolled.
    const inSight = shared.filter(([both]) => both.split('\n').every((key) => rows.includes(labelIn(graph, key))));
    const [[pair = '', count] = []] = inSight;
    const [a = '', b = ''] = pair.split('\n').map((key) => labelIn(graph, key));
    const cell = grid.getByRole('gridcell', { name: new RegExp(`^${a} and ${b}: ${count} Meetings? took place`) });
    expect(await cell.locator('b').innerText()).toBe(String(count));
    await cell.click();
    expect(await seen(page.locator('#card-heading'))).toBe(`${a} and ${b}`);
    await page.locator('.reading mark').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('is walked by arrow keys, and Enter opens two', async () => {
    const { graph, site } = real();
    const { page, close } = await site.open('tab=matrix&order=name');
    const grid = page.getByRole('grid', { name: /^Who met whom/ });
    const size = Number(await grid.getAttribute('aria-rowcount'));
    await grid.locator('[tabindex="0"]').focus();
    const here = () =>
      page.evaluate(() => {
        const cell = document.activeElement;
        return [cell?.closest('tr')?.ariaRowIndex, cell?.ariaColIndex].map(Number);
      });
    expect(await here()).toEqual([2, 1]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await here()).toEqual([3, 2]);
    await page.keyboard.press('Control+End');
    expect(await here()).toEqual([size, size]);
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Control+Home');
    expect(await here()).toEqual([2, 2]);
    // From left to right along the row until two have met.
    for (let step = 2; step <= size; step++) {
      const label = await page.evaluate(() => document.activeElement?.querySelector('.unseen')?.textContent ?? '');
      if (/Meetings? took place/.test(label)) break;
      await page.keyboard.press(step % (size - 1) === 0 ? 'ArrowDown' : 'ArrowRight');
    }
    const told = await page.evaluate(() => document.activeElement?.querySelector('.unseen')?.textContent ?? '');
    if (/\d Meetings? took place/.test(told)) {
      await page.keyboard.press('Enter');
      expect(told).toContain(await seen(page.locator('#card-heading')));
    } else expect(sharedMeetings(graph).size).toBeLessThan(size * size);
    await close();
  });

  test('shares the filters of the map, and turns to States', async () => {
    const { site } = real();
    const { page, close } = await site.open('tab=matrix');
    const grid = page.getByRole('grid', { name: /^Who met whom/ });
    const rows = async () => Number(await grid.getAttribute('aria-rowcount'));
    const before = await rows();
    await page.locator('.row', { hasText: 'happened' }).first().getByRole('checkbox').uncheck();
    const after = (await grid.isVisible()) ? await rows() : 0;
    expect(after).toBeLessThan(before);
    await page.goBack();
    await expect.poll(rows).toBe(before);
    await page.getByRole('radio', { name: 'States' }).check({ force: true });
    await page.getByRole('grid', { name: /state/ }).waitFor();
    expect(page.url()).toContain('matrix=State');
    await close();
  });
});

inChromium('who met whom among six hundred', () => {
  let site: Stand;
  beforeAll(async () => {
    site = await stand(crowd().store());
  });
  afterAll(() => site?.close());

  test('draws what is in sight only, and says whom it leaves out', async () => {
    const { page, troubles, close } = await site.open('tab=matrix');
    const grid = page.getByRole('grid', { name: 'Who met whom, 500 persons' });
    await grid.waitFor();
    await page.getByText('100 who met more seldom are left out').waitFor();
    expect(await grid.getByRole('gridcell').count()).toBeLessThan(1500);
    const began = Date.now();
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await grid.locator('tr[aria-rowindex="501"]').waitFor();
    expect(Date.now() - began).toBeLessThan(4000);
    expect(await grid.getByRole('gridcell').count()).toBeLessThan(1500);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** Six hundred persons, each of whom met the next. */
function crowd() {
  const world = createWorld();
  const id = world.article({ title: 'A crowd', source: 'Wire', published: '2021-01-02', text: 'They all met.' });
  const proof = [{ id, status: 'happened' as const, sentence: 'They all met.' }];
  const name = (number: number) => `person:${String(number).padStart(3, '0')}`;
  for (let number = 0; number < 600; number++) world.node(name(number), 'Person', `Guest ${number}`);
  for (let number = 0; number < 600; number++) {
    const meeting = world.event(`meeting:${number}`, 'Meeting', `Meeting ${number}`, 'happened', proof);
    for (const guest of [number, (number + 1) % 600]) world.edge(name(guest), 'ATTENDS', meeting, 'happened', proof);
  }
  return world;
}
