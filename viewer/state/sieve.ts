import type { Status } from '../../graph/model/index.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
import { lets } from './facets.ts';
import type { FactBook, Facts } from './facts.ts';
import type { Choice } from './fields.ts';
import type { ViewState } from './view.ts';

/** By which filters an element fails, as bits: what fails by one alone is what that filter hides. */
export const FAILS = {
  kind: 1,
  relation: 2,
  status: 4,
  outlet: 8,
  form: 16,
  sources: 32,
  date: 64,
  known: 128,
  dismissed: 256,
} as const;

/** The filters of a view, read once for all elements. */
export interface Sieve {
  /** Bits of FAILS; 0 passes. Also by the kinds, forms and dismissal of its ends. */
  edge(edge: Edge): number;
  /** For a node by itself, were no link to lead to it. */
  node(node: Node): number;
  isUndated(edge: Edge): boolean;
  /** The status as it is told, undefined where nothing is reported yet. */
  statusOf(element: Edge | Node): Status | undefined;
}

export function createSieve(dataset: Dataset, facts: FactBook, view: ViewState): Sieve {
  const [relation, status, kind] = [view.relation, view.status, view.kind].map(readChoice) as [Lets, Lets, Lets];
  const dismissed = new Set(view.dismissed);
  const center = new Set(view.around);
  const asksForFacts =
    [view.outlet, view.form].some(({ mode, values }) => mode === 'only' || values.length > 0) ||
    view.sources > 1 ||
    view.from !== undefined ||
    view.to !== undefined;
  const byFacts = (element: Facts, strictForms: boolean): number => {
    let fails = 0;
    if (!letsSome(view.outlet, element.outlets)) fails |= FAILS.outlet;
    // Articles without a named outlet are no fewer than one.
    if (view.sources > 1 && element.sources < view.sources) fails |= FAILS.sources;
    if (strictForms ? !letsAll(view.form, element.forms) : !letsSome(view.form, element.forms)) fails |= FAILS.form;
    if (!isInTime(element, view)) fails |= FAILS.date;
    return fails;
  };
  const told = facts.told(view.known);
  /** Bits for a status as told; nothing reported yet is another matter than a status that is hidden. */
  const byStatus = (element: Edge | Node): number => {
    const now = told(element);
    if (now === undefined && element.status !== undefined) return FAILS.known;
    return status(now ?? '') ? 0 : FAILS.status;
  };

  return {
    edge(edge) {
      let fails = 0;
      for (const key of [edge.source, edge.target]) {
        // What is gone round is there whatever its kind.
        if (!kind(dataset.nodes.get(key)?.kind ?? '') && !center.has(key)) fails |= FAILS.kind;
        if (dismissed.size > 0 && dismissed.has(key)) fails |= FAILS.dismissed;
      }
      if (!relation(edge.relation)) fails |= FAILS.relation;
      fails |= byStatus(edge);
      return asksForFacts ? fails | byFacts(facts.ofEdge(edge), true) : fails;
    },
    node(node) {
      let fails = 0;
      if (!kind(node.kind) && !center.has(node.key)) fails |= FAILS.kind;
      if (dismissed.has(node.key)) fails |= FAILS.dismissed;
      if (node.status !== undefined) fails |= byStatus(node);
      else if (view.known !== undefined && isLater(node, view.known)) fails |= FAILS.known;
      return asksForFacts ? fails | byFacts(facts.ofNode(node), false) : fails;
    },
    isUndated: (edge) => isUndated(whenOf(facts.ofEdge(edge), view)),
    statusOf: told,
  };
}

/** An actor or article of which nothing had been told by then. */
function isLater({ first, published }: Node, known: string): boolean {
  const day = published ?? first;
  return day !== undefined && day.slice(0, 10) > known;
}

type Lets = (value: string) => boolean;

function readChoice({ mode, values }: Choice): Lets {
  const set = new Set(values);
  return (value) => set.has(value) === (mode === 'only');
}

/** One value that passes is enough: what several outlets report goes only with the last of them. */
function letsSome(choice: Choice, values: readonly string[]): boolean {
  if (values.length === 0) return choice.mode === 'hide';
  return values.some((value) => lets(choice, value));
}

function letsAll(choice: Choice, values: readonly string[]): boolean {
  if (values.length === 0) return choice.mode === 'hide';
  return values.every((value) => lets(choice, value));
}

function whenOf(element: Facts, { lane }: ViewState): Facts['days'] {
  return lane === 'place' ? element.days : element.reported.map((day) => ({ start: day, end: day }));
}

function isInTime(element: Facts, view: ViewState): boolean {
  const { from, to, lane } = view;
  if (from === undefined && to === undefined) return true;
  const when = whenOf(element, view);
  if (isUndated(when)) return view.undated;
  const fits = ({ start = '', end = '' }: Facts['days'][number]) =>
    (from === undefined || end >= from) && (to === undefined || start <= to);
  // It takes place where all of its days fit; it was reported where one report does.
  return lane === 'place' ? when.every(fits) : when.some(fits);
}

function isUndated(when: Facts['days']): boolean {
  return when.length === 0 || when.some(({ start, end }) => start === undefined || end === undefined);
}
