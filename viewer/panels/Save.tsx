import { useState } from 'preact/hooks';
import { SAVED_AS, savingQuery } from '../state/saving.ts';
import { isServed } from '../state/source.ts';
import { dateWords } from '../state/words.ts';
import { useApp } from './context.ts';

/** Saves what is on the map in another program's format. A page without a server has nobody to ask for it. */
export function Save() {
  const { dataset, view } = useApp();
  const [whole, setWhole] = useState(false);
  if (!isServed()) return null;
  const { known } = view.value;
  return (
    <fieldset>
      <legend>Save what is shown</legend>
      <ul class="save">
        {SAVED_AS.map((entry) => (
          <li key={entry.format}>
            <a href={`export/${entry.format}?${savingQuery(dataset, view.value, entry, whole)}`} download>
              {entry.name}
            </a>{' '}
            <span class="quiet">{entry.use}</span>
          </li>
        ))}
      </ul>
      {dataset.part && (
        <label class="choice">
          <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />
          Also what the map leaves out: all of the store that passes the filters
        </label>
      )}
      {known !== undefined && (
        <p class="aside">
          As it was told by {dateWords(known)}: later reports and sentences stay out. Names and dates are those of
          today.
        </p>
      )}
    </fieldset>
  );
}
