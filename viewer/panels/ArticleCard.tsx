import type { Evidence } from '../../graph/model/index.ts';
import { isEvent } from '../state/card.ts';
import type { Node } from '../state/dataset.ts';
import { articleTitle, copiesOf } from '../state/proof.ts';
import { relationOf } from '../state/vocabulary.ts';
import { ArticleProof, SourceLine } from './ArticleProof.tsx';
import { CardHead } from './CardHead.tsx';
import { useApp } from './context.ts';
import { KindMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';

/** An article, whole, with every sentence marked that proves something; and what those prove. */
export function ArticleCard({ node }: { node: Node }) {
  const app = useApp();
  const proved = app.proof.value.get(node.key) ?? { nodes: [], edges: [] };
  const here = (evidence: readonly Evidence[] | undefined) =>
    (evidence ?? []).filter((span) => span.article === node.key);
  const spans = [
    ...proved.nodes.flatMap((each) => here(each.evidence)),
    ...proved.edges.flatMap((edge) => here(edge.evidence)),
  ];
  const events = proved.nodes.filter(isEvent);
  return (
    <>
      <CardHead kind="Article" title={articleTitle(node)} mark={<KindMark kind="Article" />} note={node.file} />
      <ArticleProof group={{ article: node.key, node, spans }} whole />
      <Section
        title="Copies"
        items={copiesOf(app.dataset, node)}
        note="the same text but for some words; together they count as one source"
      >
        {(copy) => (
          <li key={copy.key} class="stack">
            <NodeLink node={copy.key} />
            <span class="quiet">
              <SourceLine source={copy.source} published={copy.published} />
              {node.copyOf === copy.key && ' · the earliest'}
            </span>
          </li>
        )}
      </Section>
      <Section title="Meetings and events in it" items={events}>
        {(event) => (
          <li key={event.key}>
            <NodeLink node={event.key} />
          </li>
        )}
      </Section>
      <Section title="Links it proves" items={proved.edges}>
        {(edge) => (
          <li key={edge.key} class="wraps">
            <NodeLink node={edge.source} mark={false} />
            <span class="quiet">{relationOf(edge.relation).verb}</span>
            <NodeLink node={edge.target} mark={false} />
            <ProofLink edge={edge} />
          </li>
        )}
      </Section>
    </>
  );
}
