import { basename } from 'node:path';
import { type Notice, SetupError } from '../../graph/model/index.ts';
import type { Fetcher, FieldNames } from '../index.ts';
import type { Call } from './command.ts';
import { startFeed } from './feed.ts';
import { pacer } from './pace.ts';
import { summarise, type Tally } from './summary.ts';

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
  /** Tells neither progress nor notices. */
  readonly quiet?: boolean;
}

/** What came of a build, in words, and whether it was stopped before its end. */
export interface Built {
  readonly summary: string;
  readonly stopped: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Builds a store with progress and a line a trouble. The first Ctrl+C ends the reading, and what is in hand is written;
 * the second ends the program.
 */
export async function buildStore(
  { entente, effects }: Pick<Call, 'entente' | 'effects'>,
  plan: BuildPlan,
): Promise<Built> {
  const { disk, log } = effects;
  const began = effects.now();
  const table = plan.table === undefined ? undefined : await readTableFile(plan.table, { entente, effects });
  // Said before the work, not after it.
  if (plan.notices !== undefined) await disk.write(plan.notices, []);
  const tally: Tally = { new: 0, known: 0, superseded: 0, copies: 0, claims: 0, notices: new Map() };
  const notices: Notice[] = [];
  const tell = (notice: Notice): void => {
    tally.notices.set(notice.code, (tally.notices.get(notice.code) ?? 0) + 1);
    if (!plan.quiet) log.note(noticeLine(notice));
    if (plan.notices !== undefined) notices.push(notice);
  };
  const feed = startFeed(
    entente,
    plan.location,
    await entente.startExtractor(plan.jobs),
    ({ added, claims, notices }) => {
      for (const { outcome, copies = 0 } of added) {
        tally[outcome]++;
        tally.copies += copies;
      }
      tally.claims += claims;
      notices.forEach(tell);
    },
  );
  const stop = untilStopped(effects);
  const pace = pacer(effects, plan.quiet === true);
  try {
    const { published, fields, as, fetcher } = plan;
    const options = { published, table, fields, as, fetcher };
    for await (const item of entente.readArticles(plan.paths, options, pace.counted(disk))) {
      if ('notice' in item) tell(item.notice);
      else await feed.give(item.article);
      pace.tell(tally.new + tally.known + tally.superseded, item);
      if (stop.asked()) break;
    }
    await feed.finish();
    const size = await feed.size();
    return {
      stopped: stop.asked(),
      notices,
      summary: summarise(tally, { size, plan, seconds: seconds(), stopped: stop.asked() }),
    };
  } finally {
    stop.done();
    log.progress('');
    await feed.close();
    if (plan.notices !== undefined)
      await disk.write(
        plan.notices,
        notices.map((notice) => `${JSON.stringify(notice)}\n`),
      );
  }

  function seconds(): number {
    return (effects.now() - began) / 1000;
  }
}

/**
 * The first Ctrl+C asks for the end. The second is the system's: it ends the program wherever it is, and a commit under
 * way is whole or was never there.
 */
function untilStopped(effects: Call['effects']) {
  let [asked, over] = [false, false];
  void effects.untilStopped().then(() => {
    if (over) return;
    asked = true;
    effects.log.note(
      'Stopping: what has been read is written first. Ctrl+C again stops at once; what is written is safe.',
    );
  });
  return {
    asked: () => asked,
    done: () => {
      over = true;
    },
  };
}

function noticeLine({ where, message }: Notice): string {
  return where ? `${where}: ${message}` : message;
}

async function readTableFile(path: string, { entente, effects }: Pick<Call, 'entente' | 'effects'>) {
  const found = await effects.disk.stat(path);
  if (found?.kind !== 'file') throw new SetupError('no-path', `There is no table ${path}; check how it is written.`);
  return entente.readTable(await effects.disk.read(path), basename(path));
}
