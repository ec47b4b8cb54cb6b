import type { App } from '../state/app.ts';

/** What a key does anywhere in the page; the handler and the help read this list. */
export interface Command {
  /** As written on keyboards: `Ctrl+Z`, `n`, `Escape`. On a Mac, Ctrl stands for ⌘ too. */
  readonly keys: readonly string[];
  readonly describes: string;
  run(app: App): void;
}

export const COMMANDS: readonly Command[] = [
  { keys: ['/'], describes: 'search', run: () => focusSearch() },
  { keys: ['n'], describes: 'next proving sentence', run: () => focusMark(1) },
  { keys: ['p'], describes: 'previous proving sentence', run: () => focusMark(-1) },
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
];

/** Listens for the keys of all commands; what is typed into a field stays there. Gives back how to stop. */
export function listenForKeys(app: App): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
    const command = COMMANDS.find(({ keys }) => keys.some((key) => isKey(event, key)));
    if (!command) return;
    event.preventDefault();
    command.run(app);
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
  const parts = written.split('+');
  const key = parts.at(-1) ?? '';
  const [control, shift] = [parts.includes('Ctrl'), parts.includes('Shift')];
  if (control !== (event.ctrlKey || event.metaKey)) return false;
  // Where a sign takes Shift to type is the keyboard's affair.
  if ((control || /^[a-z]$/.test(key)) && shift !== event.shiftKey) return false;
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

function focusMark(step: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.reading mark')];
  const current = marks.indexOf(document.activeElement as HTMLElement);
  const next = marks[current < 0 ? (step > 0 ? 0 : marks.length - 1) : (current + step + marks.length) % marks.length];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}
