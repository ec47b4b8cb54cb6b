import type { Filter, Values } from '../../graph/filters/index.ts';
import { STATUSES, type Status } from '../../graph/model/index.ts';

/** What a request for a file asks for. */
export interface AskedPart {
  readonly filter: Filter;
  /** Nodes that a brief is about. */
  readonly focus: readonly string[];
  /** Of a graph in parts only what a page has on its map: whose neighbours it fetched, and which of them it opened. */
  readonly map?: OnMap;
}

export interface OnMap {
  readonly fetched: readonly string[];
  readonly opened: readonly string[];
}

/** Reads the query of a request for a file. Its words are those of `entente export`; `no-kind` lets all others through. */
export function askedIn(query: URLSearchParams): AskedPart {
  // Names and keys may hold a comma, and so come one by one.
  const each = (name: string): readonly string[] | undefined => (query.has(name) ? query.getAll(name) : undefined);
  const words = (name: string) =>
    each(name)
      ?.flatMap((value) => value.split(','))
      .filter(Boolean);
  const day = (name: string) => /^\d{4}-\d{2}-\d{2}$/.exec(query.get(name) ?? '')?.[0];
  const number = (name: string) => Number(/^\d{1,6}$/.exec(query.get(name) ?? '')?.[0] ?? 0);
  const flag = (name: string) => (query.get(name) === '1' ? true : query.get(name) === '0' ? false : undefined);
  const either = (only: readonly string[] | undefined, not: readonly string[] | undefined): Values | undefined =>
    only ?? (not && { not });
  const kinds = either(words('kind'), each('no-kind'));
  const relations = either(words('relation'), each('no-relation'));
  const statuses = statusesIn(either(words('status'), each('no-status')));
  const [outlets, forms] = [either(each('outlet'), each('no-outlet')), either(each('form'), each('no-form'))];
  const [from, to, knownBy, minSources] = [day('from'), day('to'), day('known'), number('min-sources')];
  const [around, expanded, without] = [each('around'), each('expanded') ?? [], each('without')];
  const [undated, unlinked, cited] = [flag('undated'), flag('unlinked'), flag('cited')];
  const steps = Math.max(1, Math.min(number('steps'), 20));
  const fetched = each('fetched');
  return {
    filter: {
      ...(kinds && { kinds }),
      ...(relations && { relations }),
      ...(statuses && { statuses }),
      ...(outlets && { outlets }),
      ...(forms && { forms }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(query.get('by') === 'reported' && { by: 'reported' as const }),
      ...(undated !== undefined && { undated }),
      ...(minSources > 1 && { minSources }),
      ...(knownBy !== undefined && { knownBy }),
      ...(around && { around: { nodes: around, steps, expanded } }),
      ...(without && { without }),
      ...(unlinked !== undefined && { unlinked }),
      ...(cited !== undefined && { cited }),
    },
    focus: words('about') ?? [],
    ...(fetched && { map: { fetched: fetched.filter(Boolean), opened: [...expanded, ...(around ?? [])] } }),
  };
}

function statusesIn(values: Values | undefined): Values<Status> | undefined {
  if (values === undefined) return undefined;
  const known = (words: readonly string[]) => STATUSES.filter((status) => words.includes(status));
  return 'not' in values ? { not: known(values.not) } : known(values);
}
