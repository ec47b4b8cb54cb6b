import { availableParallelism } from 'node:os';
import { type BuildPlan, buildStore } from './building.ts';
import { type Command, storeOption } from './command.ts';
import { storeFile } from './opened.ts';
import { dayOption, numberOption } from './values.ts';
import { watchAndBuild } from './watch.ts';

/** As many threads as there are cores; a fifth would wait for the one writer. */
const MOST_JOBS = 4;

export const command: Command = {
  usage: 'PATH… [options]',
  describes:
    'Reads articles and adds what they say to a store. A PATH is a file, a folder, - for standard input, or\n' +
    'with --fetch the address of a page on the web; a file of addresses, one a line, stands for their pages. Read are\n' +
    'text, Markdown, HTML, JSON, JSON Lines, CSV, feeds, PDF, DOCX, EPUB, mail, and archives (.gz, .zip) of these.',
  words: [1, Number.POSITIVE_INFINITY],
  options: {
    store: storeOption,
    published: { type: 'string', value: 'DATE', describes: 'publication date of the articles, such as 2020-09-02' },
    articles: {
      type: 'string',
      value: 'CSV',
      describes: 'table of file, published, source, title, url; only its files are read',
    },
    fields: {
      type: 'string',
      value: 'LIST',
      describes: 'columns or keys that hold what is read: text=Body,published=Date (guessed unless told)',
    },
    fetch: { type: 'boolean', describes: 'fetch addresses: politely, by robots.txt, never from private networks' },
    as: { type: 'string', value: 'FORMAT', describes: 'read every file as html, csv, text …, whatever its ending' },
    notices: { type: 'string', value: 'FILE', describes: 'write the notices there too, as JSON Lines' },
    jobs: {
      type: 'string',
      value: 'N',
      describes: 'threads that extract, beside the one that writes (a thread a core, at most 4, unless told)',
    },
    watch: { type: 'boolean', describes: 'go on: take new and changed files as they come, until Ctrl+C' },
    quiet: { type: 'boolean', short: 'q', describes: 'tell neither progress nor notices, only what came of it' },
  },
  examples: [
    'entente build samples --articles samples/articles.csv',
    'entente build clippings/ --published 2020-09-02 --store moscow.db',
    'entente build reading-list.txt --fetch',
    'entente build inbox/ --watch --notices notices.jsonl',
  ],
  async run(call) {
    const { options } = call;
    const plan: BuildPlan = {
      paths: call.words,
      location: storeFile(call),
      published: dayOption('published', options.published),
      table: options.articles === undefined ? undefined : String(options.articles),
      jobs: numberOption('jobs', options.jobs, 1, 64) ?? Math.min(availableParallelism(), MOST_JOBS),
      fields: call.entente.parseFields(options.fields === undefined ? undefined : String(options.fields)),
      fetcher: options.fetch === true ? call.entente.startFetcher() : undefined,
      as: options.as === undefined ? undefined : String(options.as),
      notices: options.notices === undefined ? undefined : String(options.notices),
      quiet: options.quiet === true,
    };
    if (options.watch === true) return watchAndBuild(call, plan);
    const { summary, stopped } = await buildStore(call, plan);
    await call.effects.log.out([summary]);
    return stopped ? 130 : 0;
  },
};
