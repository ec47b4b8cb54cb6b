import { useMemo } from 'preact/hooks';
import { lets } from '../state/facets.ts';
import { type MatrixKind, type MatrixOrder, matrixOf } from '../state/matrix.ts';
import { counted } from '../state/words.ts';
import { Choices } from './Choices.tsx';
import { useApp } from './context.ts';
import { MatrixGrid } from './MatrixGrid.tsx';

const KINDS: Readonly<Record<MatrixKind, string>> = { Person: 'Persons', State: 'States' };
const ORDERS: Readonly<Record<MatrixOrder, string>> = { count: 'Most met', name: 'Name', community: 'Community' };

/** Who met whom, by the Meetings that the filters leave. */
export function MatrixView() {
  const app = useApp();
  const { matrixOf: kind, matrixOrder: order } = app.view.value;
  const visible = app.visible.value;
  const hidden = !lets(app.view.value.kind, kind);
  const matrix = useMemo(
    () => matrixOf(app.dataset, hidden ? { nodes: new Set(), edges: new Set() } : visible, kind, order, app.statusOf),
    [app, visible, kind, order, hidden],
  );
  const left = [
    matrix.alone > 0 && `${counted(matrix.alone, KINDS[kind].slice(0, -1).toLowerCase())} met nobody here`,
    matrix.beyond > 0 && `${matrix.beyond} who met more seldom are left out`,
    app.dataset.part && 'only the part of the graph that is loaded is counted',
    matrix.gatherings > 0 && `${counted(matrix.gatherings, 'gathering')} too large to count`,
  ].filter(Boolean);
  return (
    <section class="matrix" aria-label="Who met whom">
      <header class="matrix-head">
        <Choices
          label="Who"
          words={KINDS}
          value={kind}
          onChoose={(next) => app.change((state) => ({ ...state, matrixOf: next }), `who met whom: ${KINDS[next]}`)}
        />
        <Choices
          label="Order"
          words={ORDERS}
          value={order}
          onChoose={(next) => app.change((state) => ({ ...state, matrixOrder: next }), `order by ${ORDERS[next]}`)}
        />
        <p class="aside">
          <b>3</b> Meetings took place, <i>+1</i> is planned or thought of.
          {kind === 'State' && ' A State also meets where those who hold its offices do.'}{' '}
          {left.length > 0 && `${left.join('; ')}.`}
        </p>
      </header>
      {matrix.names.length > 0 ? (
        <MatrixGrid matrix={matrix} kind={kind} />
      ) : (
        <p class="state" role="status">
          {hidden
            ? `The filter on kinds hides all ${KINDS[kind].toLowerCase()}.`
            : 'Under these filters nobody met anybody.'}
        </p>
      )}
    </section>
  );
}
