import type { Browser, Page } from 'playwright-core';
import { type Watch, watch } from './bare/watch.ts';

/** What a page took, in milliseconds. */
export interface Browsed {
  /** From the start of the navigation to the second frame after everything was handed to sigma. */
  readonly picture: number;
  /** Mean frame while the map was dragged. */
  readonly frame: number;
  /** Longest JavaScript block after the first picture, while the page was used. */
  readonly block: number;
}

const VIEWPORT = { width: 1440, height: 900 };
const STEPS = 40;
/** Work that a page puts off till it is idle is over by then. */
const SETTLED = 3000;

/** Opens a page, waits for its picture, drags the map, and uses it as `use` says. */
export async function browse(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<void> = async () => {},
): Promise<Browsed> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  // The compiler of these scripts wraps functions in a helper, which a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(watch);
  try {
    await page.goto(address);
    await page.waitForFunction(() => (globalThis as unknown as { watched: Watch }).watched.picture > 0, undefined, {
      timeout: 120_000,
      polling: 100,
    });
    await page.waitForTimeout(SETTLED);
    const from = await page.evaluate(() => performance.now());
    const frame = await drag(page);
    await use(page);
    const { picture, blocks } = await read(page);
    const after = blocks.filter(({ start }) => start > from).map(({ duration }) => duration);
    return { picture, frame, block: Math.max(0, ...after) };
  } finally {
    await context.close();
  }
}

/** Drags the map by its middle, there and back; the mean time of a frame. */
async function drag(page: Page): Promise<number> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no stage to be dragged');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = (await read(page)).frames.length;
  for (let step = 1; step <= STEPS; step++) {
    const way = step <= STEPS / 2 ? step : STEPS - step;
    await page.mouse.move(x + way * 8, y + way * 4);
  }
  const { frames } = await read(page);
  await page.mouse.up();
  await page.waitForTimeout(500);
  const taken = frames.slice(Math.max(before, 1));
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined || taken.length < 2) throw new Error('no frame was drawn');
  return (last - first) / (taken.length - 1);
}

function read(page: Page): Promise<Watch> {
  return page.evaluate(() => (globalThis as unknown as { watched: Watch }).watched);
}
