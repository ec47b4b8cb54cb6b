import type { Evidence, GraphNode } from '../../graph/model/index.ts';
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

/** The sentences that prove something, each with the article it stands in. */
export function proof(view: GraphView, evidence: readonly Evidence[], indent: string, most = 3): string {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const { article, quote } of evidence) {
    if (quote === undefined || seen.has(`${article}${quote}`)) continue;
    seen.add(`${article}${quote}`);
    if (seen.size <= most)
      lines.push(`${indent}"${quote.replace(/\s+/g, ' ')}" (${origin(view.nodes.get(article))})\n`);
  }
  if (seen.size > most) lines.push(`${indent}and ${seen.size - most} more\n`);
  return lines.join('');
}

/** How an article is referred to: its source and date, or its file. */
export function origin(article: GraphNode | undefined): string {
  if (!article) return 'an article';
  const { source, published, title, file, label } = article.attributes;
  return [source ?? title ?? file ?? label, published].filter(Boolean).join(', ');
}
