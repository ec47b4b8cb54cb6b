import { useId, useState } from 'preact/hooks';
import type { ArticleReading, Evidence } from '../../graph/model/index.ts';
import type { Loading } from '../state/articles.ts';
import { type Passage, passagesOf, wholePassage } from '../state/passages.ts';
import { articleTitle, type ArticleProof as Group } from '../state/proof.ts';
import { clean, dateWords, safeUrl } from '../state/words.ts';
import { useApp } from './context.ts';

/** The proving sentences of one article, each in its place in the text. */
export function ArticleProof({ group, whole: startsWhole = false }: { group: Group; whole?: boolean }) {
  const app = useApp();
  const [whole, setWhole] = useState(startsWhole);
  const body = useId();
  const reading = app.articles.get(group.article).value;
  const title = articleTitle(group.node);
  const url = safeUrl(group.node?.url ?? (reading.state === 'ready' ? reading.value.url : undefined));
  return (
    <article class="proof" aria-label={title}>
      <header>
        {!startsWhole && (
          <h4>
            <button
              type="button"
              class="plain"
              disabled={!group.node}
              onClick={() => app.select({ what: 'node', key: group.article })}
            >
              {title}
            </button>
          </h4>
        )}
        <p class="byline">
          <SourceLine source={group.node?.source} published={group.node?.published} />
          {url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              Original<span aria-hidden="true"> ↗</span>
              <span class="unseen"> of {title}, in a new tab</span>
            </a>
          )}
        </p>
      </header>
      <div id={body} class={whole ? 'text whole' : 'text'}>
        <Body reading={reading} spans={group.spans} whole={whole} onRetry={() => app.articles.retry(group.article)} />
      </div>
      {reading.state === 'ready' && !startsWhole && (
        <button type="button" class="more" aria-expanded={whole} aria-controls={body} onClick={() => setWhole(!whole)}>
          {whole ? 'Only these sentences' : 'Read the whole article'}
        </button>
      )}
    </article>
  );
}

export function SourceLine({ source, published }: { source?: string | undefined; published?: string | undefined }) {
  return (
    <span>
      {source === undefined ? 'Unknown source' : clean(source)}
      {' · '}
      {published ? <time dateTime={published}>{dateWords(published)}</time> : 'undated'}
    </span>
  );
}

interface BodyProps {
  reading: Loading<ArticleReading>;
  spans: readonly Evidence[];
  whole: boolean;
  onRetry: () => void;
}

function Body({ reading, spans, whole, onRetry }: BodyProps) {
  if (reading.state === 'ready') {
    const { text, sentences } = reading.value;
    const passages = whole ? [wholePassage(text, spans)] : passagesOf(text, sentences, spans);
    return <Passages passages={passages} length={text.length} />;
  }
  return (
    <>
      {spans.map((span) => (
        <p key={span.start} dir="auto">
          <mark tabIndex={-1}>
            {span.quote ?? (reading.state === 'loading' ? '…' : 'This sentence was not recorded with the graph.')}
          </mark>
        </p>
      ))}
      {reading.state === 'loading' ? (
        <p class="aside" role="status">
          Fetching the article around it …
        </p>
      ) : (
        <p class="aside" role="status">
          The article around it can’t be shown. {reading.reason}{' '}
          <button type="button" class="more" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

function Passages({ passages, length }: { passages: readonly Passage[]; length: number }) {
  return (
    <>
      {passages.map((passage) => (
        <p key={passage.start} dir="auto">
          {passage.start > 0 && <span class="gap">… </span>}
          {passage.pieces.map((piece, index) =>
            piece.marked ? (
              <mark key={index} tabIndex={-1}>
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
          {passage.end < length && <span class="gap"> …</span>}
        </p>
      ))}
    </>
  );
}
