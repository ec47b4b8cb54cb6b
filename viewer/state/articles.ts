import { type Signal, signal } from '@preact/signals';
import type { ArticleReading } from '../../graph/model/index.ts';

export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/** Whole articles, asked for once each. */
export interface Articles {
  get(id: string): Signal<Loading<ArticleReading>>;
  /** Asks again for one that could not be had. */
  retry(id: string): void;
}

/** `read` gets an article's text; it may throw with a reason fit for reading. */
export function createArticles(read: (id: string) => Promise<ArticleReading>): Articles {
  const known = new Map<string, Signal<Loading<ArticleReading>>>();
  const load = (id: string, into: Signal<Loading<ArticleReading>>) => {
    into.value = { state: 'loading' };
    read(id).then(
      (value) => {
        into.value = { state: 'ready', value };
      },
      (reason: unknown) => {
        into.value = { state: 'failed', reason: reason instanceof Error ? reason.message : 'It could not be read.' };
      },
    );
  };
  return {
    get(id) {
      const asked = known.get(id);
      if (asked) return asked;
      const made = signal<Loading<ArticleReading>>({ state: 'loading' });
      known.set(id, made);
      load(id, made);
      return made;
    },
    retry(id) {
      const asked = known.get(id);
      if (asked) load(id, asked);
    },
  };
}
