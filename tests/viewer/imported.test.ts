import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGraph } from '../../src/imports/index.ts';
import { diskOf } from '../articles/disk.ts';
import { findColor, inChromium, type Stand, seen, stand } from './browser.ts';

const GEXF = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="Tier" type="integer"/><attribute id="1" title="category" type="string"/></attributes>
<nodes>
<node id="a" label="Harbour &lt;Board&gt;"><attvalues><attvalue for="0" value="3"/><attvalue for="1" value="Agency"/></attvalues><viz:color r="255" g="0" b="144"/><viz:position x="-40" y="10"/><viz:size value="20"/></node>
<node id="b" label="Customs House"><attvalues><attvalue for="1" value="Agency"/></attvalues><viz:color r="0" g="190" b="80"/><viz:position x="40" y="-10"/></node>
</nodes><edges><edge id="0" source="a" target="b" label="audits v1.2" weight="2.5"/></edges></graph></gexf>`;

inChromium('a graph of another program in the viewer', () => {
  let site: Stand;

  beforeAll(async () => {
    const graph = await readGraph('a.gexf', diskOf({ 'a.gexf': GEXF }));
    site = await stand({ graph: async () => graph, article: async () => undefined });
  });
  afterAll(() => site?.close());

  test('keeps colours, shows its own kinds, links and attributes, and filters by them', async () => {
    const { page, troubles, close } = await site.open();
    await findColor(page, '#ff0090');
    await findColor(page, '#00be50');
    await page.keyboard.press('/');
    await page.keyboard.type('harbour');
    await page.getByRole('option').first().click();
    const card = page.getByRole('complementary', { name: 'Reading' });
    expect(await seen(card.getByRole('heading', { level: 2 }))).toBe('Harbour <Board>');
    const text = await seen(card);
    for (const part of ['Agency', 'As the file has it', 'Tier', '3', 'audits v1.2']) expect(text).toContain(part);
    const legend = page.getByRole('navigation', { name: 'Legend and filters' });
    await legend.getByRole('checkbox', { name: /audits v1\.2/ }).uncheck();
    await expect.poll(() => page.url()).toContain('no-relation=audits+v1%252E2');
    await page.reload();
    expect(await legend.getByRole('checkbox', { name: /audits v1\.2/ }).isChecked()).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });
});
