// Measures speed and memory.
//   npm run bench -- extract [--data DIR] [--rounds N]
// extract: article text to claims, one thread, beside compromise on the same texts; without DIR on the samples.
//   npm run bench -- export [--nodes N] [--edges N] [--rounds N]
//   npm run bench -- publish [--edges N] [--rounds N]
// export: a made-up graph of 100,000 nodes and 500,000 edges in each format, beside the same as JSON.
//   npm run bench -- viewer [--nodes N] [--rounds N]
//   npm run bench -- build [--articles N] [--jobs N]
//   npm run bench -- build --against FILE.jsonl [--times N] [--jobs N] [--rounds N]
//   npm run bench -- build --doubling [--articles N] [--length CHARACTERS] [--rounds N]
// build: made-up articles into one store with the built command line: rate, processors, memory, size; or the articles of
// a file, N times with other names, beside compromise and spaCy (npm run peers fetches it); or what each doubling costs.
// publish: a made-up store of 100,000 nodes and 500,000 edges into Neo4j, beside the driver alone with the same rows.
// viewer: made-up graphs of 1,000 to 100,000 nodes (or of N only) in Chromium, beside sigma alone.
import { parseArgs } from 'node:util';
import { benchAgainst } from './build/against.ts';
import { benchDoubling } from './build/doubling.ts';
import { benchScale } from './build/scale.ts';
import { benchExport } from './export.ts';
import { benchExtract } from './extract.ts';
import { benchPublish } from './publish.ts';
import { benchViewer } from './viewer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    rounds: { type: 'string' },
    nodes: { type: 'string' },
    edges: { type: 'string', default: '500000' },
    articles: { type: 'string' },
    against: { type: 'string' },
    times: { type: 'string', default: '2' },
    length: { type: 'string', default: '2000000' },
    doubling: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});
const rounds = (usual: number): number => numberFrom(values.rounds ?? String(usual));

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  build: benchBuild,
  extract: () => benchExtract({ data: values.data, rounds: rounds(5) }),
  export: () =>
    benchExport({ nodes: numberFrom(values.nodes ?? '100000'), edges: numberFrom(values.edges), rounds: rounds(3) }),
  viewer: () => benchViewer({ rounds: rounds(5), only: values.nodes ? numberFrom(values.nodes) : undefined }),
  publish: () => benchPublish({ edges: numberFrom(values.edges), rounds: rounds(3) }),
};

const bench = positionals.length === 1 ? BENCHES[positionals[0]!] : undefined;
if (!bench) fail();
await bench();

function benchBuild(): Promise<void> {
  const { against: file, articles } = values;
  const jobs = numberFrom(values.jobs);
  if (values.doubling)
    return benchDoubling({
      articles: numberFrom(articles ?? '4000'),
      length: numberFrom(values.length),
      rounds: rounds(1),
    });
  if (file !== undefined) return benchAgainst({ file, times: numberFrom(values.times), jobs, rounds: rounds(3) });
  return benchScale({ articles: numberFrom(articles ?? '100000'), jobs });
}

function numberFrom(text: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number : fail();
}

function fail(): never {
  console.error('usage: npm run bench -- extract [--data DIR] [--rounds N]');
  console.error('       npm run bench -- build [--articles N] [--jobs N]');
  console.error('       npm run bench -- build --against FILE.jsonl [--times N] [--jobs N] [--rounds N]');
  console.error('       npm run bench -- build --doubling [--articles N] [--length CHARACTERS] [--rounds N]');
  console.error('       npm run bench -- export [--nodes N] [--edges N] [--rounds N]');
  console.error('       npm run bench -- publish [--edges N] [--rounds N]');
  console.error('       npm run bench -- viewer [--nodes N] [--rounds N]');
  process.exit(2);
}
