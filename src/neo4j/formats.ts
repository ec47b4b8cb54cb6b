/** The ways in which the rows of a query are written. All stream. */
export const ROW_FORMATS = ['table', 'csv', 'json', 'jsonl'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];
