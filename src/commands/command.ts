import type { Effects } from '../effects.ts';

/** The library, which is all that commands work with. */
export type Library = typeof import('../index.ts');

/** An option of a command, in the form that node's parseArgs takes, and what the help says of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help, such as FILE. */
  readonly value?: string;
  /** It may be given several times; the values are in `lists`. */
  readonly many?: true;
  readonly describes: string;
}

/** What a command is given: its words, the library and the world. */
export interface Call<Name extends string = string> {
  readonly words: readonly string[];
  readonly options: { readonly [Key in Name]?: string | boolean };
  /** All values of options that may be given several times, in the order in which they were. */
  readonly lists: { readonly [Key in Name]?: readonly string[] };
  readonly entente: Library;
  readonly effects: Effects;
}

/** One command of the command line. */
export interface Command {
  /** How it is written, after `entente NAME`. */
  readonly usage: string;
  readonly describes: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many words it takes at least and at most. */
  readonly words: readonly [number, number];
  readonly examples: readonly string[];
  /** Answers the exit code; nothing means 0. */
  run(call: Call): Promise<number | undefined>;
}

/** The option by which a command that serves the viewer is told where. */
export const portOption: Option = {
  type: 'string',
  value: 'N',
  describes: 'port to serve on (a free one unless told)',
};

/** The option by which every command that needs a store is told which. */
export const storeOption: Option = {
  type: 'string',
  value: 'FILE',
  describes: 'the store (entente.db here unless told)',
};
