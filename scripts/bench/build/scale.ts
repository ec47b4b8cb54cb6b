import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { table } from '../../../src/commands/paint.ts';
import { needBuilt } from '../built.ts';
import { reportOf } from '../corpus/index.ts';
import { sampleTemplates } from '../corpus/samples.ts';
import { inOwnFolder } from '../own-folder.ts';
import { benchTexts } from '../texts.ts';
import { CLI, processorOf } from './taken.ts';

/** The rate at the end is at least this share of that at the first mark; both cores are busy; memory stays below. */
const GOAL = { kept: 0.8, busy: 0.85, megabytes: 1_000 };
const MARKS = [1_000, 10_000, 100_000];
/** Milliseconds between two looks at the program. */
const LOOK = 250;

/** One look at the program while it builds. */
interface Look {
  readonly seconds: number;
  readonly articles: number;
  /** Processor seconds that it used so far, all threads together, and those of the thread that writes. */
  readonly used: number;
  readonly writer: number;
  readonly megabytes: number;
}

/** Builds one store of made-up reports with the built command line, and watches it from outside. */
export async function benchScale(options: { readonly articles: number; readonly jobs: number }) {
  needBuilt(CLI);
  await inOwnFolder(async (folder) => {
    const corpus = join(folder, 'reports.jsonl');
    const characters = await writeCorpus(corpus, options.articles);
    console.log(
      `${options.articles} articles of ${Math.round(characters / options.articles)} characters, ${options.jobs} threads\n`,
    );
    const store = join(folder, 'bench.db');
    const looks = await watched(['build', corpus, '--store', store, '--jobs', String(options.jobs), '--quiet'], store);
    report(looks, options.articles, statSync(store).size);
    const began = performance.now();
    const output = join(folder, 'bench.json');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=12288', CLI, 'export', '--store', store, '--text', 'none', '-o', output],
      { encoding: 'utf8' },
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    if (status !== 0) console.log(`export failed: ${stderr.trim().split('\n').at(-1)}`);
    else console.log(`export as JSON without texts: ${seconds} s, ${Math.round(statSync(output).size / 1e6)} MB`);
  });
}

async function writeCorpus(file: string, count: number): Promise<number> {
  const borrowed = sampleTemplates(await benchTexts(undefined));
  const out = createWriteStream(file);
  let characters = 0;
  for (let number = 0; number < count; number++) {
    const report = reportOf(number, borrowed);
    characters += report.text.length;
    if (!out.write(`${JSON.stringify(report)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return characters;
}

/** Runs the command line, and looks now and then at how far the store is and what the process has used. */
async function watched(words: readonly string[], store: string): Promise<readonly Look[]> {
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  const began = performance.now();
  const looks: Look[] = [];
  const ended = once(child, 'close');
  let reader: Database.Database | undefined;
  const timer = setInterval(() => {
    try {
      if (!reader && existsSync(store)) reader = new Database(store, { readonly: true });
      const row = reader?.prepare('SELECT coalesce(max(id), 0) AS articles FROM article').get() as { articles: number };
      looks.push({ seconds: (performance.now() - began) / 1000, articles: row?.articles ?? 0, ...useOf(child) });
    } catch {
      // The store is being made, or the process has just ended.
    }
  }, LOOK);
  const [code] = await ended;
  clearInterval(timer);
  reader?.close();
  if (code !== 0) throw new Error(`entente build ended with ${code}`);
  return looks;
}

/** What the system says of a process: processor time is told in hundredths of a second. */
function useOf({ pid }: ChildProcess): Pick<Look, 'used' | 'writer' | 'megabytes'> {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return {
    used: processorOf(`/proc/${pid}/stat`).own,
    writer: processorOf(`/proc/${pid}/task/${pid}/stat`).own,
    megabytes: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000,
  };
}

function report(looks: readonly Look[], count: number, bytes: number): void {
  const marks = [...new Set([...MARKS.filter((mark) => mark <= count), count])].sort((a, b) => a - b);
  const rows = marks.map((mark) => windowAt(looks, mark));
  console.log(
    table([
      ['UP TO', 'ARTICLES A SECOND', 'PROCESSOR MS AN ARTICLE', 'OF THEM THE WRITER', 'CORES BUSY'],
      ...rows.map(({ mark, rate, each, writer, cores }) => [
        String(mark),
        rate.toFixed(1),
        (1000 * each).toFixed(1),
        `${(1000 * writer).toFixed(1)} (${((100 * writer) / each).toFixed(0)} %)`,
        cores.toFixed(2),
      ]),
    ]),
  );
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const megabytes = looks.at(-1)!.megabytes;
  const met = (yes: boolean): string => (yes ? 'met' : 'not met');
  console.log(
    `the last rate is ${(last.rate / first.rate).toFixed(2)} of the first: ${met(last.rate >= GOAL.kept * first.rate)} (at least ${GOAL.kept})`,
  );
  console.log(`by processor time, whatever else the machine did: ${(first.each / last.each).toFixed(2)}`);
  const cores = Math.min(2, cpus().length);
  const [begun, ended] = [looks[0]!, looks.at(-1)!];
  const busy = (ended.used - begun.used) / (ended.seconds - begun.seconds);
  console.log(
    `cores busy over the whole: ${busy.toFixed(2)} of ${cores}: ${met(busy >= GOAL.busy * cores)} (at least ${GOAL.busy} of each)`,
  );
  console.log(
    `memory: ${Math.round(megabytes)} MB at the most: ${met(megabytes < GOAL.megabytes)} (below ${GOAL.megabytes})`,
  );
  console.log(`store: ${(bytes / 1000 / count).toFixed(1)} kB an article, ${Math.round(bytes / 1e6)} MB`);
}

/** Rate and use over the last part of the way to a mark: half of it, at most ten thousand articles. */
function windowAt(looks: readonly Look[], mark: number) {
  const from = mark - Math.min(mark / 2, 10_000);
  const start = looks.find(({ articles }) => articles >= from)!;
  const end = looks.find(({ articles }) => articles >= mark) ?? looks.at(-1)!;
  const articles = Math.max(1, end.articles - start.articles);
  const seconds = end.seconds - start.seconds;
  const used = end.used - start.used;
  return {
    mark,
    rate: articles / seconds,
    each: used / articles,
    writer: (end.writer - start.writer) / articles,
    cores: used / seconds,
  };
}
