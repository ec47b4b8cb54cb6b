import { cardOf, isEvent } from '../state/card.ts';
import { type Edge, type Node, otherEnd } from '../state/dataset.ts';
import { articlesOf } from '../state/proof.ts';
import { keyOfTwo } from '../state/view.ts';
import { relationOf } from '../state/vocabulary.ts';
import { clean, counted } from '../state/words.ts';
import { SourceLine } from './ArticleProof.tsx';
import { CardHead } from './CardHead.tsx';
import { ConnectButton } from './ConnectButton.tsx';
import { useApp } from './context.ts';
import { Encounters } from './Encounters.tsx';
import { KindMark, StatusMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { Offices } from './Offices.tsx';
import { Others } from './Others.tsx';
import { Section } from './Section.tsx';

/** A person, state, organisation or place: offices, meetings in time order, whom they met, deeds, quotes, articles. */
export function ActorCard({ node }: { node: Node }) {
  const app = useApp();
  const { dataset } = app;
  const card = cardOf(dataset, node.key);
  const articles = articlesOf(dataset, node.key);
  const aliases = node.aliases.filter((alias) => alias !== node.label);
  const kind = node.form ? `${node.kind} · ${node.form}` : node.kind;
  return (
    <>
      <CardHead
        kind={kind}
        title={node.label}
        mark={<KindMark kind={node.kind} />}
        note={aliases.length > 0 ? `Also: ${aliases.slice(0, 8).map(clean).join(' · ')}` : undefined}
      />
      <p>
        <ConnectButton from={node.key} />
      </p>
      <Offices title={node.kind === 'Person' ? 'Offices' : 'Who holds office'} offices={card.offices} here={node.key} />
      <Encounters encounters={card.encounters} here={node.key} />
      <Section title="Met" items={card.acquaintances} note="by Meetings attended together; a count opens them">
        {({ node: other, met, foreseen }) => (
          <li key={other.key}>
            <NodeLink node={other.key} />
            <button
              type="button"
              class="proof-link tally"
              aria-label={`${counted(met, 'Meeting')} of ${clean(node.label)} and ${clean(other.label)}${foreseen > 0 ? `, ${foreseen} not certain` : ''}`}
              onClick={() => app.select({ what: 'pair', key: keyOfTwo(node.key, other.key) })}
            >
              <span aria-hidden="true">
                {met > 0 && `${met}×`}
                {met > 0 && foreseen > 0 && ' '}
                {foreseen > 0 && `+${foreseen} not certain`}
              </span>
            </button>
          </li>
        )}
      </Section>
      <Section title="Deeds" items={card.deeds}>
        {(edge) => <LinkRow key={edge.key} edge={edge} here={node.key} />}
      </Section>
      <Section title="Ties" items={card.ties}>
        {(edge) => <LinkRow key={edge.key} edge={edge} here={node.key} />}
      </Section>
      <Section title="In their words" items={card.quotes}>
        {(edge) => <QuoteRow key={edge.key} edge={edge} />}
      </Section>
      <Section title="Articles" items={articles}>
        {(article) => (
          <li key={article.key} class="stack">
            <NodeLink node={article.key} />
            <span class="quiet">
              <SourceLine source={article.source} published={article.published} />
            </span>
          </li>
        )}
      </Section>
      <Others other={node.other} />
      {(dataset.edgesOf.get(node.key) ?? []).length === 0 && (
        <p class="aside">The articles name {clean(node.label)}, but state nothing that would be a link.</p>
      )}
    </>
  );
}

/** An edge from one of its ends: "accuses X", or "X accuses" the other way round. */
export function LinkRow({ edge, here }: { edge: Edge; here: string }) {
  const { dataset } = useApp();
  const { verb } = relationOf(edge.relation);
  const other = otherEnd(edge, here);
  const certain = edge.status === 'happened' || edge.status === 'ongoing';
  return (
    <li>
      {edge.source === here && <span class="quiet">{verb}</span>}
      <NodeLink node={other} />
      {edge.source !== here && (
        <span class="quiet">
          {verb} {isEvent(dataset.nodes.get(here)) ? 'this' : 'them'}
        </span>
      )}
      {!certain && <StatusMark status={edge.status} />}
      <ProofLink edge={edge} />
    </li>
  );
}

function QuoteRow({ edge }: { edge: Edge }) {
  const { dataset } = useApp();
  const article = dataset.nodes.get(edge.target);
  return (
    <li class="stack">
      <blockquote>{clean(edge.quote ?? edge.evidence[0]?.quote ?? '')}</blockquote>
      <span class="pair quiet">
        <SourceLine source={article?.source} published={article?.published} />
        <ProofLink edge={edge} />
      </span>
    </li>
  );
}
