import type { Field, LayoutEntry } from './layout.ts';

const MOST_ROUNDS = 300;

export const apart = {
  name: 'apart',
  title: 'Push apart',
  describes: 'Moves nodes that lie on each other just as far as they need.',
  knobs: [{ name: 'margin', title: 'Room round a node', min: 0, max: 3, step: 0.1, initial: 0.6 }],
  gradual: true,
  start(field, knobs) {
    const reach = 1 + (knobs.margin ?? 0.6);
    let rounds = 0;
    return () => !pushApart(field, reach) || ++rounds >= MOST_ROUNDS;
  },
} as const satisfies LayoutEntry;

/** Moves each two that overlap half the way apart; looks only at nodes in neighbouring cells of a grid. */
function pushApart({ x, y, radius }: Field, reach: number): boolean {
  let widest = 0;
  for (const each of radius) widest = Math.max(widest, each);
  const cell = Math.max(widest * 2 * reach, Number.MIN_VALUE);
  const cells = new Map<string, number[]>();
  for (let node = 0; node < x.length; node++) {
    const name = `${Math.floor((x[node] ?? 0) / cell)} ${Math.floor((y[node] ?? 0) / cell)}`;
    const list = cells.get(name);
    if (list) list.push(node);
    else cells.set(name, [node]);
  }
  let moved = false;
  for (let node = 0; node < x.length; node++) {
    const column = Math.floor((x[node] ?? 0) / cell);
    const row = Math.floor((y[node] ?? 0) / cell);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          if (other > node && separate(node, other)) moved = true;
        }
      }
    }
  }
  return moved;

  function separate(a: number, b: number): boolean {
    const needed = ((radius[a] ?? 0) + (radius[b] ?? 0)) * reach;
    // Two on one spot part in a direction of their own, the same each time.
    const angle = a * 2.4 + b;
    let [wayX, wayY] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
    const distance = Math.hypot(wayX, wayY);
    if (distance >= needed * 0.999) return false;
    if (distance < needed * 1e-3) [wayX, wayY] = [Math.cos(angle), Math.sin(angle)];
    const length = Math.hypot(wayX, wayY);
    const push = (needed - distance) * 0.5;
    x[a] = (x[a] ?? 0) - (wayX / length) * push;
    y[a] = (y[a] ?? 0) - (wayY / length) * push;
    x[b] = (x[b] ?? 0) + (wayX / length) * push;
    y[b] = (y[b] ?? 0) + (wayY / length) * push;
    return true;
  }
}
