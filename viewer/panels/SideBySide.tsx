import type { Evidence, Report } from '../../graph/model/index.ts';
import { statusOf } from '../state/vocabulary.ts';
import { Sentences } from './Sentences.tsx';

/** Reports that exclude each other, beside each other: what says that it takes place, and what says that it doesn't. */
export function SideBySide({ history, evidence }: { history: readonly Report[]; evidence: readonly Evidence[] }) {
  const said = (off: boolean) => {
    const articles = new Set(
      history.filter(({ status }) => (statusOf(status).line === 'struck') === off).map(({ article }) => article),
    );
    return evidence.filter(({ article }) => articles.has(article));
  };
  const [on, off] = [said(false), said(true)];
  if (on.length === 0 || off.length === 0) return null;
  return (
    <div class="sides">
      <section aria-label="Says so">
        <h4>Says so</h4>
        <Sentences evidence={on} most={4} again />
      </section>
      <section aria-label="Says not">
        <h4>Says not</h4>
        <Sentences evidence={off} most={4} again />
      </section>
    </div>
  );
}
