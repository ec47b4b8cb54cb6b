import { dirname, join } from 'node:path';
import type { ExportedFile } from '../../graph/exporters/index.ts';
import { type ArticleReading, type SerialisedGraph, SetupError } from '../../graph/model/index.ts';
import type { Store } from '../../graph/stores/store.ts';
import type { Effects } from '../effects.ts';
import { readingOf } from '../server/reading.ts';
import { type Command, storeOption } from './command.ts';
import { filterFrom, filterOptions, resolveFilter } from './filter-options.ts';
import { withStore } from './opened.ts';
import { progressing } from './progress.ts';
import { choiceOption, choicesOption } from './values.ts';

const DETAILS = ['sentences', 'full', 'none'] as const;

export const command: Command = {
  usage: '[options]',
  describes:
    'Writes the graph of a store, or a part of it, for other programs. Several formats are written side by side.',
  words: [0, 0],
  options: {
    format: {
      type: 'string',
      value: 'LIST',
      describes: 'json, gexf, gexf-portable, graphml, ftm, markdown, csv, html; commas between (json unless told)',
    },
    output: { type: 'string', short: 'o', value: 'FILE', describes: 'where to write (standard output unless told)' },
    text: {
      type: 'string',
      value: 'DETAIL',
      describes: 'sentences, full or none: how much of the texts goes along (sentences unless told)',
    },
    excel: { type: 'boolean', describes: 'csv: begin the tables with the mark by which Excel knows UTF-8' },
    'for-publish': {
      type: 'boolean',
      describes: 'csv: mark the files for Neo4j, so that "entente publish" goes on from what it imports',
    },
    mentions: { type: 'boolean', describes: 'an edge MENTIONED_IN from every node to each article that mentions it' },
    ...filterOptions,
    store: storeOption,
  },
  examples: [
    'entente export --format json -o graph.json',
    'entente export --format json,gexf -o graph --text none',
    'entente export --format csv --excel -o tables',
    'entente export --format html -o graph.html --from 2020-09-01',
    'entente export --format markdown -o brief.md --around "Sergey Lavrov" --with "Wang Yi"',
    'entente export --format gexf -o denied.gexf --status denied,cancelled --from 2020-09-01 --to 2020-09-30',
    'entente export --format graphml -o around.graphml --around Shoigu --steps 2 --min-sources 2',
  ],
  async run(call) {
    const { entente, effects, options } = call;
    const offered = [...entente.EXPORTERS, ...entente.FOLDER_EXPORTERS, ...entente.PAGE_EXPORTERS].map(
      ({ format }) => format,
    );
    const formats = choicesOption('format', options.format ?? 'json', offered)!;
    const detail = choiceOption('text', options.text, DETAILS) ?? 'sentences';
    const asked = filterFrom(options);
    const output = options.output === undefined ? undefined : String(options.output);
    if (formats.length > 1 && output === undefined) {
      throw new SetupError('usage', 'Several formats do not fit on standard output; say where with -o FILE.');
    }
    const folders = entente.FOLDER_EXPORTERS.filter(({ format }) => formats.includes(format));
    if (folders.length > 0 && output === undefined) {
      throw new SetupError('usage', `${folders[0]!.format} is a folder; say which with -o FOLDER.`);
    }
    const parts = ['mentions', ...Object.keys(filterOptions)].filter((name) => options[name] !== undefined);
    if (options['for-publish'] && (parts.length > 0 || detail === 'none')) {
      const part = parts.length > 0 ? parts[0] : 'text none';
      throw new SetupError('usage', `--for-publish wants the graph as publish writes it; leave --${part} out.`);
    }
    await withStore(call, async (store) => {
      effects.log.progress('the graph is read and laid out');
      // Before the graph is read: what comes in meanwhile is published later, and once more does no harm.
      const { id, version } = await store.identity();
      const publication = options['for-publish'] === true ? { store: id, version } : undefined;
      const known = entente.layOut(await store.graph(detail));
      const whole = options.mentions ? await entente.withMentions(store, known) : known;
      const named = (name: string) => entente.findNamed(store, entente.viewOf(whole), name);
      const { around, ...filter } = await resolveFilter(asked, whole, named, effects.log.note);
      const graph = entente.filterGraph(whole, { ...filter, ...(around && { around }) });
      if (graph.nodes.length === 0 && whole.nodes.length > 0) effects.log.note('Nothing passes these filters.');
      for (const exporter of folders) {
        const folder = formats.length === 1 ? output! : `${bare(output!)}-${exporter.format}`;
        await writeFolder(effects, folder, exporter.files(graph, { excel: options.excel === true, publication }));
      }
      for (const exporter of entente.PAGE_EXPORTERS.filter(({ format }) => formats.includes(format))) {
        const articles = options.text === undefined || detail === 'full' ? await readingsIn(graph, store) : [];
        const page = exporter.write(graph, { viewer: await entente.readViewer(), articles });
        if (output === undefined) await effects.log.out(page);
        else await effects.disk.write(fileFor(output, exporter.extension, formats.length), page);
      }
      for (const exporter of entente.EXPORTERS.filter(({ format }) => formats.includes(format))) {
        // A brief is of the nodes that are asked for, and tells of what is two links away from them too.
        const brief = exporter.format === 'markdown' && around;
        const part = brief ? withFocus(entente.filterGraph(whole, filter), around.nodes) : graph;
        const chunks = progressing(exporter.write(part), exporter.format, part, effects.log.progress);
        if (output === undefined) await effects.log.out(chunks);
        else await effects.disk.write(fileFor(output, exporter.extension, formats.length), chunks);
      }
      effects.log.progress('');
    });
    return 0;
  },
};

function withFocus(graph: SerialisedGraph, focus: readonly string[]): SerialisedGraph {
  return { ...graph, attributes: { ...graph.attributes, focus } };
}

async function readingsIn(graph: SerialisedGraph, store: Store): Promise<readonly ArticleReading[]> {
  const readings: ArticleReading[] = [];
  for (const { key, attributes } of graph.nodes) {
    const found = attributes.kind === 'Article' ? await store.article(key) : undefined;
    if (found) readings.push(readingOf(key, found));
  }
  return readings;
}

/** One format is written to the very file; of several each gets its own ending. */
function fileFor(output: string, extension: string, formats: number): string {
  return formats === 1 ? output : `${bare(output)}.${extension}`;
}

/** A file's name without the ending of a format. */
function bare(output: string): string {
  return output.replace(/(?:\.portable)?\.(?:ftm\.json|json|gexf|graphml|csv|md|html)$/, '');
}

/** Writes files one after the other into a folder, which is made where there is none, and folders within. */
async function writeFolder({ disk, log }: Effects, folder: string, files: Iterable<ExportedFile>): Promise<void> {
  const made = new Set<string>();
  for (const { name, chunks } of files) {
    const path = join(folder, ...name.split('/'));
    const within = dirname(path);
    if (!made.has(within)) await disk.makeFolder(within);
    made.add(within);
    log.progress(`${name} is written`);
    await disk.write(path, chunks);
  }
}
