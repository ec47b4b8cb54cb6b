import type { PathAnswer } from '../state/answers.ts';
import { labelOf } from '../state/card.ts';
import type { Hop, Path, PathOrder } from '../state/paths.ts';
import { keyOfTwo, twoOf } from '../state/view.ts';
import { relationOf, statusOf } from '../state/vocabulary.ts';
import { counted, whenWords } from '../state/words.ts';
import { CardHead } from './CardHead.tsx';
import { Choices } from './Choices.tsx';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { NodePicker } from './NodePicker.tsx';
import { Sentences } from './Sentences.tsx';

const ORDERS: Readonly<Record<PathOrder, string>> = { steps: 'Fewest steps', proof: 'Best proved' };

/** How two are connected: shortest paths, step by step, each with its status and a sentence. */
export function PathsCard({ ends }: { ends: string }) {
  const app = useApp();
  const { dataset } = app;
  const [from, to] = twoOf(ends);
  const { pathOrder, pathSure, pathAt } = app.view.value;
  const answer = app.paths.value;
  const isComing = app.growth.loading.value.has(ends);
  const failed = app.growth.failed.value.get(ends);
  const whole = dataset.nodes.has(from) && dataset.nodes.has(to) && from !== to;
  const pick = (a: string, b: string) => app.select({ what: 'path', key: keyOfTwo(a, b) });
  const name = (key: string) => (dataset.nodes.has(key) ? labelOf(dataset, key) : '');
  return (
    <>
      <CardHead
        kind="Connect two"
        title={whole ? `From ${name(from)} to ${name(to)}` : 'Who connects them?'}
        note="Shortest paths over all links that the filters leave, in either direction."
      />
      <div class="two-ends">
        <span class="quiet">From</span>
        <NodePicker key={`a ${from}`} label="From whom" value={name(from)} onPick={(key) => pick(key, to)} />
        <span class="quiet">To</span>
        <NodePicker key={`b ${to}`} label="To whom" value={name(to)} onPick={(key) => pick(from, key)} />
      </div>
      <div class="settings">
        <Choices
          label="First"
          words={ORDERS}
          value={pathOrder}
          onChoose={(order) =>
            app.change((state) => ({ ...state, pathOrder: order, pathAt: 0 }), `${ORDERS[order].toLowerCase()} first`)
          }
        />
        <label class="row">
          <input
            type="checkbox"
            checked={pathSure}
            onChange={() =>
              app.change(
                (state) => ({ ...state, pathSure: !state.pathSure, pathAt: 0 }),
                `${pathSure ? 'take in' : 'leave out'} denied and cancelled`,
              )
            }
          />
          <span class="name">Leave out denied and cancelled</span>
        </label>
      </div>
      {from !== '' && from === to && <p class="aside">These are one and the same.</p>}
      {isComing && (
        <p class="aside" role="status">
          Looking through the whole store …
        </p>
      )}
      {failed !== undefined && (
        <p class="note" role="alert">
          The whole store could not be asked. {failed}{' '}
          <button type="button" class="more" onClick={() => app.growth.retry(ends)}>
            Try again
          </button>
        </p>
      )}
      {whole && answer && !isComing && answer.paths.length === 0 && <NoPath answer={answer} />}
      {whole && answer && (
        <ol class="paths">
          {answer.paths.map((path, index) => (
            <PathRow
              key={path.hops.map(({ to: next }) => next).join()}
              path={path}
              number={index + 1}
              alone={pathAt === index + 1}
            />
          ))}
        </ol>
      )}
    </>
  );
}

/** What stands between them, and how to lift it. */
function NoPath({ answer }: { answer: PathAnswer }) {
  const app = useApp();
  if (!answer.connected) {
    return <p role="status">No chain of links connects these two in this graph.</p>;
  }
  return (
    <div class="no-path" role="status">
      <p>No path under these filters. There is one without:</p>
      <p class="pair">
        {answer.lifts.map(({ name, lift }) => (
          <button key={name} type="button" class="button small" onClick={() => app.change(lift, `lift ${name}`)}>
            {name}
          </button>
        ))}
      </p>
    </div>
  );
}

function PathRow({ path, number, alone }: { path: Path; number: number; alone: boolean }) {
  const app = useApp();
  const [first] = path.hops;
  return (
    <li class="path">
      <p class="path-head">
        <strong>
          Path {number} <span class="count">{counted(path.hops.length, 'step')}</span>
        </strong>
        <span class="quiet">
          weakest step: {path.articles === 0 ? 'no article' : counted(path.articles, 'article')}
        </span>
        <button
          type="button"
          class="button small"
          aria-pressed={alone}
          aria-label={`Show path ${number} alone on the map`}
          onClick={() =>
            app.change(
              (state) => ({ ...state, pathAt: alone ? 0 : number }),
              alone ? 'show all paths' : `show path ${number} alone`,
            )
          }
        >
          Alone
        </button>
      </p>
      <div class="chain">
        {first && <NodeLink node={first.from} />}
        {path.hops.map((hop) => (
          <HopRow key={hop.to} hop={hop} />
        ))}
      </div>
    </li>
  );
}

function HopRow({ hop: { from, to, edges } }: { hop: Hop }) {
  const [best] = edges;
  return (
    <>
      <div class="hop">
        {edges.slice(0, 3).map((edge) => (
          <span key={edge.key} class="pair">
            <span class={`quiet ${statusOf(edge.status).line}`}>
              <span aria-hidden="true">{edge.source === from ? '↓ ' : '↑ '}</span>
              {relationOf(edge.relation).verb}
              <span class="unseen">{edge.source === from ? ' the next' : ', said of the next'}</span>
            </span>
            <StatusMark status={edge.status} />
            {edge.start && <span class="quiet">{whenWords(edge)}</span>}
            <ProofLink edge={edge} />
          </span>
        ))}
        {edges.length > 3 && <span class="quiet">and {counted(edges.length - 3, 'more link')}</span>}
        {best && <Sentences evidence={best.evidence} most={1} />}
      </div>
      <NodeLink node={to} />
    </>
  );
}
