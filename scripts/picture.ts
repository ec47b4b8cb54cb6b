import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from './chromium.ts';
import { runOnSamples } from './docs.ts';

// Takes the picture of the viewer that the README shows, on the graph of the samples: `npm run docs:picture`, after
// `npm run build`.
const TARGET = 'docs/viewer.png';
const LARGEST = 400_000;
/** Two who met, though one side denies it: what the graph keeps and others lose. */
const SOUGHT = 'Netanyahu Mohammed bin Salman';

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(NO_CHROMIUM);
const folder = mkdtempSync(join(tmpdir(), 'entente-picture-'));
let view: ChildProcessWithoutNullStreams | undefined;
try {
  const samples = [resolve('samples'), '--articles', resolve('samples/articles.csv'), '--store', 'samples.db'];
  runOnSamples(folder, ['build', ...samples]);
  const served = spawn('node', [resolve('dist/cli.js'), 'view', '--store', 'samples.db'], { cwd: folder });
  view = served;
  const address = await new Promise<string>((found, fail) => {
    served.stdout.on('data', (text: Buffer) => found(/http:\S+/.exec(text.toString('utf8'))?.[0] ?? ''));
    served.once('exit', () => fail(new Error('`entente view` ended at once; run `npm run build` first.')));
  });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(SOUGHT);
  await page.locator('.suggestions [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.reading mark').first().waitFor();
  await page.getByRole('button', { name: 'Read the whole article' }).first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: TARGET });
  await browser.close();
  const { size } = statSync(TARGET);
  if (size > LARGEST) throw new Error(`${TARGET} has ${size} bytes, more than ${LARGEST}.`);
  console.log(`${TARGET}: ${size} bytes`);
} finally {
  view?.kill();
  rmSync(folder, { recursive: true, force: true });
}
