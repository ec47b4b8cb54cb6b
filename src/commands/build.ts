import { basename } from 'node:path';
import { type Notice, SetupError, type SightedArticle } from '../../graph/model/index.ts';
import type { Store } from '../../graph/stores/store.ts';
import type { Fetcher, FieldNames } from '../index.ts';
import { type Call, type Command, storeOption } from './command.ts';
import { dayOption, numberOption } from './values.ts';

/** Characters of text that go into the store in one commit. */
const BATCH = 50_000;

export const command: Command = {
  usage: 'PATH… [options]',
  describes:
    'Reads articles and adds what they say to a store. A PATH is a file, a folder, - for standard input, or\n' +
    'with --fetch the address of a page on the web; a file of addresses, one a line, stands for their pages. Read are\n' +
    'text, Markdown, HTML, JSON, JSON Lines, CSV, feeds, PDF, DOCX, mail, and archives (.gz, .zip) of these.',
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
    jobs: { type: 'string', value: 'N', describes: 'work on N articles at once (1 unless told)' },
  },
  examples: [
    'entente build samples --articles samples/articles.csv',
    'entente build clippings/ --published 2020-09-02 --store moscow.db',
    'entente build reading-list.txt --fetch',
  ],
  async run(call) {
    const { options } = call;
    const summary = await buildStore(call, {
      paths: call.words,
      location: String(options.store ?? 'entente.db'),
      published: dayOption('published', options.published),
      table: options.articles === undefined ? undefined : String(options.articles),
      jobs: numberOption('jobs', options.jobs, 1, 64) ?? 1,
      fields: call.entente.parseFields(options.fields === undefined ? undefined : String(options.fields)),
      fetcher: options.fetch === true ? call.entente.startFetcher() : undefined,
      as: options.as === undefined ? undefined : String(options.as),
      notices: options.notices === undefined ? undefined : String(options.notices),
    });
    await call.effects.log.out([summary]);
    return 0;
  },
};

export interface BuildPlan {
  readonly paths: readonly string[];
  readonly location: string;
  readonly published?: string | undefined;
  readonly table?: string | undefined;
  readonly jobs: number;
  readonly fields?: FieldNames | undefined;
  readonly as?: string | undefined;
  readonly fetcher?: Fetcher | undefined;
  /** Where the notices go as JSON Lines. */
  readonly notices?: string | undefined;
}

/** Builds a store with progress and a line a trouble; answers a sentence on what came of it. */
export async function buildStore(
  { entente, effects }: Pick<Call, 'entente' | 'effects'>,
  plan: BuildPlan,
): Promise<string> {
  const began = effects.now();
  const table = plan.table === undefined ? undefined : await readTableFile(plan.table, { entente, effects });
  const count = { new: 0, known: 0, superseded: 0, copies: 0, claims: 0 };
  const extractor = await entente.startExtractor(plan.jobs);
  let store: Store | undefined;
  let batch: SightedArticle[] = [];
  const notices: Notice[] = [];
  const tell = (notice: Notice): void => {
    effects.log.note(noticeLine(notice));
    if (plan.notices !== undefined) notices.push(notice);
  };
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    // Opened only now, so that a wrong path or an unreadable file leaves no empty store behind.
    store ??= await entente.openStore(plan.location);
    const { added, claims, notices: told } = await entente.addArticles(store, batch, extractor.extract);
    for (const { outcome, copyOf } of added) {
      count[outcome]++;
      if (copyOf && outcome === 'new') count.copies++;
    }
    told.forEach(tell);
    count.claims += claims;
    batch = [];
  };
  try {
    const { published, fields, as, fetcher } = plan;
    for await (const item of entente.readArticles(
      plan.paths,
      { published, table, fields, as, fetcher },
      effects.disk,
    )) {
      if ('notice' in item) tell(item.notice);
      else batch.push(item.article);
      if (batch.reduce((sum, { article }) => sum + article.text.length, 0) > BATCH * plan.jobs) await flush();
      effects.log.progress(`${item.done} of ${item.files} files read, ${count.claims} claims found`);
    }
    await flush();
  } finally {
    effects.log.progress('');
    await extractor.close();
    await store?.close();
    if (plan.notices !== undefined)
      await effects.disk.write(
        plan.notices,
        notices.map((notice) => `${JSON.stringify(notice)}\n`),
      );
  }
  const total = count.new + count.known + count.superseded;
  if (total === 0) {
    const where = plan.paths.join(', ');
    throw new SetupError('nothing-read', `No article could be read from ${where}; give text files or folders of them.`);
  }
  const outcomes = [`${count.new} new`, ...['known', 'superseded'].flatMap((name) => counted(count, name))];
  const copies = count.copies > 0 ? `, ${count.copies} of them copies` : '';
  const seconds = ((effects.now() - began) / 1000).toFixed(1);
  return `${total} articles (${outcomes.join(', ')}${copies}), ${count.claims} new claims in ${seconds} s -> ${plan.location}\n`;
}

function counted(count: Readonly<Record<string, number>>, name: string): readonly string[] {
  return count[name] ? [`${count[name]} ${name}`] : [];
}

function noticeLine({ where, message }: Notice): string {
  return where ? `${where}: ${message}` : message;
}

async function readTableFile(path: string, { entente, effects }: Pick<Call, 'entente' | 'effects'>) {
  const found = await effects.disk.stat(path);
  if (found?.kind !== 'file') throw new SetupError('no-path', `There is no table ${path}; check how it is written.`);
  return entente.readTable(await effects.disk.read(path), basename(path));
}
