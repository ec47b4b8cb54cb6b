import type { App } from '../state/app.ts';
import { labelOf } from '../state/card.ts';
import type { Edge } from '../state/dataset.ts';
import { relationOf } from '../state/vocabulary.ts';
import { foldText, whenWords } from '../state/words.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink } from './NodeLink.tsx';
import { type Shown, ShownTable } from './ShownTable.tsx';

/** The links that the filters leave; a relation's word opens its proof. */
export const LinkTable = () => <ShownTable noun="links" of={tableOf} />;

function tableOf(app: App): Shown<Edge> {
  const { dataset, visible, statusOf } = app;
  const rows = [...visible.value.edges].flatMap((key) => dataset.edges.get(key) ?? []);
  const columns: Shown<Edge>['columns'] = [
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
