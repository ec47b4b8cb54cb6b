import { expect, test } from 'vitest';
import { seen } from './browser.ts';
import { labelIn, onRealGraphs, openCard, sharedMeetings } from './real.ts';

onRealGraphs('the card of a person', (real) => {
  test('shows offices, Meetings in time, whom they met how often, each one press from its sentence', async () => {
    const { graph, site } = real();
    const { key, label } = busiest();
    const { page, troubles, close } = await site.open();
    await openCard(page, label);
    const offices = graph.edges.filter(
      ({ source, attributes }) => source === key && attributes.relation === 'HOLDS_OFFICE',
    );
    if (offices.length > 0) {
      const section = page.getByRole('region', { name: /^Offices/ });
      for (const { attributes } of offices.slice(0, 5)) expect(await seen(section)).toContain(attributes.role);
      await section
        .getByRole('button', { name: /sentences? prove/ })
        .first()
        .click();
      await page.locator('.reading mark').first().waitFor();
      await page.goBack();
    }
    const strip = page.getByRole('toolbar', { name: 'Meetings and events in time' });
    const days = await strip.getByRole('button').evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
    const dated = graph.edges
      .filter(({ source }) => source === key)
      .map(({ target }) => graph.nodes.find((node) => node.key === target)?.attributes)
      .filter((event) => (event?.kind === 'Meeting' || event?.kind === 'Event') && event.start);
    expect(days).toHaveLength(new Set(dated).size);
    const lefts = await strip
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    await strip.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.ariaLabel ?? '');
    expect(second).toBe(days[1]);
    await page.keyboard.press('Enter');
    const heading = await seen(page.locator('#card-heading'));
    expect(second).toContain(heading);
    expect(troubles).toEqual([]);
    await close();
  });

  test('a count of Meetings opens them with the sentences that prove them', async () => {
    const { graph, site } = real();
    const [[pair = '', count] = []] = [...sharedMeetings(graph)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [a = '', b = ''] = pair.split('\n').map((key) => labelIn(graph, key));
    const { page, troubles, close } = await site.open();
    await openCard(page, a);
    const met = page.getByRole('region', { name: /^Met / });
    const more = met.getByRole('button', { name: /^All \d/ });
    if (await more.isVisible()) await more.click();
    await met.getByRole('button', { name: new RegExp(`^${count} Meetings? of ${a} and ${b}`) }).click();
    expect(await seen(page.locator('#card-heading'))).toBe(`${a} and ${b}`);
    const rows = page.getByRole('region', { name: /^Took place/ }).getByRole('listitem');
    expect(await rows.count()).toBe(Math.min(count ?? 0, 12));
    const quotes = new Set(
      graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ quote }) => flat(quote))),
    );
    for (const row of await rows.all()) expect(quotes).toContain(flat(await row.locator('mark').first().innerText()));
    expect(troubles).toEqual([]);
    await close();
  });

  function busiest(): { key: string; label: string } {
    const { graph } = real();
    const starts = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.start]));
    const count = (key: string) =>
      new Set(graph.edges.filter(({ source, target }) => source === key && starts.get(target)).map((e) => e.target))
        .size;
    const [first] = graph.nodes
      .filter(({ attributes }) => attributes.kind === 'Person')
      .sort((left, right) => count(right.key) - count(left.key) || (left.key < right.key ? -1 : 1));
    if (!first) throw new Error('nobody is named');
    return { key: first.key, label: first.attributes.label };
  }
});

function flat(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
