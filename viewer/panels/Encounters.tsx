import type { Encounter } from '../state/card.ts';
import { relationOf } from '../state/vocabulary.ts';
import { whenWords } from '../state/words.ts';
import { MomentStrip } from './MomentStrip.tsx';
import { StatusMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';

/** Meetings and Events of one node along a line of time; each with what it did there and how certain that is. */
export function Encounters({ encounters, here }: { encounters: readonly Encounter[]; here: string }) {
  return (
    <Section title="Meetings and events" items={encounters} above={<MomentStrip encounters={encounters} />}>
      {({ event, edges }) => (
        <li key={event.key} class="stack moment">
          <span class="when">{whenWords(event) ?? 'undated'}</span>
          <NodeLink node={event.key} />
          {edges.map((edge) => (
            <span key={edge.key} class="pair">
              <span class="quiet">{edge.source === here ? relationOf(edge.relation).verb : 'is held here'}</span>
              <StatusMark status={edge.status} />
              <ProofLink edge={edge} />
            </span>
          ))}
        </li>
      )}
    </Section>
  );
}
