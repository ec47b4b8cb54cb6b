import type { Evidence, Report } from '../../graph/model/index.ts';
import { articleTitle, proofByArticle } from '../state/proof.ts';
import { clean, counted, dateWords, whenWords } from '../state/words.ts';
import { ArticleProof } from './ArticleProof.tsx';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { SideBySide } from './SideBySide.tsx';

/** Every proving sentence, article by article in the order of publication. */
export function Proof({ evidence }: { evidence: readonly Evidence[] }) {
  const groups = proofByArticle(useApp().dataset, evidence);
  const sentences = groups.reduce((sum, group) => sum + group.spans.length, 0);
  if (groups.length === 0) return null;
  return (
    <section class="block" aria-labelledby="proof-heading">
      <h3 id="proof-heading">
        What proves it{' '}
        <span class="count">
          {counted(sentences, 'sentence')} in {counted(groups.length, 'article')}
        </span>
      </h3>
      {groups.map((group) => (
        <ArticleProof key={group.article} group={group} />
      ))}
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
        {history.map((report, index) => (
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
    </section>
  );
}
