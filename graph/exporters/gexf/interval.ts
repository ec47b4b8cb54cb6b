import type { Dated } from '../../model/index.ts';
import { attribute } from '../xml.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** When a node or edge is there, in days, both inclusive; a side without a day is open. Anything else would stop a reader. */
export function interval({ start, end }: Partial<Pick<Dated, 'start' | 'end'>>): string {
  const from = start !== undefined && DAY.test(start) ? start : undefined;
  const to = end !== undefined && DAY.test(end) ? end : undefined;
  if (from !== undefined && to !== undefined && from > to) return '';
  return attribute('start', from) + attribute('end', to);
}
