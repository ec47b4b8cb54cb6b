import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { SightedArticle } from '../graph/model/index.ts';
import { extract } from './pipeline.ts';
import type { Answer } from './threads.ts';

/** As `nice` counts it. */
const BEHIND = 10;

giveWay();

parentPort?.on('message', (sighted: SightedArticle) => {
  let answer: Answer;
  try {
    answer = { stated: JSON.stringify(extract(sighted)) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});

/**
 * Lets the thread that writes go first where there are fewer cores than threads: all wait for it. On Linux a thread has
 * a priority of its own; elsewhere the program would have to be slowed as a whole, and nothing is done.
 */
function giveWay(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), BEHIND);
  } catch {
    // No Linux, or no right to do so: the work is the same, only its order is not.
  }
}
