// Measures the extractor on the development data beside its peers.
//   npm run evaluate -- --data DIR [--only seeds,cases,…] [--classes N]
// DIR holds the data and its scorers; nothing of it is kept. --classes: how many classes of errors are listed a data set.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultList } from './errors.ts';
import { type Outcome, SETS } from './sets.ts';
import { figureTable } from './table.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, only: { type: 'string' }, classes: { type: 'string', default: '8' } },
});

const data = values.data === undefined ? undefined : resolve(values.data);
const names = values.only?.split(',').map((name) => name.trim());
const unknown = names?.find((name) => !SETS.some((set) => set.name === name));
if (!data || !existsSync(join(data, 'score-mentions.mjs')) || unknown) {
  if (unknown) console.error(`There is no data set ${unknown}; there are ${SETS.map(({ name }) => name).join(', ')}.`);
  else console.error('Say where the data and its scorers lie: npm run evaluate -- --data DIR');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'entente-evaluate-'));
try {
  const outcomes = new Map<string, Outcome>();
  for (const { name, measure } of SETS) {
    if (names && !names.includes(name)) continue;
    console.error(`measuring ${name} …`);
    outcomes.set(name, await measure(data, folder));
  }
  console.log(figureTable(new Map([...outcomes].map(([name, { measured }]) => [name, measured]))));
  for (const [name, { note }] of outcomes) if (note) console.log(`${name}\n\n${note}`);
  for (const [name, { faults }] of outcomes)
    if (Number(values.classes) > 0) console.log(`Errors, ${name}\n${faultList(faults, Number(values.classes))}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
