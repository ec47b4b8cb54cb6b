import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isViewFragment } from './view.ts';

/** A step that changed the picture. `undo` and `redo` put right what the state in the URL doesn't hold, as positions. */
export interface Step {
  /** What was done, as in "Undo: hide State". */
  readonly name: string;
  readonly undo?: () => void;
  readonly redo?: () => void;
  /** Steps of one gesture have the same and are taken back as one. */
  readonly join?: string;
}

/**
 * What was done, to be taken back. Each step is an entry of the browser's history, and undo goes back in it: so Back,
 * Forward, undo and redo are one list and can never disagree. Names and fragments are kept beside it, since a browser
 * tells neither and forgets all but some fifty entries.
 */
export interface Steps {
  /** The name of the step that undo takes back. */
  readonly undoes: ReadonlySignal<string | undefined>;
  readonly redoes: ReadonlySignal<string | undefined>;
  add(fragment: string, step: Step): void;
  /** Changes the state without a step. */
  amend(fragment: string): void;
  undo(): void;
  redo(): void;
}

interface Entry {
  /** The step that led here. */
  readonly step: Step;
  readonly fragment: string;
}

const KEPT = 'entente-steps';
/** A browser that has forgotten an entry says nothing; then it is gone back to by our own list. */
const PATIENCE = 400;

/** `show` is given the fragment that a step back or forward leads to. */
export function createSteps(show: (fragment: string) => void): Steps {
  const known = recall();
  const entries = signal<readonly Entry[]>(known.entries);
  const at = signal(known.at);
  let wanted = known.at;
  let join: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stamp = (fragment: string, how: 'pushState' | 'replaceState') => {
    history[how]({ [KEPT]: at.peek() }, '', fragment ? `#${fragment}` : location.href.replace(/#.*$/, ''));
    keep(entries.peek());
  };
  const arrive = (next: number) => {
    const list = entries.peek();
    for (let index = at.peek(); index > next; index--) list[index]?.step.undo?.();
    for (let index = at.peek() + 1; index <= next; index++) list[index]?.step.redo?.();
    at.value = next;
    join = undefined;
  };
  const travel = (to: number) => {
    wanted = Math.max(0, Math.min(to, entries.peek().length - 1));
    if (waiting !== undefined || wanted === at.peek()) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      const entry = entries.peek()[wanted];
      if (!entry) return;
      arrive(wanted);
      stamp(entry.fragment, 'replaceState');
      show(entry.fragment);
    }, PATIENCE);
    history.go(wanted - at.peek());
  };

  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const own = waiting !== undefined;
    clearTimeout(waiting);
    waiting = undefined;
    const place: unknown = (state as Record<string, unknown> | null)?.[KEPT];
    if (typeof place === 'number' && place < entries.peek().length) {
      arrive(place);
      show(location.hash);
      if (own) travel(wanted);
      else wanted = place;
    } else if (isViewFragment(location.hash)) {
      // A link was followed, or an address typed.
      const fragment = location.hash.slice(1);
      const before = entries.peek().slice(0, at.peek() + 1);
      entries.value = [...before, { step: { name: 'follow a link' }, fragment }];
      arrive(before.length);
      wanted = before.length;
      stamp(fragment, 'replaceState');
      show(fragment);
    } else {
      stamp(entries.peek()[at.peek()]?.fragment ?? '', 'replaceState');
    }
  });
  stamp(location.hash.slice(1), 'replaceState');

  return {
    undoes: computed(() => (at.value > 0 ? entries.value[at.value]?.step.name : undefined)),
    redoes: computed(() => entries.value[at.value + 1]?.step.name),
    add(fragment, step) {
      const isSame = step.join !== undefined && step.join === join && at.peek() === entries.peek().length - 1;
      const before = entries.peek().slice(0, at.peek() + (isSame ? 0 : 1));
      const first = isSame ? entries.peek()[at.peek()]?.step.undo : undefined;
      const list = [...before, { step: first ? { ...step, undo: first } : step, fragment }];
      entries.value = list;
      at.value = list.length - 1;
      wanted = at.peek();
      join = step.join;
      stamp(fragment, isSame ? 'replaceState' : 'pushState');
    },
    amend(fragment) {
      entries.value = entries.peek().map((entry, index) => (index === at.peek() ? { ...entry, fragment } : entry));
      stamp(fragment, 'replaceState');
    },
    undo: () => travel(wanted - 1),
    redo: () => travel(wanted + 1),
  };
}

/** The list as it was before the page was loaded anew; storage may be forbidden. */
function recall(): { readonly entries: readonly Entry[]; readonly at: number } {
  const first: Entry = { step: { name: '' }, fragment: location.hash.slice(1) };
  const at: unknown = (history.state as Record<string, unknown> | null)?.[KEPT];
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    const pairs = Array.isArray(kept) ? kept.filter(isPair) : [];
    if (typeof at === 'number' && at >= 0 && at < pairs.length) {
      return { at, entries: pairs.map(([name, fragment]) => ({ step: { name }, fragment })) };
    }
  } catch {
    // As at the first time.
  }
  return { entries: [first], at: 0 };
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}

function keep(entries: readonly Entry[]): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(entries.map(({ step, fragment }) => [step.name, fragment])));
  } catch {
    // Then the names are lost with the page.
  }
}
