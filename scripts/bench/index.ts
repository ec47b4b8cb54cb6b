// Measures speed and memory.
//   npm run bench -- extract [--data DIR] [--rounds N]
// extract: article text to claims, one thread, beside compromise on the same texts; without DIR on the samples.
import { parseArgs } from 'node:util';
import { benchExtract } from './extract.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});

const rounds = Number(values.rounds);
if (positionals.length !== 1 || positionals[0] !== 'extract' || !(rounds >= 1)) {
  console.error('usage: npm run bench -- extract [--data DIR] [--rounds N]');
  process.exit(2);
}
await benchExtract({ data: values.data, rounds });
