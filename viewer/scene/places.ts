import { findLayout } from '../layouts/collection.ts';
import type { Field, Knobs } from '../layouts/layout.ts';
import type { Dataset } from '../state/dataset.ts';
import { type Arranging, readPlaces } from '../state/places.ts';
import { dayNumber } from '../state/tenures.ts';
import { kindRank } from '../state/vocabulary.ts';
import type { Arranged } from '../work/work.worker.ts';
import { startWorker } from '../work/worker.ts';
import type { Picture } from './apply.ts';
import { type Drawing, placeOf } from './drawing.ts';

export interface Box {
  x: [number, number];
  y: [number, number];
}

/** Where the nodes lie. Every arrangement has the state's word for it (see state/places.ts) and is kept under that. */
export interface Places {
  /** Begins to arrange what is shown; `onDone` where it comes to rest by itself. */
  start(layout: string, knobs: Knobs, onDone: () => void): void;
  /** Stops where it is; for how many rounds it went on, if it did. */
  stop(): number | undefined;
  /** Calls the present places by the state's word for them. */
  keep(name: string): void;
  /** Leads to the places of a word: kept ones, or the same steps gone again. */
  go(name: string): void;
}

interface Hooks {
  /** Draws the nodes where they are now, in a box or, while they move, in as much room as they take. */
  frame(box: Box | null): void;
  /** Whether motion is wanted. */
  slow(): boolean;
}

type Spots = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** More nodes than these are set, not moved. */
const MOST_IN_MOTION = 3000;
const MOTION = 450;
/** Pixels across which places of a graph are thought to spread, so that radii have a size in their units. */
const ACROSS = 900;

export function createPlaces(dataset: () => Dataset, drawing: Drawing, picture: () => Picture, hooks: Hooks): Places {
  const known = new Map<string, Spots>();
  let current = '';
  let work: ReturnType<typeof startWorker<Arranged>> | undefined;
  let rounds: number | undefined;
  let motion = 0;
  /** Where the nodes are on their way to, or came to lie. */
  let target: Spots | undefined;

  const rest = () => hooks.frame(boxOf(drawing, picture().nodes));
  const halt = () => {
    work?.stop();
    work = undefined;
    cancelAnimationFrame(motion);
  };
  const moveTo = (spots: Spots) => {
    cancelAnimationFrame(motion);
    const from = spotsOf(drawing);
    target = spots;
    if (!hooks.slow() || spots.size > MOST_IN_MOTION) {
      set(drawing, spots);
      rest();
      return;
    }
    set(drawing, spots);
    const [before, after] = [boxOf(drawing, picture().nodes, from), boxOf(drawing, picture().nodes)];
    const begun = performance.now();
    const step = () => {
      const part = Math.min((performance.now() - begun) / MOTION, 1);
      const eased = part * part * (3 - 2 * part);
      set(drawing, spots, from, eased);
      hooks.frame(before && after && between(before, after, eased));
      if (part < 1) motion = requestAnimationFrame(step);
    };
    step();
  };
  /** Goes steps of a word again, one after the other, and shows where they lead. */
  const replay = (name: string, steps: readonly Arranging[], from: Spots) => {
    const [step, ...later] = steps;
    if (!step || !findLayout(step.layout)) {
      if (current === name) moveTo(from);
      return;
    }
    const { keys, field } = fieldOf(dataset(), drawing, picture(), from);
    work = startWorker<Arranged>(({ x, y }) => {
      work?.stop();
      work = undefined;
      replay(name, later, new Map([...from, ...pairsOf(keys, x, y)]));
    });
    work.ask({ task: 'arrange', layout: step.layout, knobs: step.knobs, field, rounds: step.rounds });
  };

  known.set('', new Map([...dataset().nodes.values()].map((node, index) => [node.key, placeOf(node, index)])));
  return {
    start(layout, knobs, onDone) {
      halt();
      rounds = 0;
      target = undefined;
      const { keys, field } = fieldOf(dataset(), drawing, picture(), spotsOf(drawing));
      const gradual = findLayout(layout)?.gradual ?? false;
      if (gradual) hooks.frame(null);
      work = startWorker<Arranged>((arranged) => {
        rounds = arranged.rounds;
        const spots = new Map(pairsOf(keys, arranged.x, arranged.y));
        if (gradual) {
          set(drawing, spots);
          hooks.frame(null);
        }
        if (arranged.rest) {
          work?.stop();
          work = undefined;
          if (gradual) rest();
          else moveTo(spots);
          onDone();
        } else requestAnimationFrame(() => work?.ask({ task: 'on' }));
      });
      work.ask({ task: 'arrange', layout, knobs, field });
    },
    stop() {
      const done = rounds;
      const going = work !== undefined;
      halt();
      rounds = undefined;
      if (going) rest();
      return done;
    },
    keep(name) {
      current = name;
      known.set(name, new Map([...spotsOf(drawing), ...(target ?? [])]));
    },
    go(name) {
      if (name === current) return;
      halt();
      current = name;
      const spots = known.get(name);
      if (spots) moveTo(spots);
      else replay(name, readPlaces(name), known.get('') ?? new Map());
    },
  };
}

