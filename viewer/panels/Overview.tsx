import { byTime } from '../state/card.ts';
import type { Dataset, Node } from '../state/dataset.ts';
import { statusOf } from '../state/vocabulary.ts';
import { counted, whenWords } from '../state/words.ts';
import { ConnectButton } from './ConnectButton.tsx';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';
import { TourInvitation } from './Tour.tsx';

/** What one reads before anything is chosen: what the articles hold, and where to begin. */
export function Overview() {
  const { dataset } = useApp();
  const { articles, meetings, contested, open, busy } = tellOf(dataset);
  return (
    <>
      <header class="card-head">
        <p class="eyebrow">{dataset.part ? 'On the map, of a large graph' : 'Who met whom, and how sure we are'}</p>
        <h2 tabIndex={-1} id="card-heading">
          {counted(meetings, 'meeting')} in {counted(articles, 'article')}
        </h2>
        <p class="note">
          Choose a name, a shape or a line. A line’s panel shows the sentences that prove it, in their article.
        </p>
      </header>
      <p class="pair">
        <ConnectButton from="" />
      </p>
      <TourInvitation />
      <Section title="Reports contradict each other" items={contested} first={6}>
        {eventRow}
      </Section>
      <Section title="Most often there" items={busy}>
        {({ node, encounters }) => (
          <li key={node.key}>
            <NodeLink node={node.key} />
            <span class="quiet tally">{counted(encounters, 'meeting or event', 'meetings and events')}</span>
          </li>
        )}
      </Section>
      <Section title="Announced or thought of" items={open} first={8} note="no article says that it took place">
        {eventRow}
      </Section>
      <p class="aside keys">
        <kbd>/</kbd> search <kbd>n</kbd> <kbd>p</kbd> next and previous sentence <kbd>?</kbd> all keys
      </p>
    </>
  );
}

const told = new WeakMap<Dataset, ReturnType<typeof gather>>();

/** What there is to say of a dataset, gathered once: who closes a card comes back to it. */
function tellOf(dataset: Dataset): ReturnType<typeof gather> {
  const known = told.get(dataset) ?? gather(dataset);
  told.set(dataset, known);
  return known;
}

function gather(dataset: Dataset) {
  const all = [...dataset.nodes.values()];
  const events = all.filter((node) => node.kind === 'Meeting' || node.kind === 'Event');
  return {
    articles: all.filter((node) => node.kind === 'Article').length,
    meetings: events.filter((node) => node.kind === 'Meeting').length,
    contested: events.filter((node) => node.contested).sort(byTime),
    open: events.filter((node) => node.status && statusOf(node.status).nature === 'forecast').sort(byTime),
    busy: busiest(dataset),
  };
}

function eventRow(node: Node) {
  return (
    <li key={node.key} class="stack moment">
      <span class="when">{whenWords(node) ?? 'undated'}</span>
      <NodeLink node={node.key} />
      {node.status && <StatusMark status={node.status} />}
    </li>
  );
}

function busiest(dataset: Dataset) {
  const seen = new Map<string, Set<string>>();
  for (const edge of dataset.edges.values()) {
    const kind = dataset.nodes.get(edge.target)?.kind;
    if (kind !== 'Meeting' && kind !== 'Event') continue;
    const events = seen.get(edge.source);
    if (events) events.add(edge.target);
    else seen.set(edge.source, new Set([edge.target]));
  }
  return [...seen]
    .flatMap(([key, events]) => {
      const node = dataset.nodes.get(key);
      return node?.kind === 'Person' ? [{ node, encounters: events.size }] : [];
    })
    .sort((a, b) => b.encounters - a.encounters || (a.node.label < b.node.label ? -1 : 1))
    .slice(0, 8);
}
