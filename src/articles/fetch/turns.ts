import type { FetchWorld } from './types.ts';

/** Lets one piece of work at a time run for each host, with a pause between two. */
export function takingTurns(wait: FetchWorld['wait']) {
  const last = new Map<string, Promise<void>>();
  return async <Result>(
    host: string,
    pause: number,
    work: () => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> => {
    const before = last.get(host);
    const result = (before ?? Promise.resolve()).then(() => (before ? wait(pause, signal) : undefined)).then(work);
    last.set(
      host,
      result.then(
        () => undefined,
        () => undefined,
      ),
    );
    return result;
  };
}
