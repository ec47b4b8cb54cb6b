import type { Scene } from '../scene/scene.ts';
import type { App } from '../state/app.ts';
import { keyOfTwo } from '../state/view.ts';

/** What a key does at some place; handlers and the help read the lists of these. */
export interface Command<Target> {
  /** As written on keyboards: `Ctrl+Z`, `n`, `Escape`. On a Mac, Ctrl stands for ⌘ too. */
  readonly keys: readonly string[];
  readonly describes: string;
  run(target: Target): void;
}

/** Anywhere in the page. */
export const COMMANDS: readonly Command<App>[] = [
  { keys: ['/'], describes: 'search', run: () => focusSearch() },
  { keys: ['n'], describes: 'next proving sentence', run: (app) => focusMark(app, 1) },
  { keys: ['p'], describes: 'previous proving sentence', run: (app) => focusMark(app, -1) },
  { keys: ['c'], describes: 'connect what is open with another', run: (app) => connectOpen(app) },
  { keys: ['r'], describes: 'go to the card', run: () => focusOn('#card-heading') },
  { keys: ['m'], describes: 'go to the map', run: () => focusOn('.stage') },
  { keys: ['Escape'], describes: 'close the card', run: (app) => app.select(undefined) },
  ...[1, 2, 3].map((steps) => ({
    keys: [String(steps)],
    describes: `only ${steps === 1 ? 'one step' : `${steps} steps`} around what is selected; again: the whole`,
    run: onNode((app, key) => app.focus(key, steps)),
  })),
  { keys: ['e'], describes: 'expand: show hidden neighbours', run: onNode((app, key) => app.expand(key)) },
  { keys: ['x', 'Delete'], describes: 'take the selected node out', run: onNode((app, key) => app.dismiss(key)) },
  { keys: ['a'], describes: 'show all: lift every filter', run: (app) => app.clearFilters() },
  { keys: ['Ctrl+Z'], describes: 'undo', run: ({ steps }) => steps.undo() },
  { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], describes: 'redo', run: ({ steps }) => steps.redo() },
  {
    keys: ['?'],
    describes: 'this help',
    run: ({ help }) => {
      help.value = true;
    },
  },
];

/** On the map, while it has the focus. */
export const MAP_COMMANDS: readonly Command<Scene>[] = [
  { keys: ['ArrowLeft'], describes: 'move left', run: (scene) => scene.pan(-0.08, 0) },
  { keys: ['ArrowRight'], describes: 'move right', run: (scene) => scene.pan(0.08, 0) },
  { keys: ['ArrowUp'], describes: 'move up', run: (scene) => scene.pan(0, 0.08) },
  { keys: ['ArrowDown'], describes: 'move down', run: (scene) => scene.pan(0, -0.08) },
  { keys: ['+', '='], describes: 'nearer', run: (scene) => scene.zoom('in') },
  { keys: ['-'], describes: 'farther', run: (scene) => scene.zoom('out') },
  { keys: ['0'], describes: 'the whole picture', run: (scene) => scene.zoom('whole') },
];

/** The cell of a matrix that has the focus, in a grid of so many names; row and column 0 are the headers. */
export interface Walk {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** Rows in sight. */
  readonly page: number;
  go(row: number, column: number): void;
  open(): void;
}

/** In the matrix of who met whom. */
export const MATRIX_COMMANDS: readonly Command<Walk>[] = [
  { keys: ['ArrowLeft'], describes: 'cell to the left', run: ({ row, column, go }) => go(row, column - 1) },
  { keys: ['ArrowRight'], describes: 'cell to the right', run: ({ row, column, go }) => go(row, column + 1) },
  { keys: ['ArrowUp'], describes: 'cell above', run: ({ row, column, go }) => go(row - 1, column) },
  { keys: ['ArrowDown'], describes: 'cell below', run: ({ row, column, go }) => go(row + 1, column) },
  { keys: ['PageUp'], describes: 'page up', run: ({ row, column, page, go }) => go(Math.max(1, row - page), column) },
  { keys: ['PageDown'], describes: 'page down', run: ({ row, column, page, go }) => go(row + page, column) },
  { keys: ['Home'], describes: 'to the name', run: ({ row, go }) => go(row, 0) },
  { keys: ['End'], describes: 'to the last in the row', run: ({ row, count, go }) => go(row, count) },
  { keys: ['Ctrl+Home'], describes: 'to the first cell', run: ({ go }) => go(1, 1) },
  { keys: ['Ctrl+End'], describes: 'to the last cell', run: ({ count, go }) => go(count, count) },
  { keys: ['Enter', 'Space'], describes: 'open the Meetings of the two', run: ({ open }) => open() },
];

