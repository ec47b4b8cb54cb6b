import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from './corpus/reports.ts';
import { begin, exported, run, scratch } from './run.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a watched folder gives up its new and changed files, whole ones only, until Ctrl+C', async () => {
  const folder = scratch();
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const store = join(folder, 'watched.db');
  const { child, said, ended } = begin('build', inbox, '--store', store, '--watch');
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said()) && child.exitCode === null) await pause(50);
    expect(said()).toMatch(pattern);
  };
  await until(/Watching .*inbox/);
  writeFileSync(join(inbox, '2016-03-01-one.txt'), textOf(1, 1_500));
  await until(/^1 article \(1 new\)/m);

  // Written piece by piece: it is taken once, when it has come to rest.
  const [text, slow] = [textOf(2, 1_500), join(inbox, '2016-03-02-two.txt')];
  const file = openSync(slow, 'w');
  for (let at = 0; at < text.length; at += 300) {
    writeSync(file, text.slice(at, at + 300));
    await pause(150);
  }
  closeSync(file);
  await until(/^1 article \(1 new\)[\s\S]*^1 article \(1 new\)/m);

  const made = join(folder, 'made.txt');
  writeFileSync(made, textOf(3, 1_500));
  mkdirSync(join(inbox, 'later'));
  renameSync(made, join(inbox, 'later', '2016-03-03-three.txt'));
  await until(/(?:^1 article \(1 new\)[\s\S]*){3}/m);
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(0);

  const whole = join(folder, 'whole.db');
  expect(run('build', inbox, '--store', whole).code).toBe(0);
  expect(exported(store)).toBe(exported(whole));
}, 300_000);
