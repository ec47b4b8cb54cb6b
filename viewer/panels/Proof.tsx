import type { Evidence, Report } from '../../graph/model/index.ts';
import { articleTitle, proofByArticle } from '../state/proof.ts';
import { clean, counted, dateWords, whenWords } from '../state/words.ts';
import { ArticleProof } from './ArticleProof.tsx';
import { useApp } from './context.ts';
import { useFew } from './few.tsx';
import { StatusMark } from './marks.tsx';
import { SideBySide } from './SideBySide.tsx';

/** Each article is fetched for what stands around its sentences. */
const FIRST_ARTICLES = 8;
const MORE_ARTICLES = 24;
const FIRST_REPORTS = 40;

/** Every proving sentence, article by article in the order of publication. */
export function Proof({ evidence }: { evidence: readonly Evidence[] }) {
  const groups = proofByArticle(useApp().dataset, evidence);
  const sentences = groups.reduce((sum, group) => sum + group.spans.length, 0);
  const { shown, button } = useFew(groups, FIRST_ARTICLES, MORE_ARTICLES);
  if (groups.length === 0) return null;
  return (
    <section class="block" aria-labelledby="proof-heading">
      <h3 id="proof-heading">
        What proves it{' '}
        <span class="count">
          {counted(sentences, 'sentence')} in {counted(groups.length, 'article')}
        </span>
      </h3>
      {shown.map((group) => (
        <ArticleProof key={group.article} group={group} />
      ))}
      {button}
    </section>
  );
}

interface HistoryProps {
  history: readonly Report[];
  contested?: boolean | undefined;
  evidence: readonly Evidence[];
}

/** How the status came about, report by report; shown where there is more than one word on it. */
export function History({ history, contested, evidence }: HistoryProps) {
  const { dataset } = useApp();
  const { shown, button } = useFew(history, FIRST_REPORTS);
  if (history.length < 2 && !contested) return null;
  return (
    <section class="block" aria-labelledby="history-heading">
      <h3 id="history-heading">
        How it was reported <span class="count">{counted(history.length, 'report')}</span>
      </h3>
      {contested && (
        <p class="contested">
          <strong>Contested.</strong> One report says that it happened, another denies it.
        </p>
      )}
      <SideBySide history={history} evidence={evidence} />
      <ol class="history">
        {shown.map((report, index) => (
          <li key={index}>
            <span class="when">{report.published ? dateWords(report.published) : 'undated'}</span>
            <StatusMark status={report.status} />
            <span class="who">
              {clean(dataset.nodes.get(report.article)?.source ?? articleTitle(dataset.nodes.get(report.article)))}
              {report.saidBy && <>, by word of {clean(report.saidBy)}</>}
              {report.start && (
                <>, for {whenWords({ start: report.start, ...(report.end ? { end: report.end } : {}) })}</>
              )}
            </span>
          </li>
        ))}
      </ol>
      {button}
    </section>
  );
}
