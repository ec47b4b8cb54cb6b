import { apart } from './apart.ts';
import { circle } from './circle.ts';
import { columns } from './columns.ts';
import { force } from './force.ts';
import { groups } from './groups.ts';
import type { LayoutEntry } from './layout.ts';
import { time } from './time.ts';

/** All ways of arranging. A new one is a file beside these and a line here; panel and worker read this list. */
export const LAYOUTS: readonly LayoutEntry[] = [force, apart, groups, columns, time, circle];

export function findLayout(name: string): LayoutEntry | undefined {
  return LAYOUTS.find((entry) => entry.name === name);
}
