import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { inChromium, type Stand, stand, type Visit } from './browser.ts';
import { fixtureWorld } from './fixture.ts';

inChromium('saving what is shown', () => {
  let site: Stand;

  beforeAll(async () => {
    site = await stand(fixtureWorld().store());
  });
  afterAll(() => site?.close());

  async function saved({ page }: Visit, name: string): Promise<{ readonly name: string; readonly text: string }> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  test('gives the part that the filters leave, in the format asked for', async () => {
    const visit = await site.open('', { acceptDownloads: true });
    const all = JSON.parse((await saved(visit, 'JSON')).text) as SerialisedGraph;
    const kinds = (graph: SerialisedGraph) => new Set(graph.nodes.map(({ attributes }) => attributes.kind));
    expect(kinds(all).has('Article')).toBe(false);
    expect(kinds(all).has('Person')).toBe(true);
    const legend = visit.page.getByRole('navigation', { name: 'Legend and filters' });
    const status = all.edges.map(({ attributes }) => attributes.status).find((each) => each !== 'happened')!;
    await legend.getByRole('checkbox', { name: new RegExp(`^${status}`) }).uncheck();
    const part = JSON.parse((await saved(visit, 'JSON')).text) as SerialisedGraph;
    expect(part.edges.map(({ key }) => key)).toEqual(
      all.edges.filter(({ attributes }) => attributes.status !== status).map(({ key }) => key),
    );
    const gexf = await saved(visit, 'GEXF');
    expect(gexf.name).toBe('entente.gexf');
    expect(gexf.text.match(/<edge /g)).toHaveLength(part.edges.length);
    expect(visit.troubles).toEqual([]);
    await visit.close();
  });

  test('follows outlets, days, steps around and what was taken out, and says what a file takes no notice of', async () => {
    const outlet = 'Ministry of Foreign Affairs of Aldoria';
    for (const fragment of [
      `only-outlet=${encodeURIComponent(outlet)}`,
      'from=2019-03-01&to=2019-03-31',
      'around=person%3Ailven&steps=2',
      'around=person%3Ailven&steps=2&without=state%3Aveshnia',
    ]) {
      const visit = await site.open(`tab=links&${fragment}`, { acceptDownloads: true });
      const shown = await visit.page.getByRole('tabpanel').locator('tbody tr').count();
      const part = JSON.parse((await saved(visit, 'JSON')).text) as SerialisedGraph;
      expect([fragment, part.edges.length]).toEqual([fragment, shown]);
      expect(shown).toBeGreaterThan(0);
      expect(await visit.page.getByText('takes no notice').count()).toBe(0);
      await visit.close();
    }
    const visit = await site.open('only-form=ministerial&known=2019-03-06');
    await visit.page.getByText('A file takes no notice of: forms, the day by which it was known.').waitFor();
    await visit.close();
  });

  test('gives a brief of what is selected, with its sources', async () => {
    const visit = await site.open('', { acceptDownloads: true });
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('mirela dabrow');
    await visit.page.getByRole('option').first().click();
    const { name, text } = await saved(visit, 'Markdown brief');
    expect(name).toBe('entente.md');
    expect(text).toMatch(/^# Mirela Dąbrow\n/);
    expect(text).toMatch(/## Sources\n\n1\. .*2019/);
    await visit.close();
  });
});