/** The rectangle round what is shown, with room for labels on the right and tools below; what filters hide must not make the rest small. */
export function boxOf(drawing: Drawing, shown: ReadonlySet<string>, spots?: Spots): Box | null {
  const box: Box = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  drawing.forEachNode((key, mark) => {
    if (!shown.has(key)) return;
    const { x, y } = spots?.get(key) ?? mark;
    box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
    box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
  });
  if (box.x[0] > box.x[1]) return null;
  const [width, height] = [box.x[1] - box.x[0], box.y[1] - box.y[0]];
  box.x[1] += width * 0.08;
  box.y[0] -= height * 0.06;
  return box;
}

function between(a: Box, b: Box, part: number): Box {
  const mix = (from: number, to: number) => from + (to - from) * part;
  return { x: [mix(a.x[0], b.x[0]), mix(a.x[1], b.x[1])], y: [mix(a.y[0], b.y[0]), mix(a.y[1], b.y[1])] };
}

function spotsOf(drawing: Drawing): Map<string, { x: number; y: number }> {
  return new Map(drawing.mapNodes((key, { x, y }) => [key, { x, y }]));
}

/** Puts nodes on their spots, or so far of the way from others; in place, so that graphology tells nobody. */
function set(drawing: Drawing, spots: Spots, from?: Spots, part = 1): void {
  for (const [key, { x, y }] of spots) {
    if (!drawing.hasNode(key)) continue;
    const begun = part < 1 ? from?.get(key) : undefined;
    Object.assign(
      drawing.getNodeAttributes(key),
      begun ? { x: begun.x + (x - begun.x) * part, y: begun.y + (y - begun.y) * part } : { x, y },
    );
  }
}

function pairsOf(keys: readonly string[], x: Float32Array, y: Float32Array) {
  return keys.map((key, index) => [key, { x: x[index] ?? 0, y: y[index] ?? 0 }] as const);
}

/** What is shown, as the worker takes it: nodes in the order of their keys, from given places. */
function fieldOf(dataset: Dataset, drawing: Drawing, { nodes, edges }: Picture, from: Spots) {
  const keys = [...nodes].filter((key) => drawing.hasNode(key)).sort();
  const index = new Map(keys.map((key, at) => [key, at]));
  const box = boxOf(drawing, nodes, from);
  const unit = box ? Math.max(box.x[1] - box.x[0], box.y[1] - box.y[0], 1e-6) / ACROSS : 1;
  const small = Math.min(Math.max(ACROSS / Math.sqrt(Math.max(keys.length, 1)) / 70, 0.4), 1);
  const pairs: number[] = [];
  for (const key of edges) {
    const edge = dataset.edges.get(key);
    const [a, b] = [index.get(edge?.source ?? ''), index.get(edge?.target ?? '')];
    if (a !== undefined && b !== undefined) pairs.push(a, b);
  }
  const each = (numberOf: (key: string) => number) => Float32Array.from(keys, numberOf);
  const node = (key: string) => dataset.nodes.get(key);
  const field: Field = {
    x: each((key) => from.get(key)?.x ?? 0),
    y: each((key) => from.get(key)?.y ?? 0),
    radius: each((key) => drawing.getNodeAttribute(key, 'size') * unit * small),
    kind: each((key) => kindRank(node(key)?.kind ?? '')),
    community: each((key) => node(key)?.community ?? -1),
    day: each((key) => {
      const start = node(key)?.start;
      return start ? dayNumber(start) : Number.NaN;
    }),
    pairs: Uint32Array.from(pairs),
  };
  return { keys, field };
}
