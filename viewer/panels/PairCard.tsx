import { byTime, labelOf } from '../state/card.ts';
import { otherEnd } from '../state/dataset.ts';
import { presencesOf, type Shared, sharedBy, statesBehind } from '../state/presence.ts';
import { twoOf } from '../state/view.ts';
import { relationOf } from '../state/vocabulary.ts';
import { counted, whenWords } from '../state/words.ts';
import { LinkRow } from './ActorCard.tsx';
import { CardHead } from './CardHead.tsx';
import { ConnectButton } from './ConnectButton.tsx';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';
import { Sentences } from './Sentences.tsx';

/** The Meetings of two, each with who was there for them and the sentences that say so. */
export function PairCard({ pair }: { pair: string }) {
  const { dataset } = useApp();
  const [a, b] = twoOf(pair);
  const presences = presencesOf(dataset, dataset.edges.keys(), standsFor(dataset, a, b));
  const shared = [...sharedBy(dataset, presences, a, b)].sort((left, right) => byTime(left.meeting, right.meeting));
  const sure = shared.filter((each) => each.sure);
  const links = (dataset.edgesOf.get(a) ?? []).filter((edge) => otherEnd(edge, a) === b);
  return (
    <>
      <CardHead
        kind="Who met whom"
        title={`${labelOf(dataset, a)} and ${labelOf(dataset, b)}`}
        note={
          shared.length === 0
            ? 'No article tells of a Meeting of these two.'
            : `${counted(sure.length, 'Meeting')} took place${shared.length > sure.length ? `, ${shared.length - sure.length} not certain` : ''}.`
        }
      />
      <p class="pair">
        <NodeLink node={a} /> <NodeLink node={b} /> <ConnectButton from={a} to={b} />
      </p>
      <Section title="Took place" items={sure}>
        {(each) => <SharedRow key={each.meeting.key} shared={each} />}
      </Section>
      <Section
        title="Planned or thought of"
        items={shared.filter((each) => !each.sure)}
        note="no article says that both were there"
      >
        {(each) => <SharedRow key={each.meeting.key} shared={each} />}
      </Section>
      <Section title="Links between them" items={links}>
        {(edge) => <LinkRow key={edge.key} edge={edge} here={a} />}
      </Section>
    </>
  );
}

/** Where two States are asked for, their office-holders count for them. */
function standsFor(dataset: ReturnType<typeof useApp>['dataset'], a: string, b: string) {
  const states = [a, b].some((key) => dataset.nodes.get(key)?.kind === 'State');
  return states ? statesBehind(dataset) : undefined;
}

function SharedRow({ shared: { meeting, edges } }: { shared: Shared }) {
  return (
    <li class="stack moment shared">
      <span class="when">{whenWords(meeting) ?? 'undated'}</span>
      <NodeLink node={meeting.key} />
      {edges.map((edge) => (
        <span key={edge.key} class="pair">
          <NodeLink node={edge.source} mark={false} />
          <span class="quiet">{relationOf(edge.relation).verb}</span>
          <StatusMark status={edge.status} />
          <ProofLink edge={edge} />
        </span>
      ))}
      <Sentences evidence={edges.flatMap((edge) => edge.evidence)} most={3} />
    </li>
  );
}
