import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { SightedArticle, StatedArticle } from '../graph/model/index.ts';
import type { Extractor } from './extractor.ts';

interface Task {
  readonly sighted: SightedArticle;
  readonly resolve: (stated: StatedArticle) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was given and has not answered yet, in order; it works on the first. */
  readonly tasks: Task[];
}

/** What a thread answers: the claims as JSON, which is read sooner than a copy of objects is made; or what went wrong. */
export type Answer = { readonly stated: string } | { readonly error: string };

/** A thread holds so many articles, so that it goes on while a commit keeps this one busy. */
const AHEAD = 128;

/** Extracts in several threads. An article that ends its thread is given back as failed, and a new thread goes on. */
export function startThreads(jobs: number): Extractor {
  const waiting: Task[] = [];
  const threads = new Set<Thread>();
  let closing = false;

  const next = (): void => {
    while (waiting.length > 0) {
      if (threads.size === 0) start();
      const free = [...threads].reduce((best, each) => (each.tasks.length < best.tasks.length ? each : best));
      if (free.tasks.length >= AHEAD) return;
      const task = waiting.shift()!;
      free.tasks.push(task);
      free.worker.postMessage(task.sighted);
    }
  };
  const start = (): void => {
    const worker = new Worker(threadFile());
    const thread: Thread = { worker, tasks: [] };
    threads.add(thread);
    worker.on('message', (answer: Answer) => {
      const task = thread.tasks.shift();
      if ('stated' in answer) task?.resolve(JSON.parse(answer.stated) as StatedArticle);
      else task?.reject(new Error(answer.error));
      next();
    });
    let failure = new Error('its thread ended');
    worker.on('error', (error: Error) => {
      failure = error;
    });
    worker.on('exit', () => {
      threads.delete(thread);
      if (closing) return;
      thread.tasks.shift()?.reject(failure);
      waiting.unshift(...thread.tasks.splice(0));
      if (waiting.length > 0) start();
      next();
    });
  };
  for (let job = 0; job < jobs; job++) start();
  return {
    extract: (sighted) =>
      new Promise((resolve, reject) => {
        waiting.push({ sighted, resolve, reject });
        next();
      }),
    threaded: () => true,
    close: async () => {
      closing = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** The thread's program lies beside the built files, one folder up from the chunks. */
function threadFile(): URL {
  const places = ['./thread.js', '../thread.js', '../dist/thread.js'].map((path) => new URL(path, import.meta.url));
  return places.find((place) => existsSync(place)) ?? places[0]!;
}
