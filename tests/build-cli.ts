import { existsSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { hashOf } from '../scripts/extractor-version.ts';

/** Builds the command line before the tests where its sources have changed since the last build. */
export default async function buildCli(): Promise<void> {
  const stamp = existsSync('dist/cli.stamp') ? readFileSync('dist/cli.stamp', 'utf8') : undefined;
  if (stamp === hashOf(['graph', 'src']) && existsSync('dist/cli.js')) return;
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'warn' });
}
