import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { SightedArticle, StatedArticle } from '../graph/model/index.ts';
import type { Extractor } from './extractor.ts';

interface Task {
  readonly sighted: SightedArticle;
  readonly resolve: (stated: StatedArticle) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread answers: the claims, or what went wrong. */
export type Answer = { readonly stated: StatedArticle } | { readonly error: string };

/** Extracts in several threads; each works on one article at a time. */
export function startThreads(jobs: number): Extractor {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  const threads = Array.from({ length: jobs }, () => new Worker(threadFile()));

  const next = (): void => {
    while (waiting.length > 0 && idle.length > 0) {
      const [worker, task] = [idle.pop()!, waiting.shift()!];
      busy.set(worker, task);
      worker.postMessage(task.sighted);
    }
  };
  for (const worker of threads) {
    worker.on('message', (answer: Answer) => {
      const task = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ('stated' in answer) task?.resolve(answer.stated);
      else task?.reject(new Error(answer.error));
      next();
    });
    worker.on('error', (error: Error) => {
      for (const task of [busy.get(worker), ...waiting.splice(0)]) task?.reject(error);
      busy.delete(worker);
    });
    idle.push(worker);
  }
  return {
    extract: (sighted) =>
      new Promise((resolve, reject) => {
        waiting.push({ sighted, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(threads.map((worker) => worker.terminate()));
    },
  };
}

/** The thread's program lies beside the built files, one folder up from the chunks. */
function threadFile(): URL {
  const places = ['./thread.js', '../thread.js', '../dist/thread.js'].map((path) => new URL(path, import.meta.url));
  return places.find((place) => existsSync(place)) ?? places[0]!;
}
