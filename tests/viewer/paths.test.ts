import { expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { seen } from './browser.ts';
import { labelIn, onRealGraphs, openCard, violations } from './real.ts';

onRealGraphs('connecting two', (real) => {
  test('shows the shortest paths step by step, each with its status and a sentence', async () => {
    const { graph, site } = real();
    const { from, to, steps } = farPair(graph);
    const [a, b] = [labelIn(graph, from), labelIn(graph, to)];
    const { page, troubles, close } = await site.open();
    await openCard(page, a);
    await page.getByRole('button', { name: 'Connect with …' }).click();
    await page.getByRole('combobox', { name: 'To whom' }).fill(b);
    await page.locator('.reading').getByRole('option').first().click();
    expect(await seen(page.locator('#card-heading'))).toBe(`From ${a} to ${b}`);
    const first = page.locator('.path').first();
    expect(await seen(first)).toContain(`${steps} step`);
    expect(await first.locator('.hop').count()).toBe(steps);
    for (const hop of await first.locator('.hop').all()) {
      await hop.locator('.status').first().waitFor();
      await hop.locator('mark').first().waitFor();
      await hop
        .getByRole('button', { name: /sentences? prove/ })
        .first()
        .waitFor();
    }
    const names = await first.locator('.chain > .node-link').allInnerTexts();
    expect([names[0], names.at(-1)].map(flat)).toEqual([a, b].map(flat));
    await page.getByRole('button', { name: 'Show path 1 alone on the map' }).click();
    expect(page.url()).toContain('which=1');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Best proved' }).check({ force: true });
    expect(page.url()).toContain('paths=proof');
    await page.locator('.path').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('says which filter stands between two, and lifts it', async () => {
    const { graph, site } = real();
    const { from, to } = farPair(graph);
    const link = `path=${encodeURIComponent(`${from}\n${to}`)}&no-kind=Article.Meeting.Event&only-relation=ATTENDS`;
    const { page, close } = await site.open(link);
    await page.getByText('No path under these filters').waitFor();
    await page
      .locator('.no-path')
      .getByRole('button', { name: /filter/ })
      .first()
      .click();
    await page.locator('.path').first().waitFor();
    await close();
    const single = await site.open(`path=${encodeURIComponent(`${from}\n${to}`)}&only-status=unlikely`);
    await single.page.getByText('No path under these filters').waitFor();
    await single.page.getByRole('button', { name: 'the filter on status' }).click();
    await single.page.locator('.path').first().waitFor();
    expect(single.page.url()).not.toContain('only-status');
    await single.close();
  });
});

/** Two persons that are two to four steps apart, the farthest first in the order of keys; by a walk of the test's own. */
function farPair(graph: SerialisedGraph): { from: string; to: string; steps: number } {
  const kinds = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const next = new Map<string, Set<string>>();
  for (const { source, target } of graph.edges) {
    if (kinds.get(source) === 'Article' || kinds.get(target) === 'Article') continue;
    next.set(source, (next.get(source) ?? new Set()).add(target));
    next.set(target, (next.get(target) ?? new Set()).add(source));
  }
  const people = graph.nodes.filter(({ attributes }) => attributes.kind === 'Person').map(({ key }) => key);
  const unique = new Map<string, number>();
  for (const { attributes } of graph.nodes) unique.set(attributes.label, (unique.get(attributes.label) ?? 0) + 1);
  let best: { from: string; to: string; steps: number } | undefined;
  for (const from of people.sort()) {
    const steps = new Map([[from, 0]]);
    for (const [key, count] of steps) {
      for (const other of next.get(key) ?? []) if (!steps.has(other)) steps.set(other, count + 1);
    }
    for (const to of people) {
      const count = steps.get(to);
      const plain = [from, to].every((key) => unique.get(labelIn(graph, key)) === 1);
      if (plain && count !== undefined && count <= 4 && count > (best?.steps ?? 1)) best = { from, to, steps: count };
    }
  }
  if (!best) throw new Error('no two persons are two steps apart');
  return best;
}

function flat(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
