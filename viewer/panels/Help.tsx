import { useLayoutEffect, useRef } from 'preact/hooks';
import { STATUS_TABLE } from '../../graph/ontology/index.ts';
import { COMMANDS, type Command, MAP_COMMANDS, MATRIX_COMMANDS, TIMELINE_COMMANDS } from './commands.ts';
import { useApp } from './context.ts';
import { LineMark } from './marks.tsx';

/** All keys, what lines mean, and the tour: over the page until it is closed. */
export function Help() {
  const app = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    app.help.value = false;
  };
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-heading" onClose={close}>
      <header>
        <h2 id="help-heading">Help</h2>
        <button type="button" class="close" aria-label="Close the help" onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section class="help-body" tabIndex={0} aria-label="Keys and lines">
        <Keys title="Everywhere" commands={COMMANDS} />
        <Keys title="On the map" commands={MAP_COMMANDS} />
        <Keys title="In “Who met whom”" commands={MATRIX_COMMANDS} />
        <Keys title="On the handles of the timeline" commands={TIMELINE_COMMANDS} />
        <section>
          <h3>Lines</h3>
          <dl class="keys">
            {STATUS_TABLE.map(({ status, describes, line }) => (
              <div key={status}>
                <dt>
                  <LineMark line={line} />
                </dt>
                <dd>
                  {status} <span class="quiet">{describes}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </section>
      <p class="actions">
        <button
          type="button"
          class="button small"
          onClick={() => {
            dialog.current?.close();
            app.tour.go(0);
          }}
        >
          Take the tour
        </button>
      </p>
    </dialog>
  );
}

function Keys({ title, commands }: { title: string; commands: readonly Pick<Command<never>, 'keys' | 'describes'>[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="keys">
        {commands.map(({ keys, describes }) => (
          <div key={keys[0]}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{wordOf(key)}</kbd>
              ))}
            </dt>
            <dd>{describes}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

function wordOf(key: string): string {
  return ARROWS[key] ?? key.replace('Escape', 'Esc');
}
