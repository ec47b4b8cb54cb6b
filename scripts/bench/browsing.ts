import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Watch, watch } from './bare/watch.ts';

/**
 * What a page took, in milliseconds of processor time of the browser's page and its drawing, which here is done by
 * the processor too; so what else the machine does hardly counts.
 */
export interface Browsed {
  /** From the start of the navigation to the frame that shows everything. */
  readonly picture: number;
  /** The same by the clock, for a feeling of it. */
  readonly clock: number;
  /** A frame while the map was dragged. */
  readonly frame: number;
  /** The longest block of JavaScript after the first picture, while the map was dragged and the page was used. */
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
  try {
    const { page, picture } = await open(browser, context, address);
    await page.waitForTimeout(SETTLED);
    const frame = await drag(browser, page);
    const block = await longestBlock(browser, page, async () => {
      await drag(browser, page);
      await use(page);
    });
    const clock = await page.evaluate(() => (globalThis as unknown as { watched: Watch }).watched.picture);
    return { picture, clock, frame, block };
  } finally {
    await context.close();
  }
}

/** Opens a page and closes it again with its first picture; what that took, as `Browsed` has it. */
export async function look(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    return (await open(browser, context, address)).picture;
  } finally {
    await context.close();
  }
}

async function open(
  browser: Browser,
  context: BrowserContext,
  address: string,
): Promise<{ readonly page: Page; readonly picture: number }> {
  const page = await context.newPage();
  // The compiler of these scripts wraps functions in a helper, which a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(watch);
  await quiet(browser);
  const began = await processorTime(browser);
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as unknown as { watched: Watch }).watched.picture > 0, undefined, {
    timeout: 240_000,
    polling: 50,
  });
  return { page, picture: (await processorTime(browser)) - began };
}

/** Waits till the browser is done with what it does by itself when it opens a window: that is no part of any page. */
async function quiet(browser: Browser): Promise<void> {
  let before = await processorTime(browser);
  for (let still = 0, looks = 0; still < 3 && looks < 60; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await processorTime(browser);
    still = now - before < 15 ? still + 1 : 0;
    before = now;
  }
}

/** Drags the map by its middle, there and back; the time of a frame. */
async function drag(browser: Browser, page: Page): Promise<number> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no stage to be dragged');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = await processorTime(browser);
  for (let step = 1; step <= STEPS; step++) {
    const way = step <= STEPS / 2 ? step : STEPS - step;
    // Comes back when the page has drawn the step before.
    await page.mouse.move(x + way * 8, y + way * 4);
  }
  const taken = (await processorTime(browser)) - began;
  await page.mouse.up();
  await page.waitForTimeout(500);
  return taken / STEPS;
}

/** Processor time of pages and drawing so far. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
  return own.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's own thread meanwhile. */
async function longestBlock(browser: Browser, page: Page, use: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  let trace: Buffer;
  try {
    await use();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter((event) => /RunTask$/.test(event.name) && pages.has(threadOf(event)));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
