import { existsSync, readFileSync } from 'node:fs';
import { hashOf } from '../extractor-version.ts';

/** What is measured is what users have: throws where it is not built, and says so where it is older than the sources. */
export function needBuilt(file: string): void {
  if (!existsSync(file)) throw new Error(`There is no ${file}; run "npm run build" first.`);
  if (readFileSync('dist/cli.stamp', 'utf8') !== hashOf(['graph', 'src']))
    console.log('dist is older than the sources: this measures dist. "npm run build" brings it up to date.\n');
}
