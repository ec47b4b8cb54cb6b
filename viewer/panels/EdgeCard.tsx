import { labelOf } from '../state/card.ts';
import type { Edge } from '../state/dataset.ts';
import { relationOf } from '../state/vocabulary.ts';
import { clean, whenWords } from '../state/words.ts';
import { CardHead } from './CardHead.tsx';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink } from './NodeLink.tsx';
import { Others } from './Others.tsx';
import { History, Proof } from './Proof.tsx';

/** An edge as a sentence, and the sentences that prove it. */
export function EdgeCard({ edge }: { edge: Edge }) {
  const { dataset } = useApp();
  const relation = relationOf(edge.relation);
  const when = whenWords(edge);
  const title = `${labelOf(dataset, edge.source)} ${relation.verb} ${labelOf(dataset, edge.target)}`;
  return (
    <>
      <CardHead kind="Link" title={title} note={relation.describes} />
      <dl class="facts">
        <dt>From</dt>
        <dd>
          <NodeLink node={edge.source} />
        </dd>
        <dt>To</dt>
        <dd>
          <NodeLink node={edge.target} />
        </dd>
        {edge.role && (
          <>
            <dt>As</dt>
            <dd>
              {clean(edge.role)}
              {edge.tenure && edge.tenure !== 'current' ? ` (${edge.tenure})` : ''}
            </dd>
          </>
        )}
        {edge.mode && (
          <>
            <dt>By</dt>
            <dd>{clean(edge.mode)}</dd>
          </>
        )}
        {edge.status && (
          <>
            <dt>Status</dt>
            <dd>
              <StatusMark status={edge.status} />
              {edge.contested && <span class="tag">contested</span>}
            </dd>
          </>
        )}
        {when && (
          <>
            <dt>When</dt>
            <dd>
              {when}
              {edge.when && <span class="quiet"> (“{clean(edge.when)}”)</span>}
            </dd>
          </>
        )}
      </dl>
      {edge.quote && <blockquote>{clean(edge.quote)}</blockquote>}
      <History history={edge.history} contested={edge.contested} evidence={edge.evidence} />
      <Proof evidence={edge.evidence} />
      <Others other={edge.other} />
    </>
  );
}
