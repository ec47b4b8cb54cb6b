import { SetupError } from '../../graph/model/index.ts';
import type { StoreSize } from '../../graph/stores/store.ts';

/** What became of the articles of a build. */
export interface Tally {
  new: number;
  known: number;
  superseded: number;
  /** Of the new ones. */
  copies: number;
  claims: number;
  /** By their code. */
  readonly notices: Map<string, number>;
}

interface Told {
  readonly size: StoreSize | undefined;
  readonly plan: { readonly paths: readonly string[]; readonly location: string };
  readonly seconds: number;
  readonly stopped: boolean;
}

/** Notices of what was not read: in another language, or nothing that can be read. */
const SET_ASIDE = ['language'];
const REFUSED = [
  'empty',
  'extractor-fault',
  'no-article',
  'no-reader',
  'not-an-article',
  'not-text',
  'too-large',
  'unreadable',
];

/** What a build says at its end. Throws where nothing could be read. */
export function summarise(tally: Tally, { size, plan, seconds, stopped }: Told): string {
  const total = tally.new + tally.known + tally.superseded;
  if (total === 0 && !stopped) {
    const where = plan.paths.join(', ');
    const what = tally.notices.size > 0 ? `No article could be read from ${where}` : `There is no article in ${where}`;
    throw new SetupError('nothing-read', `${what}; give text files or folders of them.`);
  }
  const outcomes = [`${tally.new} new`, ...counted({ known: tally.known, superseded: tally.superseded })];
  const copies = tally.copies > 0 ? `, ${tally.copies} of them copies` : '';
  const claims = `${tally.claims} new claims in ${seconds.toFixed(1)} s`;
  const lines = [
    `${total} ${total === 1 ? 'article' : 'articles'} (${outcomes.join(', ')}${copies}), ${claims} -> ${plan.location}`,
  ];
  if (size)
    lines.push(`The graph has ${size.nodes} nodes and ${size.edges} edges; ${rate(total, seconds)} articles a second.`);
  if (tally.notices.size > 0) lines.push(noticeSummary(tally.notices));
  if (stopped)
    lines.push('Stopped before the end: run the same command again to go on; what is known is not extracted anew.');
  return `${lines.join('\n')}\n`;
}

function noticeSummary(notices: ReadonlyMap<string, number>): string {
  const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + (notices.get(code) ?? 0), 0);
  const told = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
  const passed = counted({ 'set aside': sum(SET_ASIDE), refused: sum(REFUSED) });
  return `${['Notices', ...(passed.length > 0 ? [`(${passed.join(', ')})`] : [])].join(' ')}: ${told.join(', ')}.`;
}

function rate(articles: number, seconds: number): string {
  const each = articles / Math.max(seconds, 0.001);
  return each < 10 ? each.toFixed(1) : each.toFixed(0);
}

function counted(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
}
