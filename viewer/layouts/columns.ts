import { degreesOf, type LayoutEntry, ranked, spacingOf } from './layout.ts';

export const columns = {
  name: 'columns',
  title: 'Columns by kind',
  describes: 'One column a kind, the most connected at the top; long columns break into several.',
  knobs: [{ name: 'rows', title: 'Rows at least', min: 5, max: 100, step: 5, initial: 25 }],
  gradual: false,
  start: (field, knobs) => () => {
    const { x, y, kind } = field;
    const degrees = degreesOf(field);
    const order = ranked(
      x.length,
      (node) => kind[node] ?? 0,
      (node) => -(degrees[node] ?? 0),
    );
    const spacing = spacingOf(field) * 1.4;
    // However many there are, the whole stays about as wide as high.
    const rows = Math.max(knobs.rows ?? 25, Math.ceil(Math.sqrt(x.length * 3)));
    let [column, row, last] = [0, 0, kind[order[0] ?? 0]];
    for (const node of order) {
      const begins = kind[node] !== last;
      if (begins || row >= rows) {
        column += begins ? 5 : 3;
        row = 0;
        last = kind[node];
      }
      x[node] = column * spacing * 1.5;
      y[node] = -row++ * spacing;
    }
    return true;
  },
} as const satisfies LayoutEntry;
