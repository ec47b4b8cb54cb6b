import { type Choice, sortedOnce } from './fields.ts';
import { type Facet, INITIAL_VIEW } from './view.ts';

/** Whether a choice lets a value through. */
export function lets({ mode, values }: Choice, value: string): boolean {
  return values.includes(value) === (mode === 'only');
}

/** The other way round for one value. */
export function toggled({ mode, values }: Choice, value: string): Choice {
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { mode, values: sortedOnce(next) };
}

/** Only this value; as in the beginning where it was the only one already. */
export function isolated(facet: Facet, current: Choice, value: string): Choice {
  return isOnly(current, value) ? INITIAL_VIEW[facet] : { mode: 'only', values: [value] };
}

export function isOnly({ mode, values }: Choice, value: string): boolean {
  return mode === 'only' && values.length === 1 && values[0] === value;
}
