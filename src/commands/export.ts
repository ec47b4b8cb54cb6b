import { SetupError } from '../../graph/model/index.ts';
import { type Command, storeOption } from './command.ts';
import { choiceOption } from './values.ts';

const DETAILS = ['sentences', 'full', 'none'] as const;

export const command: Command = {
  usage: '[options]',
  describes: 'Writes the graph of a store for other programs. Several formats are written side by side.',
  words: [0, 0],
  options: {
    format: { type: 'string', value: 'LIST', describes: 'json, gexf … with commas between (json unless told)' },
    output: { type: 'string', short: 'o', value: 'FILE', describes: 'where to write (standard output unless told)' },
    text: {
      type: 'string',
      value: 'DETAIL',
      describes: 'sentences, full or none: how much of the texts goes along (sentences unless told)',
    },
    mentions: { type: 'boolean', describes: 'an edge MENTIONED_IN from every node to each article that mentions it' },
    store: storeOption,
  },
  examples: ['entente export --format json -o graph.json', 'entente export --format json,gexf -o graph --text none'],
  async run({ entente, effects, options }) {
    const names = String(options.format ?? 'json')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const offered = entente.EXPORTERS.map(({ format }) => format);
    const formats = names.map((name) => choiceOption('format', name, offered)!);
    const detail = choiceOption('text', options.text, DETAILS) ?? 'sentences';
    const output = options.output === undefined ? undefined : String(options.output);
    if (formats.length === 0) throw new SetupError('usage', `--format needs one of ${offered.join(', ')}.`);
    if (formats.length > 1 && output === undefined) {
      throw new SetupError('usage', 'Several formats do not fit on standard output; say where with -o FILE.');
    }
    const store = await entente.openStore(String(options.store ?? 'entente.db'), { readOnly: true });
    try {
      const known = entente.layOut(await store.graph(detail));
      const graph = options.mentions ? await entente.withMentions(store, known) : known;
      for (const format of formats) {
        const exporter = entente.EXPORTERS.find((entry) => entry.format === format)!;
        const chunks = exporter.write(graph);
        if (output === undefined) await effects.log.out(chunks);
        else await effects.disk.write(fileFor(output, exporter.extension, formats.length), chunks);
      }
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** One format is written to the very file; of several each gets its own ending. */
function fileFor(output: string, extension: string, formats: number): string {
  if (formats === 1) return output;
  return `${output.replace(/(?:\.portable)?\.(?:json|gexf|graphml|csv|html)$/, '')}.${extension}`;
}
