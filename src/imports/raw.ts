import type { Notice } from '../../graph/model/index.ts';

/** A value as graph files hold them. */
export type Value = string | number | boolean | readonly string[];

/** How an element is drawn in its file. */
export interface Look {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  /** `#rrggbb` */
  readonly color?: string;
}

/** A node as its file has it. */
export interface RawNode extends Look {
  readonly key: string;
  readonly label?: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** An edge as its file has it. */
export interface RawEdge extends Look {
  readonly key?: string;
  readonly source: string;
  readonly target: string;
  readonly label?: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** What a file holds, whatever its format. */
export interface RawGraph {
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
  readonly notices: readonly Notice[];
}

/** Elements of a file that are taken at the most; more of them no viewer shows. */
export const MOST_ELEMENTS = 5_000_000;

/** `#rrggbb` of three channels from 0 to 255, or undefined where one is none. */
export function colorOf(channels: readonly unknown[]): string | undefined {
  const numbers = channels.map((channel) => Number.parseInt(String(channel), 10));
  if (numbers.length !== 3 || numbers.some((number) => !(number >= 0 && number <= 255))) return undefined;
  return `#${numbers.map((number) => number.toString(16).padStart(2, '0')).join('')}`;
}

/** A number, or undefined where the text is none. */
export function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
