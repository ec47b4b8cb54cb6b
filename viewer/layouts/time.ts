import { type Field, type LayoutEntry, ranked, spacingOf } from './layout.ts';

export const time = {
  name: 'time',
  title: 'By time',
  describes:
    'From left to right by the day; who took part stands in the middle of their days, the undated at the left.',
  knobs: [{ name: 'even', title: 'One step a day that is told of', min: 0, max: 1, step: 1, initial: 1 }],
  gradual: false,
  start: (field, knobs) => () => {
    const { x, y } = field;
    const days = spread(field);
    const known = [...new Set(days)].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b);
    const [first = 0, last = 1] = [known[0], known.at(-1)];
    const rank = new Map(known.map((day, index) => [day, index / Math.max(known.length - 1, 1)]));
    const spacing = spacingOf(field);
    const width = spacing * Math.max(12, Math.sqrt(x.length) * 2.2);
    const part = (day: number) => (knobs.even ? (rank.get(day) ?? 0) : (day - first) / Math.max(last - first, 1));
    const slots = new Map<number, number>();
    // Where it stood decides who stands above whom, so that neighbours stay near each other.
    for (const node of ranked(x.length, (each) => -Math.abs(y[each] ?? 0) || 0).reverse()) {
      const day = days[node] ?? Number.NaN;
      const column = Math.round((Number.isNaN(day) ? -0.12 : part(day)) * (width / spacing));
      const slot = slots.get(column) ?? 0;
      slots.set(column, slot + 1);
      x[node] = column * spacing;
      y[node] = (slot % 2 === 0 ? 1 : -1) * Math.ceil(slot / 2) * spacing;
    }
    return true;
  },
} as const satisfies LayoutEntry;

/** The day of each node: its own, else the mean of its dated neighbours'. */
function spread({ day, pairs }: Field): Float32Array {
  const days = day.slice();
  const sums = new Float64Array(day.length);
  const counts = new Uint32Array(day.length);
  const hear = (node: number, from: number) => {
    const told = day[from] ?? Number.NaN;
    if (Number.isNaN(told)) return;
    sums[node] = (sums[node] ?? 0) + told;
    counts[node] = (counts[node] ?? 0) + 1;
  };
  for (let at = 0; at < pairs.length; at += 2) {
    hear(pairs[at] ?? 0, pairs[at + 1] ?? 0);
    hear(pairs[at + 1] ?? 0, pairs[at] ?? 0);
  }
  for (let node = 0; node < day.length; node++) {
    const count = counts[node] ?? 0;
    if (Number.isNaN(day[node]) && count > 0) days[node] = Math.round((sums[node] ?? 0) / count);
  }
  return days;
}
