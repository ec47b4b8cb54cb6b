import { findLayout } from '../layouts/collection.ts';
import { type Field, type Knobs, settle } from '../layouts/layout.ts';
import { adjacencyOf, betweenness } from '../state/measures.ts';

/** What the page asks: to arrange, to go on arranging, or to measure. */
export type Task =
  | {
      readonly task: 'arrange';
      readonly layout: string;
      readonly knobs: Knobs;
      readonly field: Field;
      readonly rounds?: number;
    }
  | { readonly task: 'on' }
  | { readonly task: 'betweenness'; readonly order: number; readonly pairs: Uint32Array<ArrayBuffer> };

/** Places after a few steps; `rest` where nothing moves any more. */
export interface Arranged {
  readonly x: Float32Array<ArrayBuffer>;
  readonly y: Float32Array<ArrayBuffer>;
  readonly rounds: number;
  readonly rest: boolean;
}

/** Above so many nodes, one step is enough for a frame. */
const MANY = 2000;

interface Work {
  readonly field: Field;
  readonly step: () => boolean;
  rounds: number;
}

let work: Work | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  if (data.task === 'betweenness') {
    const result = betweenness(adjacencyOf(data.order, data.pairs));
    (self as unknown as Worker).postMessage(result, [result.buffer]);
    return;
  }
  if (data.task === 'arrange') {
    const entry = findLayout(data.layout);
    if (!entry) return;
    work = { field: data.field, step: entry.start(data.field, settle(entry, data.knobs)), rounds: 0 };
    // Asked for so many at once, it answers when they are done: places of a link, found again.
    if (data.rounds !== undefined) return answer(work, data.rounds);
  }
  if (work) answer(work, work.field.x.length > MANY ? 1 : 3);
});

function answer(going: Work, steps: number): void {
  let rest = false;
  for (let count = 0; count < steps && !rest; count++) {
    rest = going.step();
    going.rounds += 1;
  }
  const [x, y] = [going.field.x.slice(), going.field.y.slice()];
  const arranged: Arranged = { x, y, rounds: going.rounds, rest };
  (self as unknown as Worker).postMessage(arranged, [x.buffer, y.buffer]);
}
