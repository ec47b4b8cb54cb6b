import type { ColorBy, SizeBy } from '../state/view.ts';
import { useApp } from './context.ts';

const SIZE_WORDS: Readonly<Record<SizeBy, string>> = {
  links: 'Links',
  between: 'Between others',
  sources: 'Sources',
  same: 'All the same',
};
const COLOR_WORDS: Readonly<Record<ColorBy, string>> = { kind: 'Kind', community: 'Community', status: 'Status' };

/** What size and colour of the nodes tell, and whether links of one pair are drawn as one. */
export function LookTools() {
  const app = useApp();
  const { sizeBy, colorBy, merged } = app.view.value;
  return (
    <div class="arrange">
      <Options
        legend="Size tells"
        name="size"
        words={SIZE_WORDS}
        value={sizeBy}
        onChoose={(next) => app.change((state) => ({ ...state, sizeBy: next }), `size by ${SIZE_WORDS[next]}`)}
      />
      <p class="aside">
        “Between others” is betweenness: how many shortest paths lead through a node. “Sources” counts the outlets.
      </p>
      <Options
        legend="Colour tells"
        name="color"
        words={COLOR_WORDS}
        value={colorBy}
        onChoose={(next) => app.change((state) => ({ ...state, colorBy: next }), `colour by ${COLOR_WORDS[next]}`)}
      />
      <fieldset class="options">
        <legend>Links of one pair</legend>
        {[false, true].map((each) => (
          <label key={String(each)}>
            <input
              type="radio"
              name="merged"
              checked={merged === each}
              onChange={() =>
                app.change((state) => ({ ...state, merged: each }), each ? 'one line a pair' : 'a line for each link')
              }
            />
            <span>{each ? 'One line a pair' : 'Side by side'}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface OptionsProps<Word extends string> {
  legend: string;
  name: string;
  words: Readonly<Record<Word, string>>;
  value: Word;
  onChoose: (word: Word) => void;
}

function Options<Word extends string>({ legend, name, words, value, onChoose }: OptionsProps<Word>) {
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      {(Object.keys(words) as Word[]).map((word) => (
        <label key={word}>
          <input type="radio" name={name} checked={word === value} onChange={() => onChoose(word)} />
          <span>{words[word]}</span>
        </label>
      ))}
    </fieldset>
  );
}
