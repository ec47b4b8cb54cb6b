import { computed, type ReadonlySignal } from '@preact/signals';
import type { IsoDate } from '../../graph/model/index.ts';
import { numberOf, type Unit } from './calendar.ts';
import { type Clock, createClock } from './clock.ts';
import type { Dataset } from './dataset.ts';
import type { FactBook } from './facts.ts';
import {
  type Bin,
  beginnings,
  binsOf,
  happeningsIn,
  reportDays,
  reportsOf,
  type Span,
  spanOf,
  undatedIn,
  unitsOver,
} from './timeline.ts';
import { filtersIn, type ViewState } from './view.ts';
import { visibleIn } from './visible.ts';

/** What the timeline shows: both lanes over one span, under all filters but its own. */
export interface Time {
  readonly lanes: ReadonlySignal<Lanes | undefined>;
  /** Days on which something was reported. */
  readonly days: ReadonlySignal<readonly IsoDate[]>;
  readonly clock: Clock;
  /** What the lanes are made of, in the order in which one needs the other. */
  readonly parts: readonly ReadonlySignal<unknown>[];
}

export interface Lanes {
  /** All that there is, first day to last. */
  readonly whole: Span;
  /** What is drawn, in whole units. */
  readonly span: Span & { readonly unit: Unit };
  readonly place: readonly Bin[];
  readonly reported: readonly Bin[];
  readonly undated: number;
  readonly count: number;
}

export function createTime(
  data: ReadonlySignal<Dataset>,
  facts: ReadonlySignal<FactBook>,
  view: ReadonlySignal<ViewState>,
): Time {
  const timeless = (state: ViewState): ViewState => ({ ...state, from: undefined, to: undefined, known: undefined });
  const filters = computed(() => filtersIn({ ...timeless(view.value), lane: 'place', undated: false }));
  const happenings = computed(() => {
    filters.value;
    return happeningsIn(data.value, visibleIn(data.value, facts.value, timeless(view.peek())));
  });
  const reports = computed(() => reportsOf(happenings.value));
  const known = computed(() => view.value.known);
  const status = computed(() => view.value.status);
  const starts = computed(() => beginnings(happenings.value, facts.value.told(known.value), status.value));
  // Over all that there is, so that the axis stands still while filters change.
  const whole = computed(() => {
    const all = happeningsIn(data.value, {
      nodes: new Set(data.value.nodes.keys()),
      edges: new Set(data.value.edges.keys()),
    });
    return spanOf([beginnings(all, facts.value.told(undefined)), reportsOf(all)]);
  });
  const near = computed(() => `${view.value.spanFrom ?? ''} ${view.value.spanTo ?? ''}`);
  const lanes = computed<Lanes | undefined>(() => {
    if (!whole.value) return undefined;
    const [from = '', to = ''] = near.value.split(' ');
    const span = unitsOver({
      from: from ? numberOf(from) : whole.value.from,
      to: to ? numberOf(to) : whole.value.to,
    });
    return {
      whole: whole.value,
      span,
      place: binsOf(starts.value, span),
      reported: binsOf(reports.value, span),
      undated: undatedIn(happenings.value),
      count: happenings.value.length,
    };
  });
  const days = computed(() => reportDays(data.value));
  return { lanes, days, clock: createClock(), parts: [happenings, reports, starts, whole, lanes, days] };
}
