import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a scorer of the data folder prints with `--json`. */
export async function scored<Score>(data: string, scorer: string, words: readonly string[]): Promise<Score> {
  // The scorers run only under their own path, not under a link to it.
  const script = realpathSync(join(data, scorer));
  const { stdout } = await run(process.execPath, [script, ...words, '--json'], { maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(stdout) as Score;
}
