import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { table } from '../../src/commands/paint.ts';
import { type Served, serve } from '../../src/server/index.ts';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from '../chromium.ts';
import { type Browsed, browse, look } from './browsing.ts';
import { madeGraph } from './graph.ts';
import { median } from './median.ts';

/** Nodes and edges of the graphs. */
const SIZES = [
  [1_000, 3_000],
  [10_000, 50_000],
  [100_000, 300_000],
] as const;
/** The viewer may take so many times what bare sigma takes. */
const GOAL = 1.15;
/** Milliseconds that JavaScript may block the page once it is loaded. */
const LONGEST_BLOCK = 200;
/** A small graph takes little time, and what else the browser does weighs more in it: it is measured more often. */
const SMALL = 1_000;
const TIMES_FOR_SMALL = 2;
/** To look takes a fraction of what it takes to drag: for each pair that is used, so many more are only looked at. */
const LOOKS = 3;
/** How unevenly the edges are spread: the busiest twentieth of the nodes has about half of the ends. */
const SKEW = 3;

/** The viewer on made-up graphs in Chromium without a GPU, beside sigma alone with the same elements and programs. */
export async function benchViewer({ rounds, only }: { readonly rounds: number; readonly only?: number | undefined }) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const pages = { viewer: join(folder, 'viewer'), bare: join(folder, 'bare') };
    await build({ configFile: resolve('viewer/vite.config.ts'), logLevel: 'error', build: { outDir: pages.viewer } });
    await build({
      configFile: false,
      root: resolve('scripts/bench/bare'),
      base: './',
      logLevel: 'error',
      build: { outDir: pages.bare, assetsInlineLimit: 0, modulePreload: false, target: 'es2022' },
    });
    console.log(
      `Chromium ${browser.version()} without a GPU, ${rounds} pairs, ${rounds * TIMES_FOR_SMALL} of the smallest, and for each ${LOOKS} more first pictures`,
    );
    console.log('times are of the processor, of the page and of its drawing: medians; ratios are of the sums\n');
    const rows = [['GRAPH', 'DRAWN', 'WHAT', 'VIEWER', 'BARE SIGMA', 'RATIO', 'ALL PAIRS']];
    let met = true;
    for (const [nodes, edges] of SIZES) {
      if (only !== undefined && nodes !== only) continue;
      const graph = madeGraph(nodes, edges, 1, SKEW);
      const part = await measure(browser, graph, pages, nodes <= SMALL ? rounds * TIMES_FOR_SMALL : rounds);
      rows.push(...rowsOf(`${nodes} / ${edges}`, part));
      met &&=
        part.pairs.every(({ viewer }) => viewer.block <= LONGEST_BLOCK) &&
        takenBy(part).every((pairs) => ratioOf(pairs) <= GOAL);
    }
    console.log(table(rows));
    console.log(`at most ${GOAL} times bare sigma, no block over ${LONGEST_BLOCK} ms: ${met ? 'met' : 'not met'}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  /** What the map says that it shows. */
  readonly drawn: string;
  readonly pairs: readonly Pair<Browsed>[];
  /** First pictures: those of the pairs, and of others that were only looked at. */
  readonly pictures: readonly Pair<number>[];
}

interface Pair<Value> {
  readonly viewer: Value;
  readonly bare: Value;
}

async function measure(
  browser: Browser,
  graph: SerialisedGraph,
  pages: Readonly<Record<'viewer' | 'bare', string>>,
  rounds: number,
): Promise<Measured> {
  const store = { graph: async () => graph, article: async () => undefined };
  const served: Served[] = [];
  try {
    for (const folder of [pages.viewer, pages.bare]) served.push(await serve({ store, folder }));
    const [viewer, bare] = served.map(({ url }) => url) as [string, string];
    // Makes both servers ready, and says how large the map is.
    const { drawn, room } = await firstLook(browser, viewer);
    await browse(browser, `${bare}#${room}`);
    const pairs: Pair<Browsed>[] = [];
    const pictures: Pair<number>[] = [];
    const alone = `${bare}#${room}`;
    for (let round = 0; round < rounds; round++) {
      const pair = await inTurn(
        round,
        () => browse(browser, viewer, use),
        () => browse(browser, alone),
      );
      pairs.push(pair);
      pictures.push({ viewer: pair.viewer.picture, bare: pair.bare.picture });
      for (let turn = 1; turn <= LOOKS; turn++) {
        pictures.push(
          await inTurn(
            round + turn,
            () => look(browser, viewer),
            () => look(browser, alone),
          ),
        );
      }
    }
    return { drawn, pairs, pictures };
  } finally {
    for (const each of served) await each.close();
  }
}

