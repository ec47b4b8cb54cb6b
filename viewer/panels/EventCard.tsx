import { byTime, isEvent, participantsOf } from '../state/card.ts';
import { type Node, otherEnd } from '../state/dataset.ts';
import { relationOf } from '../state/vocabulary.ts';
import { clean, counted, whenWords } from '../state/words.ts';
import { CardHead } from './CardHead.tsx';
import { useApp } from './context.ts';
import { KindMark, StatusMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { History, Proof } from './Proof.tsx';
import { Section } from './Section.tsx';

/** So many of each are told in the facts at the top. */
const MOST_PLACES = 8;
const MOST_RELATED = 12;

/** A Meeting or Event: when, where, who with which status, and the sentences that prove it. */
export function EventCard({ node }: { node: Node }) {
  const { dataset } = useApp();
  const edges = dataset.edgesOf.get(node.key) ?? [];
  const places = edges.filter((edge) => edge.relation === 'HELD_IN');
  const related = edges
    .filter((edge) => edge.relation === 'PART_OF' && isEvent(dataset.nodes.get(otherEnd(edge, node.key))))
    .sort(byTime);
  const participants = participantsOf(dataset, node.key);
  const form = node.form && node.form !== node.kind.toLowerCase() ? `${node.kind} · ${node.form}` : node.kind;
  const aliases = node.aliases.filter((alias) => alias !== node.label);
  return (
    <>
      <CardHead kind={form} title={node.label} mark={<KindMark kind={node.kind} status={node.status} />} />
      <dl class="facts">
        {node.status && (
          <>
            <dt>Status</dt>
            <dd>
              <StatusMark status={node.status} />
              {node.contested && <span class="tag">contested</span>}
            </dd>
          </>
        )}
        <dt>When</dt>
        <dd>
          {whenWords(node) ?? 'No date in the articles'}
          {node.when && <span class="quiet"> (“{clean(node.when)}”)</span>}
        </dd>
        {places.length > 0 && (
          <>
            <dt>Where</dt>
            <dd>
              {places.slice(0, MOST_PLACES).map((edge) => (
                <span key={edge.key} class="pair">
                  <NodeLink node={edge.target} /> <ProofLink edge={edge} />
                </span>
              ))}
              {places.length > MOST_PLACES && <span class="quiet">and {places.length - MOST_PLACES} more</span>}
            </dd>
          </>
        )}
        {related.slice(0, MOST_RELATED).map((edge) => (
          <>
            <dt>{edge.source === node.key ? 'Part of' : 'Includes'}</dt>
            <dd class="pair">
              <NodeLink node={otherEnd(edge, node.key)} /> <ProofLink edge={edge} />
            </dd>
          </>
        ))}
        {related.length > MOST_RELATED && (
          <dd class="quiet">
            and {counted(related.length - MOST_RELATED, 'more meeting or event', 'more meetings and events')}
          </dd>
        )}
        {aliases.length > 0 && (
          <>
            <dt>Also</dt>
            <dd class="quiet">{aliases.slice(0, 6).map(clean).join(' · ')}</dd>
          </>
        )}
      </dl>
      <Section title="Who" items={participants} first={20}>
        {(edge) => (
          <li key={edge.key}>
            <NodeLink node={edge.source} />
            <span class="quiet">{relationOf(edge.relation).verb}</span>
            <StatusMark status={edge.status} />
            <ProofLink edge={edge} />
          </li>
        )}
      </Section>
      {participants.length === 0 && <p class="aside">No article names who took part.</p>}
      <History history={node.history ?? []} contested={node.contested} evidence={node.evidence ?? []} />
      <Proof evidence={node.evidence ?? []} />
    </>
  );
}
