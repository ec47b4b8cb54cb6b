import { useEffect, useState } from 'preact/hooks';
import type { FoundName } from '../../graph/model/index.ts';
import type { Suggestion } from '../state/search.ts';
import { searchNames } from '../state/source.ts';
import { clean } from '../state/words.ts';
import { useApp } from './context.ts';

/** Who types is not asked after at every letter. */
const PATIENCE = 80;

export interface Names {
  readonly found: readonly Suggestion[];
  /** The server is still being asked. */
  readonly waiting: boolean;
}

interface Answer {
  readonly query: string;
  readonly names: readonly FoundName[];
  readonly failed: boolean;
}

/** Names that fit a search: of what is loaded, and of a graph in parts what the server finds in the whole. */
export function useNames(query: string): Names {
  const app = useApp();
  const [answer, setAnswer] = useState<Answer>();
  const asks = app.dataset.part !== undefined && query.trim() !== '';
  useEffect(() => {
    if (!asks) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      searchNames(query, stop.signal).then(
        (names) => setAnswer({ query, names, failed: false }),
        // What is loaded can still be found.
        () => !stop.signal.aborted && setAnswer({ query, names: [], failed: true }),
      );
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, asks]);
  if (query.trim() === '') return { found: [], waiting: false };
  if (!asks) return { found: app.search(query), waiting: false };
  // Meanwhile what was found before stays.
  if (answer?.query !== query) return { found: (answer?.names ?? []).map(asSuggestion), waiting: true };
  return { found: answer.failed ? app.search(query) : answer.names.map(asSuggestion), waiting: false };
}

function asSuggestion({ alias, ...attributes }: FoundName): Suggestion {
  const node = { ...attributes, aliases: [] };
  return alias === undefined ? { node } : { node, alias: clean(alias) };
}
