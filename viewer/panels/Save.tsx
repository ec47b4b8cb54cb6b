import type { App } from '../state/app.ts';
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
  const app = useApp();
  const { view } = app;
  if (!isServed()) return null;
  const ignored = ignoredIn(view.value);
  return (
    <fieldset>
      <legend>Save what is shown</legend>
      <ul class="save">
        {FORMATS.map(([format, name, use]) => (
          <li key={format}>
            <a href={`export/${format}?${queryOf(app, format)}`} download>
              {name}
            </a>{' '}
            <span class="quiet">{use}</span>
          </li>
        ))}
      </ul>
      {ignored.length > 0 && <p class="aside">A file takes no notice of: {ignored.join(', ')}.</p>}
    </fieldset>
  );
}

/** Filters of the page for which a file has none; the picture and the link have them. */
function ignoredIn(view: ViewState): readonly string[] {
  const filtered = view.from !== undefined || view.to !== undefined;
  return [
    ...(view.form.mode === 'only' || view.form.values.length > 0 ? ['forms'] : []),
    ...(view.known !== undefined ? ['the day by which it was known'] : []),
    ...(filtered && view.lane === 'reported' ? ['when it was reported'] : []),
    ...(filtered && view.lane === 'place' && view.undated ? ['what has no date'] : []),
  ];
}

/** What is shown, in the words of `entente export`. */
function queryOf({ view: { value: view }, totals }: App, format: string): string {
  const query = new URLSearchParams();
  for (const facet of ['kind', 'relation', 'status'] as const) {
    const shown = FACET_VALUES[facet].filter((value) => lets(view[facet], value));
    if (shown.length < FACET_VALUES[facet].length) query.set(facet, shown.join(','));
  }
  if (view.outlet.mode === 'only' || view.outlet.values.length > 0) {
    const outlets = [...totals.value.outlet.keys()].filter((outlet) => lets(view.outlet, outlet));
    for (const outlet of outlets.length > 0 ? outlets.sort() : ['']) query.append('outlet', outlet);
  }
  if (view.lane === 'place') {
    if (view.from !== undefined) query.set('from', view.from);
    if (view.to !== undefined) query.set('to', view.to);
  }
  if (view.sources > 1) query.set('min-sources', String(view.sources));
  for (const key of view.around) query.append('around', key);
  if (view.around.length > 0) query.set('steps', String(view.steps));
  for (const key of view.dismissed) query.append('without', key);
  if (format === 'markdown') {
    // A brief cites its articles, also where they are not drawn.
    const kinds = query.get('kind');
    if (kinds !== null) query.set('kind', `${kinds},Article`);
    if (view.selection?.what === 'node') query.set('about', view.selection.key);
  }
  return query.toString();
}