/** Which goes first changes, so that neither always finds the machine warmer. */
async function inTurn<Value>(
  turn: number,
  viewer: () => Promise<Value>,
  bare: () => Promise<Value>,
): Promise<Pair<Value>> {
  if (turn % 2 === 0) return { viewer: await viewer(), bare: await bare() };
  const other = await bare();
  return { viewer: await viewer(), bare: other };
}

async function firstLook(browser: Browser, address: string): Promise<{ drawn: string; room: string }> {
  let drawn = '';
  let room = '';
  await browse(browser, address, async (page) => {
    drawn = (await page.locator('.sum').innerText()).replace('·', '/');
    const box = await page.locator('.stage').boundingBox();
    room = `${box?.width}x${box?.height}`;
  });
  return { drawn, room };
}

/** A search, a choice, the neighbours, and back: what may block the page. */
async function use(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('minister', { delay: 30 });
  await page.locator('.suggestions [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.waitForTimeout(1500);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1000);
}

/** What first pictures and what frames took, by pairs. */
function takenBy({ pairs, pictures }: Measured): readonly [readonly Pair<number>[], readonly Pair<number>[]] {
  return [pictures, pairs.map(({ viewer, bare }) => ({ viewer: viewer.frame, bare: bare.frame }))];
}

/**
 * All that the viewer took to all that bare sigma took. Single pairs scatter by a sixth with whatever else the machine
 * does; drawn again and again from such pairs, this scatters by two thirds of what the median of their ratios does.
 */
function ratioOf(pairs: readonly Pair<number>[]): number {
  const sum = (who: 'viewer' | 'bare') => pairs.reduce((all, pair) => all + pair[who], 0);
  return sum('viewer') / sum('bare');
}

function rowsOf(size: string, measured: Measured): string[][] {
  const { drawn, pairs } = measured;
  const [pictures, frames] = takenBy(measured);
  const middle = (taken: readonly Pair<number>[], who: 'viewer' | 'bare') => median(taken.map((pair) => pair[who]));
  const seconds = (who: 'viewer' | 'bare') => `${(middle(pictures, who) / 1000).toFixed(2)} s`;
  const frame = (who: 'viewer' | 'bare') => `${middle(frames, who).toFixed(0)} ms`;
  const all = (taken: readonly Pair<number>[]) => taken.map(({ viewer, bare }) => (viewer / bare).toFixed(2)).join(' ');
  const ratio = (taken: readonly Pair<number>[]) => ratioOf(taken).toFixed(2);
  const clock = (who: 'viewer' | 'bare') => `${(median(pairs.map((pair) => pair[who].clock)) / 1000).toFixed(2)} s`;
  const block = (who: 'viewer' | 'bare') => `${Math.max(...pairs.map((pair) => pair[who].block)).toFixed(0)} ms`;
  return [
    [size, drawn, 'first picture', seconds('viewer'), seconds('bare'), ratio(pictures), all(pictures)],
    ['', '', '  by the clock', clock('viewer'), clock('bare'), '', ''],
    ['', '', 'frame while panning', frame('viewer'), frame('bare'), ratio(frames), all(frames)],
    ['', '', 'longest block after', block('viewer'), block('bare'), '', 'the viewer also searched and chose'],
  ];
}
