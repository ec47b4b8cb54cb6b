import { useApp } from './context.ts';

const CHOICES = [1, 2, 3, 5] as const;

/** How many outlets must report a link at least; each choice says how many links it leaves. */
export function SourcesFilter() {
  const app = useApp();
  const { sources } = app.view.value;
  const counts = app.counts.value.sources;
  const atLeast = (least: number) => {
    let sum = 0;
    for (const [number, count] of counts) if (least === 1 || number >= least) sum += count;
    return sum;
  };
  const choices = CHOICES.includes(sources as 1) ? CHOICES : [...CHOICES, sources].sort((a, b) => a - b);
  return (
    <fieldset class="facet source-choices">
      <legend>Reported by at least</legend>
      {choices.map((least) => (
        <label key={least} title={`${atLeast(least)} links`}>
          <input
            type="radio"
            name="sources"
            checked={sources === least}
            disabled={least > 1 && sources !== least && atLeast(least) === 0}
            onChange={() =>
              app.change(
                (state) => ({ ...state, sources: least }),
                least === 1 ? 'any number of outlets' : `at least ${least} outlets`,
              )
            }
          />
          <span>
            {least}
            {least > 1 ? '+' : ''} <span class="count">{atLeast(least)}</span>
          </span>
        </label>
      ))}
      <span class="quiet">outlets</span>
    </fieldset>
  );
}
