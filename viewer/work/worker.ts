import { embeddedWorker } from '../state/source.ts';
import type { Task } from './work.worker.ts';

/**
 * The one worker for all that takes long. A file of its own, so that the policy of a served page can forbid blobs; a
 * page on a disk brings its program as text.
 */
export function startWorker<Answer>(onAnswer: (answer: Answer) => void): {
  ask(task: Task, transfer?: Transferable[]): void;
  stop(): void;
} {
  const worker = createWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
  return {
    ask: (task, transfer = []) => worker.postMessage(task, transfer),
    stop: () => worker.terminate(),
  };
}

function createWorker(): Worker {
  const own = embeddedWorker();
  if (own === undefined) return new Worker(new URL('./work.worker.ts', import.meta.url), { type: 'module' });
  const address = URL.createObjectURL(new Blob([own], { type: 'text/javascript' }));
  // A classic one: a page on a disk may not fetch a module, and the program imports nothing.
  const worker = new Worker(address);
  // A worker that can't start must not pass unseen.
  worker.addEventListener('error', (event) => console.error(event.message || 'the worker could not start'));
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
