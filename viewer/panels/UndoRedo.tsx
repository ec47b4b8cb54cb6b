import { useApp } from './context.ts';

/** Takes back and does again whatever changed the picture; Back and Forward of the browser do the same. */
export function UndoRedo() {
  const { steps } = useApp();
  return (
    <fieldset class="steps" aria-label="Steps">
      <StepButton word="Undo" name={steps.undoes.value} keys="Ctrl+Z" run={steps.undo} path="M6.5 3 3 6.5 6.5 10" />
      <StepButton
        word="Redo"
        name={steps.redoes.value}
        keys="Ctrl+Shift+Z"
        run={steps.redo}
        path="M9.5 3 13 6.5 9.5 10"
      />
    </fieldset>
  );
}

interface Props {
  word: 'Undo' | 'Redo';
  name: string | undefined;
  keys: string;
  run: () => void;
  path: string;
}

function StepButton({ word, name, keys, run, path }: Props) {
  const label = name === undefined ? word : `${word}: ${name}`;
  const tail = word === 'Undo' ? 'M3 6.5h6a3.5 3.5 0 0 1 0 7H7' : 'M13 6.5H7a3.5 3.5 0 0 0 0 7h2';
  return (
    <button
      type="button"
      class="button icon"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={name === undefined}
      onClick={run}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
        <path d={path} stroke-width="1.6" />
        <path d={tail} stroke-width="1.6" />
      </svg>
    </button>
  );
}
