import { type Notice, SetupError } from '../../graph/model/index.ts';
import { type BuildPlan, buildStore } from './building.ts';
import type { Call } from './command.ts';

/** Milliseconds until a change is looked at, so that many at once are one. */
const SETTLED = 400;
/** Milliseconds between looks where the system tells of no change. */
const LOOK = 3_000;

/** What a file was when it was looked at. */
type Stamps = Map<string, string>;

/**
 * Builds, then takes files as they come or change, until it is stopped. A file is taken when two looks find it the same:
 * one that is still being written is not. Files that go leave the record as it is.
 */
export async function watchAndBuild(call: Call, plan: BuildPlan): Promise<number> {
  const { effects } = call;
  let stopped = false;
  let changed = true;
  const notices: Notice[] = [];
  const end = effects.disk.watch(plan.paths, () => {
    changed = true;
  });
  const ended = effects.untilStopped().then(() => {
    stopped = true;
  });
  const done: Stamps = new Map();
  try {
    let before: Stamps = new Map();
    let looked = Number.NEGATIVE_INFINITY;
    for (let first = true; !stopped; ) {
      if (changed || effects.now() - looked >= LOOK || before.size > 0) {
        changed = false;
        looked = effects.now();
        const fresh = await freshFiles(call, plan, done);
        const settled = [...fresh].filter(([path, stamp]) => before.get(path) === stamp);
        before = new Map([...fresh].filter(([path, stamp]) => before.get(path) !== stamp));
        if (settled.length > 0) {
          const paths = settled.map(([path]) => path);
          stopped = (await take(call, { ...plan, paths }, notices)) || stopped;
          for (const [path, stamp] of settled) done.set(path, stamp);
        }
        if (first && before.size === 0) {
          effects.log.note(`Watching ${plan.paths.join(', ')} (Ctrl+C ends it)`);
          first = false;
        }
      }
      await Promise.race([ended, effects.pause(SETTLED)]);
    }
  } finally {
    end();
  }
  return 0;
}

/** Adds some files; what nothing can be read from is told, and watched on. True where it was stopped. */
async function take(call: Call, plan: BuildPlan, notices: Notice[]): Promise<boolean> {
  try {
    const { summary, stopped, notices: told } = await buildStore(call, { ...plan, jobs: plan.jobs });
    notices.push(...told);
    await call.effects.log.out([summary]);
    return stopped;
  } catch (error) {
    if (!(error instanceof SetupError) || error.code !== 'nothing-read') throw error;
    if (!plan.quiet) call.effects.log.note(error.message);
    return false;
  } finally {
    if (plan.notices !== undefined)
      await call.effects.disk.write(
        plan.notices,
        notices.map((notice) => `${JSON.stringify(notice)}\n`),
      );
  }
}

/** Files that are not done as they are now. */
async function freshFiles({ entente, effects }: Call, plan: BuildPlan, done: Stamps): Promise<Stamps> {
  const { files } = await entente.collectFiles(plan.paths, effects.disk);
  const fresh: Stamps = new Map();
  for (const { path } of files) {
    const found = await effects.disk.stat(path);
    const stamp = `${found?.size} ${found?.modified}`;
    if (found && done.get(path) !== stamp) fresh.set(path, stamp);
  }
  return fresh;
}
