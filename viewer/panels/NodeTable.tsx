import type { App } from '../state/app.ts';
import type { Node } from '../state/dataset.ts';
import { articlesOf } from '../state/proof.ts';
import { foldText, whenWords } from '../state/words.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink } from './NodeLink.tsx';
import { type Shown, ShownTable } from './ShownTable.tsx';

/** The nodes that the filters leave. */
export const NodeTable = () => <ShownTable noun="nodes" of={tableOf} />;

function tableOf({ dataset, visible, statusOf }: App): Shown<Node> {
  const rows = [...visible.value.nodes].flatMap((key) => dataset.nodes.get(key) ?? []);
  const links = (node: Node) => node.links ?? dataset.edgesOf.get(node.key)?.length ?? 0;
  const articles = (node: Node) => node.articles ?? articlesOf(dataset, node.key).length;
  const columns: Shown<Node>['columns'] = [
    { title: 'Name', by: (node) => foldText(node.label), cell: (node) => <NodeLink node={node.key} /> },
    { title: 'Kind', by: (node) => node.kind, cell: (node) => node.kind },
    {
      title: 'Status',
      by: (node) => statusOf(node) ?? '~',
      cell: (node) => {
        const status = statusOf(node);
        return status && <StatusMark status={status} />;
      },
    },
    { title: 'When', by: (node) => node.start ?? '~', cell: (node) => whenWords(node) },
    { title: 'Links', by: (node) => -links(node), cell: links },
    { title: 'Articles', by: (node) => -articles(node), cell: articles },
  ];
  return { rows, columns };
}
