// Lists the time expressions of a text or JSON-lines file and what they resolve to under each tense, to look by eye.
//   npx tsx scripts/evaluate/times.ts FILE [--published DATE] [--phenomenon dates]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Notice } from '../../graph/model/index.ts';
import { findTimes, resolve } from '../../src/claims/time/index.ts';
import { readDocument } from '../../src/document/index.ts';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly phenomenon?: string;
  readonly gold?: {
    readonly events: readonly { readonly names: readonly string[]; readonly date: readonly string[] }[];
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, phenomenon: { type: 'string' } },
});

for (const file of positionals) {
  const content = readFileSync(file, 'utf8');
  const cases: Case[] = file.endsWith('.jsonl')
    ? content
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Case)
    : [{ id: file, text: content, ...(values.published ? { published: values.published } : {}) }];
  for (const each of cases) if (!values.phenomenon || each.phenomenon?.startsWith(values.phenomenon)) show(each);
}

function show({ id, text, published, gold }: Case): void {
  const notices: Notice[] = [];
  const document = readDocument({ id, text }, published ? { published } : {});
  const times = findTimes(document, notices);
  if (times.length === 0 && notices.length === 0) return;
  console.log(`\n${id} (${published ?? 'undated'})`);
  for (const time of times) {
    const sentence = document.sentences[time.sentence]!;
    const context = text.slice(Math.max(sentence.start, time.start - 25), Math.min(sentence.end, time.end + 25));
    const flags = ['modifier', 'dateline', 'comparison', 'forward'].filter((name) => time[name as 'modifier']);
    const dates = (['past', 'present', 'future', 'unknown'] as const).map((tense) => {
      const date = resolve(time, published, tense);
      return date ? `${date.start}..${date.end} ${date.precision}` : '-';
    });
    const shown = dates.every((date) => date === dates[0]) ? dates[0] : dates.join(' | ');
    const anchor = time.anchor ? ` <${text.slice(time.anchor.start, time.anchor.end)}>` : '';
    console.log(
      `  [${time.text}]${anchor} ${time.kind} ${time.bound} ${flags.join(' ')}: ${shown}   (${context.replace(/\s+/g, ' ')})`,
    );
  }
  for (const { message } of notices) console.log(`  ! ${message}`);
  for (const event of gold?.events ?? []) console.log(`    gold ${event.date.join('..')} ${event.names[0]}`);
}
