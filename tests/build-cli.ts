import { existsSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { hashOf } from '../scripts/extractor-version.ts';

/** Builds the command line before the tests where its sources have changed since the last build. */
export default async function buildCli(): Promise<void> {
  const stamp = existsSync('dist/cli.stamp') ? readFileSync('dist/cli.stamp', 'utf8') : undefined;
  if (stamp === hashOf(['graph', 'src']) && existsSync('dist/cli.js')) return;
  try {
    await build({ configFile: 'vite.cli.config.ts', logLevel: 'silent' });
  } catch (error) {
    // Where a room is being worked on, the tests of the others still run, with the command line as it was.
    if (process.env.CI || !existsSync('dist/cli.js')) throw error;
    console.warn('The command line could not be built; tests that run it take the one built before.');
  }
}
