import { labelOf } from '../state/card.ts';
import type { Edge } from '../state/dataset.ts';
import { useApp } from './context.ts';
import { KindMark } from './marks.tsx';

/** The name of a node, to press. */
export function NodeLink({ node: key, mark = true }: { node: string; mark?: boolean }) {
  const app = useApp();
  const node = app.dataset.nodes.get(key);
  if (!node) return <span>{key}</span>;
  return (
    <button type="button" class="node-link" onClick={() => app.select({ what: 'node', key })}>
      {mark && <KindMark kind={node.kind} status={node.status} />}
      <span dir="auto">{labelOf(app.dataset, key)}</span>
    </button>
  );
}

/** Leads from an edge in a list to its proof. */
export function ProofLink({ edge }: { edge: Edge }) {
  const app = useApp();
  const count = new Set(edge.evidence.map((span) => `${span.article} ${span.start}`)).size;
  // Of a graph in parts only the first sentences are told of before the link is opened.
  const isMore = (edge.articles ?? 0) > new Set(edge.evidence.map(({ article }) => article)).size;
  // A link of another program's graph has no sentence, but a card.
  const isProved = count > 0;
  return (
    <button
      type="button"
      class="proof-link"
      title={isProved ? 'Read the proving sentences' : 'Show this link'}
      aria-label={`${count === 1 ? '1 sentence proves' : isProved ? `${isMore ? 'more than ' : ''}${count} sentences prove` : 'The file says'} that ${labelOf(app.dataset, edge.source)} ${edge.relation.toLowerCase().replaceAll('_', ' ')} ${labelOf(app.dataset, edge.target)}`}
      onClick={() => app.select({ what: 'edge', key: edge.key })}
    >
      <span aria-hidden="true">{isProved ? `❝ ${count}${isMore ? '+' : ''}` : '→'}</span>
    </button>
  );
}
