import { execFileSync } from 'node:child_process';

/** The browser's programme: CHROMIUM, or the first of the usual names; undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  return undefined;
}

export const NO_CHROMIUM = 'no Chromium here: install it (apt-get install chromium) or name it in CHROMIUM';

/** Draws by the processor, which every machine has, and asks nobody outside for anything. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
];
