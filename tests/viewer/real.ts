import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { buildStore } from '../../src/commands/building.ts';
import { realEffects } from '../../src/effects.ts';
import * as entente from '../../src/index.ts';
import { inChromium, type Stand, stand } from './browser.ts';

/** Folders of real articles: those of this project, and, where they lie beside the checkout, the seeds. */
const CORPORA = { samples: '../../samples', seeds: '../../../shared/seeds' } as const;

/** A store of real articles, served with the viewer. */
export interface Real {
  readonly site: Stand;
  readonly graph: SerialisedGraph;
}

/** The same tests on each corpus that is there. */
export function onRealGraphs(name: string, body: (real: () => Real, corpus: keyof typeof CORPORA) => void): void {
  for (const corpus of Object.keys(CORPORA) as (keyof typeof CORPORA)[]) {
    const place = fileURLToPath(new URL(CORPORA[corpus], import.meta.url));
    if (!existsSync(place)) {
      test.skip(`${name} on the ${corpus}, which are not here`, () => {});
      continue;
    }
    inChromium(`${name} on the ${corpus}`, () => {
      let folder: string;
      let store: entente.Store;
      let real: Real;
      beforeAll(async () => {
        folder = await mkdtemp(join(tmpdir(), 'entente-real-'));
        const location = join(folder, 'store.db');
        const effects = realEffects();
        const quiet = { ...effects, log: { ...effects.log, note: () => undefined, progress: () => undefined } };
        await buildStore(
          { entente, effects: quiet },
          { paths: [place], table: join(place, 'articles.csv'), location, jobs: 1 },
        );
        store = await entente.openStore(location, { readOnly: true });
        const graph = entente.layOut(await store.graph('sentences'));
        real = { graph, site: await stand({ graph: async () => graph, article: (id) => store.article(id) }) };
      });
      afterAll(async () => {
        await real?.site.close();
        await store?.close();
        if (folder) await rm(folder, { recursive: true });
      });
      body(() => real, corpus);
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
