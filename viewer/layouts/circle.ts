import { degreesOf, type LayoutEntry, ranked, spacingOf } from './layout.ts';

export const circle = {
  name: 'circle',
  title: 'Circle',
  describes: 'All round one circle, kind by kind, the most connected of each first.',
  knobs: [{ name: 'groups', title: 'Community by community', min: 0, max: 1, step: 1, initial: 0 }],
  gradual: false,
  start: (field, knobs) => () => {
    const { x, y, kind, community } = field;
    const degrees = degreesOf(field);
    const group = knobs.groups ? community : kind;
    const order = ranked(
      x.length,
      (node) => group[node] ?? 0,
      (node) => -(degrees[node] ?? 0),
    );
    const radius = Math.max((x.length * spacingOf(field)) / (2 * Math.PI), spacingOf(field));
    order.forEach((node, place) => {
      const angle = (place / x.length) * 2 * Math.PI;
      x[node] = radius * Math.sin(angle);
      y[node] = radius * Math.cos(angle);
    });
    return true;
  },
} as const satisfies LayoutEntry;
