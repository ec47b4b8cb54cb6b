import type { Status } from '../../../graph/model/index.ts';

/** Statuses that look ahead: what is announced, expected, thought of or doubted. */
export const FORECASTS: ReadonlySet<Status> = new Set(['planned', 'likely', 'possible', 'unlikely']);
