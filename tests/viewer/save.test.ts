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
  const graphIn = async (visit: Visit) => JSON.parse((await saved(visit, 'JSON')).text) as SerialisedGraph;
  const kindsIn = (graph: SerialisedGraph) => new Set(graph.nodes.map(({ attributes }) => attributes.kind));
  const rowsIn = ({ page }: Visit) => page.getByRole('tabpanel').locator('tbody tr');

  test('gives the part that the filters leave, in the format asked for', async () => {
    const visit = await site.open('', { acceptDownloads: true });
    const all = await graphIn(visit);
    expect(kindsIn(all).has('Person')).toBe(true);
    const legend = visit.page.getByRole('navigation', { name: 'Legend and filters' });
    const status = all.edges.map(({ attributes }) => attributes.status).find((each) => each !== 'happened')!;
    await legend.getByRole('checkbox', { name: new RegExp(`^${status}`) }).uncheck();
    const part = await graphIn(visit);
    expect(part.edges.map(({ key }) => key)).toEqual(
      all.edges.filter(({ attributes }) => attributes.status !== status).map(({ key }) => key),
    );
    const gexf = await saved(visit, 'GEXF');
    expect(gexf.name).toBe('entente.gexf');
    expect(gexf.text.match(/<edge /g)).toHaveLength(part.edges.length);
    const drawn = part.nodes.filter(({ attributes }) => attributes.kind !== 'Article');
    expect(gexf.text.match(/<node /g)).toHaveLength(drawn.length);
    expect(visit.troubles).toEqual([]);
    await visit.close();
  });

  test.each([
    ['outlets', `only-outlet=${encodeURIComponent('Ministry of Foreign Affairs of Aldoria')}`],
    ['all outlets but one', 'no-outlet=Harbour%20Notes'],
    ['days', 'from=2019-03-01&to=2019-03-31'],
    ['days, with what has none', 'from=2019-03-01&to=2019-03-31&undated=1'],
    ['the lane of reports', 'from=2019-03-05&to=2019-03-06&lane=reported'],
    ['forms', 'only-form=ministerial'],
    ['all forms but one', 'no-form=ministerial'],
    ['the day by which it was known', 'known=2019-03-06'],
    ['steps around', 'around=person%3Ailven&steps=2'],
    ['steps around, and what was expanded', 'around=person%3Ailven&steps=1&expanded=meeting%3Alomar'],
    ['steps around without what was taken out', 'around=person%3Ailven&steps=2&without=state%3Aveshnia'],
    ['nodes without a link', 'loose=1&only-kind=Person'],
  ])('follows %s', async (_, fragment) => {
    const visit = await site.open(`tab=links&${fragment}`, { acceptDownloads: true });
    const shown = await rowsIn(visit).count();
    const part = await graphIn(visit);
    expect(part.edges).toHaveLength(shown);
    await visit.page.getByRole('tab', { name: 'Nodes' }).click();
    const nodes = part.nodes.filter(({ attributes }) => attributes.kind !== 'Article');
    expect(nodes).toHaveLength(await rowsIn(visit).count());
    expect(nodes.length).toBeGreaterThan(0);
    await visit.close();
  });

  test('tells of a day what was told then, and says so', async () => {
    const visit = await site.open('tab=links&known=2019-03-06', { acceptDownloads: true });
    await visit.page.getByText('As it was told by 6 March 2019').waitFor();
    const part = await graphIn(visit);
    const told = new Map(part.edges.map(({ key, attributes }) => [key, attributes]));
    const going = told.get('person:ilven ATTENDS meeting:lomar');
    expect(going).toMatchObject({ status: 'possible', history: [{ status: 'possible', published: '2019-03-04' }] });
    expect(going?.evidence).toHaveLength(1);
    const meeting = part.nodes.find(({ key }) => key === 'meeting:lomar');
    expect(meeting?.attributes).toMatchObject({ status: 'denied' });
    expect(meeting?.attributes.contested).toBeUndefined();
    expect(JSON.stringify(part)).not.toContain('met Foreign Minister Tomas');
    const row = visit.page.getByRole('row', { name: /^Tomas Ilvén attends/ });
    expect(await row.innerText()).toContain('possible');
    await visit.close();
  });

  test('gives tables for spreadsheets, with the outlets and articles that one cites', async () => {
    const visit = await site.open('tab=links&only-relation=ATTENDS', { acceptDownloads: true });
    const links = await saved(visit, 'CSV of links');
    expect(links.name).toBe('entente-edges.csv');
    const records = links.text.trim().split('\r\n');
    expect(records).toHaveLength(1 + (await rowsIn(visit).count()));
    expect(links.text.startsWith('\ufeffid,source,target,sourceLabel')).toBe(true);
    expect(links.text).toContain('Northern Wire');
    const nodes = await saved(visit, 'CSV of nodes');
    expect(nodes.text).toContain('Mirela Dąbrow');
    expect(nodes.text).not.toContain(',Article,');
    const sentences = await saved(visit, 'CSV of sentences');
    expect(sentences.text).toContain('Minister Mirela Dąbrow is to lead the Aldorian side.');
    expect(sentences.text).toContain('https://example.org/wire/lomar-talks');
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
