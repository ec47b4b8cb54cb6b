import type { Effects } from '../effects.ts';
import type { ReadItem } from '../index.ts';

/** Milliseconds between two words of progress: on a terminal, and where lines are kept. */
const EVERY = { watched: 200, kept: 15_000 };

/** Tells how far a build is: articles, how many a second, how long the rest will take. */
export interface Pacer {
  /** The disk, with an eye on how much of what has to be read has been. */
  counted(disk: Effects['disk']): Effects['disk'];
  tell(articles: number, item: ReadItem): void;
}

/** The time left is told by the bytes read: a file may hold one article or a hundred thousand. */
export function pacer({ now, log }: Effects, quiet: boolean): Pacer {
  const began = now();
  let told = began;
  let [read, total] = [0, 0];
  const counting = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      read += chunk.length;
      yield chunk;
    }
  };
  return {
    counted: (disk) => ({
      ...disk,
      async stat(path) {
        const found = await disk.stat(path);
        if (found?.kind === 'file') total += found.size;
        return found;
      },
      async read(path) {
        const bytes = await disk.read(path);
        read += bytes.length;
        return bytes;
      },
      chunks: (path, start, end) => counting(disk.chunks(path, start, end)),
    }),
    tell(articles, { done, files }) {
      const time = now();
      if (quiet || time - told < (log.watched ? EVERY.watched : EVERY.kept)) return;
      told = time;
      const seconds = (time - began) / 1000;
      const left = read > 0 && total > read ? ((total - read) / read) * seconds : undefined;
      const parts = [
        `${done} of ${files} files`,
        `${articles} articles`,
        `${(articles / seconds).toFixed(0)} a second`,
      ];
      if (left !== undefined && seconds > 3) parts.push(`about ${duration(left)} left`);
      const line = parts.join(', ');
      if (log.watched) log.progress(line);
      else log.note(line);
    },
  };
}

/** "40 s", "12 min", "3 h 5 min" */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
