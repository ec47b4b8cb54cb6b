/** A setting of a layout; the panel draws a slider, or a box to tick where it is 0 or 1. */
export interface Knob {
  readonly name: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
}

export type Knobs = Readonly<Record<string, number>>;

/** What is to be arranged, as numbers, in the order of the nodes' keys. `x` and `y` are moved in place. */
export interface Field {
  readonly x: Float32Array<ArrayBuffer>;
  readonly y: Float32Array<ArrayBuffer>;
  /** Radius, in the units of the places. */
  readonly radius: Float32Array<ArrayBuffer>;
  /** Rank of the kind in the ontology. */
  readonly kind: Float32Array<ArrayBuffer>;
  /** -1 where it has none. */
  readonly community: Float32Array<ArrayBuffer>;
  /** Days since 1970 on which it takes place; NaN where that is not known. */
  readonly day: Float32Array<ArrayBuffer>;
  /** Two node numbers a link. */
  readonly pairs: Uint32Array<ArrayBuffer>;
}

/** A way of arranging: declares its knobs, and moves the nodes of a field step by step. */
export interface LayoutEntry {
  readonly name: string;
  readonly title: string;
  readonly describes: string;
  readonly knobs: readonly Knob[];
  /** Whether it goes on from where the nodes are and can be stopped on the way; else one step does all. */
  readonly gradual: boolean;
  /** Gives the step, which says whether the nodes have come to rest. */
  start(field: Field, knobs: Knobs): () => boolean;
}

/** Knobs as far as they are given and in range, else as they are at first. */
export function settle(entry: Pick<LayoutEntry, 'knobs'>, given: Knobs): Knobs {
  return Object.fromEntries(
    entry.knobs.map(({ name, min, max, initial }) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return [name, value !== undefined && Number.isFinite(value) ? Math.min(Math.max(value, min), max) : initial];
    }),
  );
}

/** Links of each node. */
export function degreesOf({ x, pairs }: Field): Uint32Array {
  const degrees = new Uint32Array(x.length);
  for (const node of pairs) degrees[node] = (degrees[node] ?? 0) + 1;
  return degrees;
}

/** Node numbers in the order of some weights; the earlier number first where they are equal. */
export function ranked(count: number, ...weights: readonly ((node: number) => number)[]): number[] {
  return Array.from({ length: count }, (_, node) => node).sort((a, b) => {
    for (const weight of weights) {
      const difference = weight(a) - weight(b);
      if (difference) return difference;
    }
    return a - b;
  });
}

/** A length that gives each node the room of its own: the mean of their diameters, some air added. */
export function spacingOf({ radius }: Field): number {
  let sum = 0;
  for (const each of radius) sum += each;
  return radius.length ? (sum / radius.length) * 2.6 : 1;
}
