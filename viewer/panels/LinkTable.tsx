import { useMemo } from 'preact/hooks';
import type { App } from '../state/app.ts';
import { labelOf } from '../state/card.ts';
import type { Edge } from '../state/dataset.ts';
import { relationOf } from '../state/vocabulary.ts';
import { foldText, whenWords } from '../state/words.ts';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink } from './NodeLink.tsx';
import { type Column, Table } from './Table.tsx';

/** The links that the filters leave; a relation's word opens its proof. */
export function LinkTable() {
  const app = useApp();
  const { visible, view } = app;
  const shown = visible.value;
  // Made anew only when the filters leave something else: it sorts all there is.
  const { rows, columns } = useMemo(() => tableOf(app), [app, shown]);
  const selected = view.value.selection?.key;
  return (
    <Table
      caption={`${rows.length} links that the filters leave`}
      rows={rows}
      columns={columns}
      keyOf={(edge) => edge.key}
      isSelected={(edge) => edge.key === selected}
    />
  );
}

function tableOf(app: App) {
  const { dataset, visible, statusOf } = app;
  const rows = [...visible.value.edges].flatMap((key) => dataset.edges.get(key) ?? []);
  const columns: readonly Column<Edge>[] = [
    {
      title: 'From',
      by: (edge) => foldText(labelOf(dataset, edge.source)),
      cell: (edge) => <NodeLink node={edge.source} />,
    },
    {
      title: 'Link',
      by: (edge) => relationOf(edge.relation).verb,
      cell: (edge) => (
        <button type="button" class="relation" onClick={() => app.select({ what: 'edge', key: edge.key })}>
          {relationOf(edge.relation).verb}
          <span class="unseen">
            : the sentences that prove it of {labelOf(dataset, edge.source)} and {labelOf(dataset, edge.target)}
          </span>
        </button>
      ),
    },
    {
      title: 'To',
      by: (edge) => foldText(labelOf(dataset, edge.target)),
      cell: (edge) => <NodeLink node={edge.target} />,
    },
    {
      title: 'Status',
      by: (edge) => statusOf(edge) ?? '~',
      cell: (edge) => <StatusMark status={statusOf(edge) ?? edge.status} />,
    },
    { title: 'When', by: (edge) => edge.start ?? '~', cell: (edge) => whenWords(edge) },
    { title: 'Sentences', by: (edge) => -edge.evidence.length, cell: (edge) => edge.evidence.length },
  ];
  return { rows, columns };
}
