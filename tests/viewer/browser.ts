import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { describe, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from '../../scripts/chromium.ts';
import { LIMITS, type Limits, type Served, serve, type ViewedStore } from '../../src/server/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where pictures are laid for people to look at; ignored by git. */
export const ARTEFACTS = join(ROOT, 'artefacts');

const programme = findChromium();

/** Tests in a real browser; without one they are skipped and say so, but in CI they fail. */
export function inChromium(name: string, body: () => void): void {
  if (programme) describe(name, body);
  else if (process.env.CI) {
    test(name, () => {
      throw new Error(NO_CHROMIUM);
    });
  } else {
    console.warn(`skipped, ${name}: ${NO_CHROMIUM}`);
    test.skip(name, () => {});
  }
}

export interface Stand {
  readonly url: string;
  /** Where the built viewer lies. */
  readonly folder: string;
  /** Opens a page as a person's browser would; `troubles` gathers what went wrong in it. */
  open(fragment?: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Opens a page at any address; whatever it asks for that is neither its own nor on the disk is a trouble. */
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** Builds the viewer as it is shipped, serves a store with it, and starts the browser. */
export async function stand(store: ViewedStore, limits: Limits = LIMITS): Promise<Stand> {
  const folder = join(ROOT, '.cache', `viewer-test-${process.pid}`);
  await build({
    configFile: join(ROOT, 'viewer', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  await mkdir(ARTEFACTS, { recursive: true });
  const served: Served = await serve({ store, folder, limits });
  const browser: Browser = await chromium.launch({
    executablePath: programme ?? '',
    args: [...CHROMIUM_FLAGS],
  });
  const visit: Stand['visit'] = async (address, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      const own = address.startsWith('file:') ? [address, 'blob:', 'data:'] : [served.url, 'data:'];
      if (!own.some((start) => url.startsWith(start))) troubles.push(`request: ${url}`);
    });
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    await page.getByRole('heading').first().waitFor();
    return { page, troubles, close: () => context.close() };
  };
  return {
    url: served.url,
    folder,
    open: (fragment = '', options = {}) => visit(`${served.url}${fragment && `#${fragment}`}`, options),
    visit,
    async close() {
      await browser.close();
      await served.close();
      // Another stand of the same file may have shared it.
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a person sees of an element. */
export async function seen(element: Locator): Promise<string> {
  await element.waitFor();
  return (await element.allInnerTexts()).join(' ');
}

/** Where on the page a colour of the drawing is: the middle of its largest patch. What an eye does, without a hook. */
export async function findColor(page: Page, color: string): Promise<{ x: number; y: number }> {
  const stage = page.locator('.stage');
  const box = await stage.boundingBox();
  if (!box) throw new Error('the stage is not to be seen');
  let spot: { x: number; y: number } | undefined;
  // A machine with much else to do takes its time to draw.
  for (let looks = 0; looks < 15 && !spot; looks++) {
    if (looks > 0) await page.waitForTimeout(200);
    const shot = (await stage.screenshot()).toString('base64');
    spot = await page.evaluate(largestPatch, { shot, color });
  }
  if (!spot) throw new Error(`nothing on the stage is ${color}`);
  return { x: box.x + spot.x, y: box.y + spot.y };
}

async function largestPatch({ shot, color }: { shot: string; color: string }) {
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const fits = (index: number) =>
    wanted.every((value, channel) => Math.abs((data[index * 4 + channel] ?? 0) - value) < 10);
  const seen = new Uint8Array(width * height);
  let best: { size: number; x: number; y: number } | undefined;
  for (let start = 0; start < width * height; start++) {
    if (seen[start] || !fits(start)) continue;
    const queue = [start];
    seen[start] = 1;
    let sumX = 0;
    let sumY = 0;
    for (let at = 0; at < queue.length; at++) {
      const index = queue[at] ?? 0;
      const x = index % width;
      sumX += x;
      sumY += (index - x) / width;
      // Corners too: the rim of a hollow diamond is a line aslant.
      const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1].map((step) => index + step);
      for (const next of around) {
        if (next < 0 || next >= width * height || seen[next] || !fits(next)) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
    if (!best || queue.length > best.size)
      best = { size: queue.length, x: sumX / queue.length, y: sumY / queue.length };
  }
  return best && best.size > 12 ? { x: best.x, y: best.y } : undefined;
}
