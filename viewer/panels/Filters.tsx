import { KINDS, RELATIONS, type Relation, STATUS_TABLE } from '../../graph/ontology/index.ts';
import { filtersIn } from '../state/view.ts';
import { isForeign, kindOf, relationOf } from '../state/vocabulary.ts';
import { clean } from '../state/words.ts';
import { useApp } from './context.ts';
import { type FacetEntry, FacetList } from './FacetList.tsx';
import { KindMark, LineMark } from './marks.tsx';
import { Save } from './Save.tsx';
import { SourcesFilter } from './SourcesFilter.tsx';

const GROUPS: Readonly<Record<Relation['group'], string>> = {
  participation: 'Taking part',
  setting: 'Setting',
  standing: 'Standing',
  deed: 'Deeds',
  source: 'Sources',
};

/** Legend and filters in one: what each shape and line means, how many there are, and whether it is shown. */
export function Filters() {
  const app = useApp();
  const view = app.view.value;
  const counts = app.totals.value;
  const foreign = (facet: 'kind' | 'relation'): readonly string[] =>
    [...new Set([...counts[facet].keys(), ...view[facet].values])].filter((name) => isForeign(facet, name)).sort();
  const kinds = [...KINDS, ...foreign('kind').map(kindOf)].map(({ kind, plural, describes }) => ({
    value: kind,
    name: plural,
    note: describes,
    mark: <KindMark kind={kind} />,
  }));
  const statuses = STATUS_TABLE.map(({ status, describes, line }) => ({
    value: status,
    name: status,
    note: describes,
    mark: <LineMark line={line} />,
  }));
  return (
    <nav class="filters" aria-label="Legend and filters">
      <FacetList facet="kind" title="Shapes are kinds" entries={kinds} open />
      <FacetList facet="status" title="Lines are how sure it is" entries={statuses} open>
        <p class="aside">A hollow shape is a meeting or event that has not taken place; struck through, it is off.</p>
      </FacetList>
      <FacetList
        facet="relation"
        title="Links"
        entries={relationEntries(counts.relation, view.relation.values, foreign('relation'))}
        open
      />
      <FacetList facet="form" title="Forms of meetings and events" entries={byCount(counts.form, view.form.values)} />
      <FacetList facet="outlet" title="Outlets" entries={byCount(counts.outlet, view.outlet.values)} />
      <SourcesFilter />
      <label class="row">
        <input
          type="checkbox"
          checked={view.loose}
          onChange={() =>
            app.change(
              (state) => ({ ...state, loose: !state.loose }),
              `${view.loose ? 'hide' : 'show'} nodes without a link`,
            )
          }
        />
        <span class="name">Nodes without a link</span>
        <span class="count">{app.visible.value.loose || ''}</span>
      </label>
      {filtersIn(view) !== '' && (
        <button type="button" class="button" onClick={() => app.clearFilters()}>
          Show everything again
        </button>
      )}
      <Save />
    </nav>
  );
}

/** Relations that the graph has, by group in the order of the ontology; those of other programs last. */
function relationEntries(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  foreign: readonly string[],
): readonly FacetEntry[] {
  const used = RELATIONS.filter(({ relation }) => counts.has(relation) || chosen.includes(relation));
  const own = (Object.keys(GROUPS) as Relation['group'][]).flatMap((group) =>
    used.filter((entry) => entry.group === group).map((entry) => ({ ...entry, of: GROUPS[group] })),
  );
  const others = foreign.map((name) => ({ ...relationOf(name), of: 'Links of another program' }));
  return [...own, ...others].map(({ relation, verb, describes, of }) => ({
    value: relation,
    name: verb,
    note: describes,
    group: of,
  }));
}

/** Values that only the articles know: the most frequent first. */
function byCount(counts: ReadonlyMap<string, number>, chosen: readonly string[]): readonly FacetEntry[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  const of = (value: string) => counts.get(value) ?? 0;
  return values
    .sort((a, b) => of(b) - of(a) || (a < b ? -1 : 1))
    .map((value) => ({ value, name: clean(value), note: clean(value) }));
}
