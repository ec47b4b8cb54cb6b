import { type Field, type LayoutEntry, ranked, spacingOf } from './layout.ts';

export const time = {
  name: 'time',
  title: 'By time',
  describes:
    'From left to right by the day; who took part stands in the middle of their days, the undated at the left.',
  knobs: [{ name: 'even', title: 'Same room for every time', min: 0, max: 1, step: 1, initial: 1 }],
  gradual: false,
  start: (field, knobs) => () => {
    const { x, y } = field;
    const spacing = spacingOf(field);
    const buckets = bucketsOf(spread(field));
    // About twice as wide as high, whatever the number of nodes.
    const height = Math.max(4, Math.ceil(Math.sqrt(x.length * 0.9)));
    const width = knobs.even ? 0 : Math.ceil(x.length / height) * 2;
    let column = 0;
    for (const { nodes, at } of buckets) {
      if (at > 0) column = Math.max(column, Math.round(at * width));
      // Where it stood decides who stands above whom, so that neighbours stay near each other.
      nodes.sort((a, b) => (y[b] ?? 0) - (y[a] ?? 0) || a - b);
      const columns = Math.ceil(nodes.length / height);
      const rows = Math.ceil(nodes.length / columns);
      nodes.forEach((node, index) => {
        x[node] = (column + Math.floor(index / rows)) * spacing * 1.3;
        y[node] = ((rows - 1) / 2 - (index % rows)) * spacing * 2;
      });
      column += columns + 1;
    }
    return true;
  },
} as const satisfies LayoutEntry;

/** Nodes of about one time, earliest first, the undated before them; `at` is the part of the whole span. */
function bucketsOf(days: Float32Array): { nodes: number[]; at: number }[] {
  const dated = ranked(days.length, (node) => days[node] ?? 0).filter((node) => !Number.isNaN(days[node]));
  const distinct = [...new Set(dated.map((node) => days[node] ?? 0))];
  const most = Math.max(1, Math.ceil(Math.sqrt(days.length)));
  const [first = 0, last = 0] = [distinct[0], distinct.at(-1)];
  const buckets = new Map<number, { nodes: number[]; at: number }>();
  const rank = new Map(
    distinct.map((day, index) => [day, Math.floor((index * most) / Math.max(distinct.length, most))]),
  );
  for (const node of dated) {
    const day = days[node] ?? 0;
    const bucket = buckets.get(rank.get(day) ?? 0);
    if (bucket) bucket.nodes.push(node);
    else buckets.set(rank.get(day) ?? 0, { nodes: [node], at: (day - first) / Math.max(last - first, 1) });
  }
  const undated = Array.from(days.keys()).filter((node) => Number.isNaN(days[node]));
  return [...(undated.length > 0 ? [{ nodes: undated, at: 0 }] : []), ...buckets.values()];
}

/** The day of each node: its own, else the mean of its neighbours', and of theirs. */
function spread({ day, pairs }: Field): Float32Array {
  let days = day.slice();
  for (let reach = 0; reach < 2; reach++) {
    const told = days;
    const [sums, counts] = [new Float64Array(day.length), new Uint32Array(day.length)];
    const hear = (node: number, from: number) => {
      const heard = told[from] ?? Number.NaN;
      if (Number.isNaN(heard)) return;
      sums[node] = (sums[node] ?? 0) + heard;
      counts[node] = (counts[node] ?? 0) + 1;
    };
    for (let at = 0; at < pairs.length; at += 2) {
      hear(pairs[at] ?? 0, pairs[at + 1] ?? 0);
      hear(pairs[at + 1] ?? 0, pairs[at] ?? 0);
    }
    days = told.map((own, node) => {
      const count = counts[node] ?? 0;
      return Number.isNaN(own) && count > 0 ? Math.round((sums[node] ?? 0) / count) : own;
    });
  }
  return days;
}
