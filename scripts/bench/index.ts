// Measures speed and memory.
//   npm run bench -- extract [--data DIR] [--rounds N]
// extract: article text to claims, one thread, beside compromise on the same texts; without DIR on the samples.
//   npm run bench -- export [--nodes N] [--edges N] [--rounds N]
//   npm run bench -- publish [--edges N] [--rounds N]
// export: a made-up graph of 100,000 nodes and 500,000 edges in each format, beside the same as JSON.
// publish: a made-up store of 100,000 nodes and 500,000 edges into Neo4j, beside the driver alone with the same rows.
import { parseArgs } from 'node:util';
import { benchExport } from './export.ts';
import { benchExtract } from './extract.ts';
import { benchPublish } from './publish.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    rounds: { type: 'string' },
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
  },
});
const rounds = (usual: number): number => numberFrom(values.rounds ?? String(usual));

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  extract: () => benchExtract({ data: values.data, rounds: rounds(5) }),
  export: () => benchExport({ nodes: numberFrom(values.nodes), edges: numberFrom(values.edges), rounds: rounds(3) }),
  publish: () => benchPublish({ edges: numberFrom(values.edges), rounds: rounds(3) }),
};

const bench = positionals.length === 1 ? BENCHES[positionals[0]!] : undefined;
if (!bench) fail();
await bench();

function numberFrom(text: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number : fail();
}

function fail(): never {
  console.error('usage: npm run bench -- extract [--data DIR] [--rounds N]');
  console.error('       npm run bench -- export [--nodes N] [--edges N] [--rounds N]');
  console.error('       npm run bench -- publish [--edges N] [--rounds N]');
  process.exit(2);
}
