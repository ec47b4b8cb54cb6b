import type { Evidence, GraphNode, SerialisedGraph } from '../../model/index.ts';
import { escaped, linkTarget } from './words.ts';

/** Numbers the articles in the order in which they are first cited, and lists them at the end. */
export interface Citations {
  /** `[3]` */
  mark(article: string): string;
  /** Sentences as quotations, each once, with the mark of its article; at most so many. */
  quoted(evidence: readonly Evidence[], most?: number): string;
  list(): string;
}

/** Sentences that a brief quotes for one statement, unless told. */
const MOST_QUOTED = 5;

export function citationsIn({ nodes }: SerialisedGraph): Citations {
  const articles = new Map(
    nodes.filter(({ attributes }) => attributes.kind === 'Article').map((node) => [node.key, node]),
  );
  const numbers = new Map<string, number>();
  const mark = (article: string): string => {
    if (!numbers.has(article)) numbers.set(article, numbers.size + 1);
    return `\\[${numbers.get(article)}\\]`;
  };
  return {
    mark,
    quoted(evidence, most = MOST_QUOTED) {
      const seen = new Set<string>();
      const lines: string[] = [];
      let left = 0;
      for (const { article, quote } of evidence) {
        if (!quote || seen.has(`${article} ${quote}`)) continue;
        seen.add(`${article} ${quote}`);
        if (lines.length < most) lines.push(`> ${escaped(quote)} ${mark(article)}\n`);
        else left++;
      }
      if (left > 0) lines.push(`> … and ${left} more\n`);
      return lines.join('>\n');
    },
    list: () => [...numbers].map(([key, number]) => `${number}. ${citation(articles.get(key), key)}\n`).join(''),
  };
}

function citation(node: GraphNode | undefined, key: string): string {
  if (!node) return escaped(key);
  const { label, source, published, url, file } = node.attributes;
  const target = linkTarget(url);
  const title = target ? `[${escaped(label)}](${target})` : `*${escaped(label)}*`;
  return [source && escaped(source), title, published ?? 'undated', !target && file && escaped(file)]
    .filter(Boolean)
    .join(', ');
}
