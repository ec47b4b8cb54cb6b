import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../graph/model/index.ts';
import { articleTitle, proofByArticle } from '../state/proof.ts';
import { clean } from '../state/words.ts';
import { SourceLine } from './ArticleProof.tsx';
import { useApp } from './context.ts';

interface Props {
  evidence: readonly Evidence[];
  most?: number;
  /** Whether the card has them marked elsewhere too: then the keys for sentences stop there, not here. */
  again?: boolean;
}

/** Proving sentences as the graph carries them, each with its source; the source leads to the article. */
export function Sentences({ evidence, most = 2, again = false }: Props) {
  const app = useApp();
  const groups = proofByArticle(app.dataset, evidence);
  const all = groups.flatMap(({ node, article, spans }) => spans.map((span) => ({ node, article, span })));
  return (
    <>
      {all.slice(0, most).map(({ node, article, span }) => (
        <p key={`${article} ${span.start}`} class="sentence">
          <Words again={again}>{span.quote === undefined ? <Fetched span={span} /> : clean(span.quote)}</Words>{' '}
          <button
            type="button"
            class="plain"
            disabled={!node}
            title={articleTitle(node)}
            onClick={() => app.select({ what: 'node', key: article })}
          >
            <SourceLine source={node?.source} published={node?.published} />
          </button>
        </p>
      ))}
    </>
  );
}

/** A sentence that did not come with the graph, out of its article. */
function Fetched({ span: { article, start, end } }: { span: Evidence }) {
  const reading = useApp().articles.get(article).value;
  if (reading.state === 'ready') return <>{clean(reading.value.text.slice(start, end))}</>;
  return (
    <>{reading.state === 'loading' ? 'Fetching the sentence …' : 'This sentence was not recorded with the graph.'}</>
  );
}

function Words({ again, children }: { again: boolean; children: ComponentChildren }) {
  if (again) return <span dir="auto">{children}</span>;
  return (
    <mark tabIndex={-1} dir="auto">
      {children}
    </mark>
  );
}
