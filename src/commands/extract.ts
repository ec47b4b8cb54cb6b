import { SetupError } from '../../graph/model/index.ts';
import type { Call, Command } from './command.ts';
import { choiceOption } from './values.ts';

const FORMATS = ['mentions', 'graph'] as const;

export const command: Command = {
  usage: 'IN.jsonl [options]',
  describes:
    'Extracts without a store. A line {id, text, title?, published?} gives a line {id, sentences, entities, pairs,\n' +
    "claims}, or with --format graph {id, graph}: the article's own graph in the exchange format.",
  words: [1, 1],
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', describes: 'where to write (standard output unless told)' },
    format: { type: 'string', value: 'FORMAT', describes: 'mentions or graph (mentions unless told)' },
  },
  examples: ['entente extract articles.jsonl -o found.jsonl', 'entente extract articles.jsonl --format graph'],
  async run(call) {
    const { words, options, effects } = call;
    const input = words[0]!;
    const found = await effects.disk.stat(input);
    if (!found) throw new SetupError('no-path', `There is no file ${input}; check how it is written.`);
    if (found.kind === 'folder') throw new SetupError('no-path', `${input} is a folder; give a file of JSON Lines.`);
    const format = choiceOption('format', options.format, FORMATS) ?? 'mentions';
    const count = { good: 0 };
    const lines = extractLines(call, input, format, count);
    if (options.output === undefined) await effects.log.out(lines);
    else await effects.disk.write(String(options.output), lines);
    effects.log.progress('');
    if (count.good === 0) throw new SetupError('nothing-read', `No line of ${input} is an object with id and text.`);
    return 0;
  },
};

async function* extractLines(
  { entente, effects }: Call,
  input: string,
  format: (typeof FORMATS)[number],
  count: { good: number },
): AsyncGenerator<string> {
  for await (const item of entente.readExtractLines(effects.disk.chunks(input))) {
    if ('notice' in item) {
      effects.log.note(`${input}: ${item.notice.message}`);
      continue;
    }
    const stated = entente.extract(item.article);
    const result = format === 'graph' ? { graph: entente.graphOf([stated]) } : entente.found(stated);
    count.good++;
    effects.log.progress(`${count.good} articles extracted`);
    yield `${JSON.stringify({ id: item.id, ...result })}\n`;
  }
}
