import type { ComponentChildren } from 'preact';
import { KINDS, RELATIONS, type Relation, STATUS_TABLE } from '../../graph/ontology/index.ts';
import { lets } from '../state/facets.ts';
import { type Facet, filtersIn } from '../state/view.ts';
import { isForeign, kindOf, relationOf } from '../state/vocabulary.ts';
import { useApp } from './context.ts';
import { KindMark, LineMark } from './marks.tsx';
import { Save } from './Save.tsx';

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
  const counts = app.counts.value.relation;
  const view = app.view.value;
  const used = RELATIONS.filter((entry) => counts.has(entry.relation) || view.relation.values.includes(entry.relation));
  const foreign = (facet: 'kind' | 'relation'): readonly string[] =>
    [...new Set([...app.counts.value[facet].keys(), ...view[facet].values])]
      .filter((name) => isForeign(facet, name))
      .sort();
  const links = foreign('relation').map(relationOf);
  return (
    <nav class="filters" aria-label="Legend and filters">
      <fieldset>
        <legend>Shapes are kinds</legend>
        {[...KINDS, ...foreign('kind').map(kindOf)].map((entry) => (
          <Row
            key={entry.kind}
            facet="kind"
            value={entry.kind}
            note={entry.describes}
            mark={<KindMark kind={entry.kind} />}
          >
            {entry.plural}
          </Row>
        ))}
      </fieldset>
      <fieldset>
        <legend>Lines are how sure it is</legend>
        {STATUS_TABLE.map((entry) => (
          <Row
            key={entry.status}
            facet="status"
            value={entry.status}
            note={entry.describes}
            mark={<LineMark line={entry.line} />}
          >
            {entry.status}
          </Row>
        ))}
        <p class="aside">A hollow shape is a meeting or event that has not taken place; struck through, it is off.</p>
      </fieldset>
      {(Object.keys(GROUPS) as Relation['group'][]).map((group) => {
        const relations = used.filter((entry) => entry.group === group);
        return (
          relations.length > 0 && (
            <fieldset key={group}>
              <legend>{GROUPS[group]}</legend>
              {relations.map((entry) => (
                <Row key={entry.relation} facet="relation" value={entry.relation} note={entry.describes}>
                  {entry.verb}
                </Row>
              ))}
            </fieldset>
          )
        );
      })}
      {links.length > 0 && (
        <fieldset>
          <legend>Links of another program</legend>
          {links.map((entry) => (
            <Row key={entry.relation} facet="relation" value={entry.relation} note={entry.describes}>
              {entry.verb}
            </Row>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>Also</legend>
        <label class="row">
          <input
            type="checkbox"
            checked={app.view.value.loose}
            onChange={() =>
              app.change(
                (state) => ({ ...state, loose: !state.loose }),
                `${app.view.value.loose ? 'hide' : 'show'} nodes without a link`,
              )
            }
          />
          <span class="name">nodes without a link</span>
        </label>
      </fieldset>
      <Save />
      {filtersIn(view) !== '' && (
        <button type="button" class="button" onClick={() => app.clearFilters()}>
          Show everything again
        </button>
      )}
    </nav>
  );
}

interface RowProps {
  facet: Facet;
  value: string;
  note: string;
  mark?: ComponentChildren;
  children: ComponentChildren;
}

function Row({ facet, value, note, mark, children }: RowProps) {
  const app = useApp();
  const count = app.counts.value[facet].get(value) ?? 0;
  const hidden = !lets(app.view.value[facet], value);
  return (
    <div class={count === 0 ? 'row none' : 'row'} title={note}>
      <label>
        <input type="checkbox" checked={!hidden} onChange={() => app.toggle(facet, value)} />
        {mark}
        <span class="name">{children}</span>
        <span class="count">{count}</span>
      </label>
      <button
        type="button"
        class="only"
        aria-label={`Only ${value.toLowerCase().replaceAll('_', ' ')}`}
        disabled={count === 0}
        onClick={() => app.isolate(facet, value)}
      >
        only
      </button>
    </div>
  );
}
