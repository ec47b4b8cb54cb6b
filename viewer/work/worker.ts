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
  const worker = new Worker(address, { type: 'module' });
  URL.revokeObjectURL(address);
  return worker;
}
