import { labelOf } from './card.ts';
import type { Dataset } from './dataset.ts';
import type { Choice } from './fields.ts';
import type { FAILS } from './sieve.ts';
import { type Facet, INITIAL_VIEW, type ViewState } from './view.ts';
import { kindOf, relationOf } from './vocabulary.ts';
import { counted, dateWords } from './words.ts';

/** One cause why something is not shown, and the change that lifts it. */
export interface Reason {
  readonly key: string;
  readonly label: string;
  /** By which bit of the sieve it hides, where how many it hides alone is known. */
  readonly by?: keyof typeof FAILS;
  lift(view: ViewState): ViewState;
}

/** All causes by which a view hides something, in the order in which panels have them. */
export function reasonsIn(dataset: Dataset, view: ViewState): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const facet of ['kind', 'relation', 'status', 'outlet', 'form'] as const) {
    const choice = view[facet];
    if (choice.mode === 'hide' && choice.values.length === 0) continue;
    reasons.push({
      key: facet,
      label: choiceWords(facet, choice),
      by: facet,
      lift: (state) => ({ ...state, [facet]: { mode: 'hide', values: [] } }),
    });
  }
  if (view.sources > 1) {
    reasons.push({
      key: 'sources',
      label: `reported by fewer than ${view.sources} outlets`,
      by: 'sources',
      lift: (state) => ({ ...state, sources: INITIAL_VIEW.sources }),
    });
  }
  if (view.from !== undefined || view.to !== undefined) {
    reasons.push({
      key: 'date',
      label: `${view.lane === 'place' ? 'takes place' : 'reported'} outside ${rangeWords(view.from, view.to)}`,
      by: 'date',
      lift: (state) => ({ ...state, from: undefined, to: undefined }),
    });
  }
  if (view.known !== undefined) {
    reasons.push({
      key: 'known',
      label: `not known by ${dateWords(view.known)}`,
      by: 'known',
      lift: (state) => ({ ...state, known: undefined }),
    });
  }
  if (view.dismissed.length > 0) {
    reasons.push({
      key: 'dismissed',
      label: `taken out by hand: ${some(view.dismissed.map((key) => labelOf(dataset, key)))}`,
      by: 'dismissed',
      lift: (state) => ({ ...state, dismissed: [] }),
    });
  }
  if (view.around.length > 0) {
    const names = some(view.around.map((key) => labelOf(dataset, key)));
    reasons.push({
      key: 'around',
      label: `more than ${counted(view.steps, 'step')} from ${names}`,
      lift: (state) => ({ ...state, around: [], expanded: [], steps: INITIAL_VIEW.steps }),
    });
  }
  return reasons;
}

/** "2 May 2019 – 3 June 2019", "2 May 2019 or later". */
export function rangeWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined)
    return from === to ? dateWords(from) : `${dateWords(from)} – ${dateWords(to)}`;
  return from !== undefined ? `${dateWords(from)} or later` : `${dateWords(to ?? '')} or earlier`;
}

function choiceWords(facet: Facet, { mode, values }: Choice): string {
  const words = some(values.map((value) => valueWord(facet, value)));
  return mode === 'hide' ? words : `all but ${words || 'nothing'}`;
}

/** What a value of a facet is called in the page. */
export function valueWord(facet: Facet, value: string): string {
  if (facet === 'relation') return `“${relationOf(value).verb}”`;
  return facet === 'kind' ? kindOf(value).plural : value;
}

function some(words: readonly string[]): string {
  return words.length <= 3 ? words.join(', ') : `${words.slice(0, 2).join(', ')} and ${words.length - 2} more`;
}
