import type { Evidence, GraphNode, Report } from '../../graph/model/index.ts';
import type { GraphView } from '../questions/view.ts';

/** Lines up columns; the last one is as wide as it needs. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return rows
    .map((row) =>
      row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** A date or range as one reads it; nothing where there is none. */
export function days({ start, end, precision }: { start?: string; end?: string; precision?: string }): string {
  if (!start) return '';
  if (precision === 'year') return start.slice(0, 4);
  if (precision === 'month') return start.slice(0, 7);
  return end && end !== start ? `${start} to ${end}` : start;
}

/** The sentences that prove something, each with the article it stands in; those in `told` are not told again. */
export function proof(
  view: GraphView,
  evidence: readonly Evidence[],
  indent: string,
  most = 3,
  told: Set<string> = new Set(),
): string {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const { article, quote } of evidence) {
    const sentence = `${article}${quote}`;
    if (quote === undefined || seen.has(sentence) || told.has(sentence)) continue;
    seen.add(sentence);
    if (seen.size <= most)
      lines.push(`${indent}"${quote.replace(/\s+/g, ' ')}" (${origin(view.nodes.get(article))})\n`);
  }
  for (const sentence of seen) told.add(sentence);
  if (seen.size > most) lines.push(`${indent}and ${seen.size - most} more\n`);
  return lines.join('');
}

/** How the reports differ, the earliest first; nothing where all say the same. */
export function course(history: readonly Report[] = []): string {
  if (new Set(history.map(({ status }) => status)).size < 2) return '';
  const steps = history.map(({ published, status }) => `${published ?? 'undated'} ${status}`);
  return steps.filter((step, index) => step !== steps[index - 1]).join(', ');
}

/** How an article is referred to: its source and date, or its file. */
export function origin(article: GraphNode | undefined): string {
  if (!article) return 'an article';
  const { source, published, title, file, label } = article.attributes;
  return [source ?? title ?? file ?? label, published].filter(Boolean).join(', ');
}
