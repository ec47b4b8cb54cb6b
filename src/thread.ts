import { parentPort } from 'node:worker_threads';
import type { SightedArticle } from '../graph/model/index.ts';
import { extract } from './pipeline.ts';
import type { Answer } from './threads.ts';

parentPort?.on('message', (sighted: SightedArticle) => {
  let answer: Answer;
  try {
    answer = { stated: extract(sighted) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
