import { lets } from '../state/facets.ts';
import { isServed } from '../state/source.ts';
import { FACET_VALUES, type ViewState } from '../state/view.ts';
import { useApp } from './context.ts';

/** Formats as the server has them, by what people do with them. */
const FORMATS = [
  ['json', 'JSON', 'the exchange format'],
  ['gexf', 'GEXF', 'for Gephi'],
  ['gexf-portable', 'GEXF, portable', 'for networkx and others'],
  ['graphml', 'GraphML', 'for yEd, networkx, R'],
  ['ftm', 'FollowTheMoney', 'for OpenAleph'],
  ['markdown', 'Markdown brief', 'for a report; of what is selected'],
] as const;

/** Saves what the filters show in another program's format. A page without a server has nobody to ask for it. */
export function Save() {
  const { view } = useApp();
  if (!isServed()) return null;
  return (
    <fieldset>
      <legend>Save what is shown</legend>
      <ul class="save">
        {FORMATS.map(([format, name, use]) => (
          <li key={format}>
            <a href={`export/${format}?${queryOf(view.value, format)}`} download>
              {name}
            </a>{' '}
            <span class="quiet">{use}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What is shown, in the words of `entente export`. */
function queryOf(view: ViewState, format: string): string {
  const query = new URLSearchParams();
  for (const facet of ['kind', 'relation', 'status'] as const) {
    const shown = FACET_VALUES[facet].filter((value) => lets(view[facet], value));
    if (shown.length < FACET_VALUES[facet].length) query.set(facet, shown.join(','));
  }
  if (format === 'markdown') {
    // A brief cites its articles, also where they are not drawn.
    const kinds = query.get('kind');
    if (kinds !== null) query.set('kind', `${kinds},Article`);
    if (view.selection?.what === 'node') query.set('about', view.selection.key);
  }
  return query.toString();
}
