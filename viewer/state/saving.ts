import type { Dataset } from './dataset.ts';
import { lets } from './facets.ts';
import type { Facet, ViewState } from './view.ts';

/** Formats as the server has them, by what people do with them. */
export const SAVED_AS = [
  { format: 'json', name: 'JSON', use: 'the exchange format, with its articles', cites: true },
  { format: 'csv-edges', name: 'CSV of links', use: 'for spreadsheets', cites: true },
  { format: 'csv-nodes', name: 'CSV of nodes', use: 'for spreadsheets', cites: true },
  { format: 'csv-evidence', name: 'CSV of sentences', use: 'a row a proof', cites: true },
  { format: 'gexf', name: 'GEXF', use: 'for Gephi', cites: false },
  { format: 'gexf-portable', name: 'GEXF, portable', use: 'for networkx and others', cites: false },
  { format: 'graphml', name: 'GraphML', use: 'for yEd, networkx, R', cites: false },
  { format: 'ftm', name: 'FollowTheMoney', use: 'for OpenAleph', cites: true },
  { format: 'markdown', name: 'Markdown brief', use: 'for a report; of what is selected', cites: true },
] as const;

export type SavedAs = (typeof SAVED_AS)[number];

const FACETS: readonly Facet[] = ['kind', 'relation', 'status', 'outlet', 'form'];

/**
 * What is on the map, in the words of the server: the same filters, one by one. Of a graph in parts `whole` asks for all
 * of the store that passes them, not only for what was fetched.
 */
export function savingQuery(
  { part }: Pick<Dataset, 'part'>,
  view: ViewState,
  { cites, format }: Pick<SavedAs, 'cites' | 'format'>,
  whole = false,
): string {
  const query = new URLSearchParams();
  for (const facet of FACETS) {
    const { mode, values } = view[facet];
    if (mode === 'only') for (const value of values.length > 0 ? values : ['']) query.append(facet, value);
    else for (const value of values) query.append(`no-${facet}`, value);
  }
  if (view.from !== undefined) query.set('from', view.from);
  if (view.to !== undefined) query.set('to', view.to);
  if (query.has('from') || query.has('to')) {
    if (view.lane === 'reported') query.set('by', 'reported');
    if (view.undated) query.set('undated', '1');
  }
  if (view.sources > 1) query.set('min-sources', String(view.sources));
  if (view.known !== undefined) query.set('known', view.known);
  for (const key of view.around) query.append('around', key);
  if (view.around.length > 0) query.set('steps', String(view.steps));
  for (const key of view.expanded) query.append('expanded', key);
  for (const key of view.dismissed) query.append('without', key);
  query.set('unlinked', view.loose ? '1' : '0');
  // Articles prove what is left, also where they are not drawn.
  if (cites && !lets(view.kind, 'Article')) query.set('cited', '1');
  if (part && !whole) for (const key of ['', ...part.sent.keys()]) query.append('fetched', key);
  if (format === 'markdown' && view.selection?.what === 'node') query.set('about', view.selection.key);
  return query.toString();
}
