import { degreesOf, type LayoutEntry, ranked, spacingOf } from './layout.ts';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export const groups = {
  name: 'groups',
  title: 'Communities as discs',
  describes: 'Each community a disc with its most connected in the middle, the largest disc in the middle of all.',
  knobs: [{ name: 'air', title: 'Air between discs', min: 0, max: 10, step: 1, initial: 3 }],
  gradual: false,
  start: (field, knobs) => () => {
    const { x, y, community } = field;
    const degrees = degreesOf(field);
    const spacing = spacingOf(field);
    const members = new Map<number, number[]>();
    for (const node of ranked(x.length, (each) => -(degrees[each] ?? 0))) {
      const group = community[node] ?? -1;
      const list = members.get(group);
      if (list) list.push(node);
      else members.set(group, [node]);
    }
    const discs: Disc[] = [];
    const byNumber = [...members].sort(([a, left], [b, right]) => right.length - left.length || a - b);
    for (const [, nodes] of byNumber) {
      const radius = spacing * (0.75 * Math.sqrt(nodes.length) + 0.5 + (knobs.air ?? 3) / 4);
      const disc = placeDisc(radius, discs, spacing);
      discs.push(disc);
      nodes.forEach((node, index) => {
        const reach = spacing * 0.75 * Math.sqrt(index);
        x[node] = disc.x + reach * Math.cos(index * GOLDEN);
        y[node] = disc.y + reach * Math.sin(index * GOLDEN);
      });
    }
    return true;
  },
} as const satisfies LayoutEntry;

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The first place on a spiral where a disc touches no other. */
function placeDisc(radius: number, others: readonly Disc[], step: number): Disc {
  for (let turn = 0; ; turn++) {
    const reach = (turn ** 0.6 * step) / 2;
    const disc = { x: reach * Math.cos(turn * GOLDEN), y: reach * Math.sin(turn * GOLDEN), radius };
    if (others.every((other) => Math.hypot(other.x - disc.x, other.y - disc.y) >= other.radius + radius)) return disc;
  }
}
