import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Mention } from '../../graph/model/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

/** A line of a data file, as far as it is needed here. */
interface DataLine {
  readonly id: string;
  readonly text: string;
}

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('usage: tsx scripts/evaluate/mentions.ts DATA.jsonl PREDICTIONS.jsonl');
  process.exit(2);
}

const lines = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as DataLine);

let characters = 0;
let milliseconds = 0;
const predictions = lines.map(({ id, text }) => {
  const article = { id: `article:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`, text };
  const document = readDocument(article, {});
  const before = performance.now();
  const { mentions } = findMentions(document);
  milliseconds += performance.now() - before;
  characters += text.length;
  return JSON.stringify({ id, entities: mentions.map(entityOf) });
});
writeFileSync(output, `${predictions.join('\n')}\n`);
console.error(
  `${lines.length} texts, ${characters} characters, mentions at ${Math.round((1000 * characters) / milliseconds)} characters a second`,
);

function entityOf({ start, end, type, name, rule, referent }: Mention): Record<string, unknown> {
  return { start, end, type, name, rule, ...(referent ? { referent: referent.id } : {}) };
}