/** A handle of the timeline that has the focus: an end of the range, or the day by which it is known. */
export interface Handle {
  step(by: number): void;
  /** Moves both ends of the range. */
  slide(by: number): void;
  edge(which: 'first' | 'last'): void;
  play(): void;
}

/** On the handles of the timeline. */
export const TIMELINE_COMMANDS: readonly Command<Handle>[] = [
  { keys: ['Shift+ArrowLeft'], describes: 'the whole range earlier', run: ({ slide }) => slide(-1) },
  { keys: ['Shift+ArrowRight'], describes: 'the whole range later', run: ({ slide }) => slide(1) },
  { keys: ['ArrowLeft', 'ArrowDown'], describes: 'earlier', run: ({ step }) => step(-1) },
  { keys: ['ArrowRight', 'ArrowUp'], describes: 'later', run: ({ step }) => step(1) },
  { keys: ['PageDown'], describes: 'much earlier', run: ({ step }) => step(-10) },
  { keys: ['PageUp'], describes: 'much later', run: ({ step }) => step(10) },
  { keys: ['Home'], describes: 'to the beginning', run: ({ edge }) => edge('first') },
  { keys: ['End'], describes: 'to the end', run: ({ edge }) => edge('last') },
  { keys: ['Space'], describes: 'play, or pause', run: ({ play }) => play() },
];

/** Does what a key stands for in a list; whether it stands for anything. */
export function runCommand<Target>(
  commands: readonly Command<Target>[],
  event: KeyboardEvent,
  target: Target,
): boolean {
  const command = commands.find(({ keys }) => keys.some((key) => isKey(event, key)));
  if (!command) return false;
  event.preventDefault();
  command.run(target);
  return true;
}

/** Listens for the keys of all commands; what is typed into a field stays there. Gives back how to stop. */
export function listenForKeys(app: App): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
    // What lies over the page keeps its keys.
    if (app.help.peek()) return;
    runCommand(COMMANDS, event, app);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

/** Whether a key is meant for a field rather than for the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select') !== null
  );
}

function isKey(event: KeyboardEvent, written: string): boolean {
  const parts = written === '+' ? ['+'] : written.split('+');
  const key = parts.at(-1) ?? '';
  const [control, shift] = [parts.includes('Ctrl'), parts.includes('Shift')];
  if (control !== (event.ctrlKey || event.metaKey)) return false;
  if (shift && !event.shiftKey) return false;
  // Where a sign takes Shift to type is the keyboard's affair.
  if ((control || /^[a-z]$/.test(key)) && shift !== event.shiftKey) return false;
  if (key === 'Space') return event.key === ' ';
  return event.key === key || event.key.toLowerCase() === key.toLowerCase();
}

function onNode(act: (app: App, key: string) => void): (app: App) => void {
  return (app) => {
    const { selection } = app.view.peek();
    if (selection?.what === 'node') act(app, selection.key);
  };
}

function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('.search input');
  input?.focus();
  input?.select();
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The node that is open becomes one end of paths; without one, both are asked for. */
function connectOpen(app: App): void {
  const { selection } = app.view.peek();
  app.select({ what: 'path', key: keyOfTwo(selection?.what === 'node' ? selection.key : '', '') });
}

function focusMark(app: App, step: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.reading mark')];
  const current = marks.indexOf(document.activeElement as HTMLElement);
  const next = current < 0 ? (step > 0 ? 0 : marks.length - 1) : (current + step + marks.length) % marks.length;
  const mark = marks[next];
  app.message.value = mark
    ? `Sentence ${next + 1} of ${marks.length}: ${mark.textContent}`
    : 'No proving sentence is open';
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'center' });
}
