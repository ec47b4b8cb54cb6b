import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { EXPORTERS, FOLDER_EXPORTERS } from '../../graph/exporters/index.ts';
import { table } from '../../src/commands/paint.ts';
import { needBuilt } from './built.ts';
import type { Writing } from './export-worker.ts';
import { median } from './median.ts';

/** While a graph is written the process may grow by so many megabytes. */
const MEMORY_GOAL = 200;

/** Writes a made-up graph in each format, each in a process of its own, beside the same as JSON. */
export function benchExport(options: { readonly nodes: number; readonly edges: number; readonly rounds: number }) {
  needBuilt('dist/index.js');
  const { nodes, edges, rounds } = options;
  console.log(`${nodes} nodes, ${edges} edges, ${rounds} rounds; ratios are to writing the same as JSON\n`);
  const rows = [['FORMAT', 'MEGABYTES', 'CPU SECONDS', 'RATIO', 'ALL ROUNDS', 'MEMORY GROWS BY']];
  let most = 0;
  for (const { format } of [...EXPORTERS, ...FOLDER_EXPORTERS]) {
    const words = [resolve('scripts/bench/export-worker.ts'), format, String(nodes), String(edges)];
    const flags = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx'];
    const more = [resolve('dist/index.js'), String(rounds)];
    const output = execFileSync(process.execPath, [...flags, ...words, ...more], { encoding: 'utf8' });
    const writing = JSON.parse(output) as Writing;
    if (writing.refused !== undefined) {
      rows.push([format, '', '', '', `refused: ${writing.refused}`, '']);
      continue;
    }
    most = Math.max(most, writing.memory);
    const ratios = writing.rounds.map(({ own, json }) => own / json);
    const seconds = median(writing.rounds.map(({ own }) => own)) / 1000;
    const all = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
    rows.push([
      ...[format, writing.megabytes.toFixed(0), seconds.toFixed(1), median(ratios).toFixed(2), all],
      `${writing.memory} MB`,
    ]);
  }
  console.log(table(rows));
  console.log(`memory grows by less than ${MEMORY_GOAL} MB: ${most < MEMORY_GOAL ? 'met' : 'not met'}`);
}
