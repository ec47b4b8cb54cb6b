import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { inChromium } from './browser.ts';
import { GRAPHS, type Shown, show } from './graphs.ts';

/** The same tests on each graph of real articles that is there. */
export function onRealGraphs(name: string, body: (real: () => Shown) => void): void {
  for (const [graph, folder] of GRAPHS) {
    inChromium(`${name} on ${graph}`, () => {
      let real: Shown;
      beforeAll(async () => {
        real = await show(folder);
      });
      afterAll(() => real?.close());
      body(() => real);
    });
  }
}

/** What axe finds, one line each. It is put in by the debugger, past the page's policy. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
  );
}

/** Opens the card of a name, as one does by the search. */
export async function openCard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Persons by how many Meetings they share that took place, from the graph's own nodes and links: no word of the viewer's. */
export function sharedMeetings(graph: SerialisedGraph): ReadonlyMap<string, number> {
  const kind = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  const took = ['happened', 'ongoing'];
  const there = new Map<string, Set<string>>();
  for (const { source, target, attributes } of graph.edges) {
    const meeting = kind.get(target);
    const present = ['ATTENDS', 'CHAIRS', 'HOSTS', 'MEDIATES'].includes(attributes.relation);
    if (!present || meeting?.kind !== 'Meeting' || kind.get(source)?.kind !== 'Person') continue;
    if (!took.includes(attributes.status) || !took.includes(meeting.status ?? '')) continue;
    there.set(target, (there.get(target) ?? new Set()).add(source));
  }
  const pairs = new Map<string, number>();
  for (const who of there.values()) {
    for (const a of who) for (const b of who) if (a < b) pairs.set(`${a}\n${b}`, (pairs.get(`${a}\n${b}`) ?? 0) + 1);
  }
  return pairs;
}

export function labelIn(graph: SerialisedGraph, key: string): string {
  return graph.nodes.find((node) => node.key === key)?.attributes.label ?? key;
}
