import { useId } from 'preact/hooks';

interface Props<Word extends string> {
  label: string;
  words: Readonly<Record<Word, string>>;
  value: Word;
  onChoose: (word: Word) => void;
}

/** One of a few: a group of radio buttons that looks like a strip. */
export function Choices<Word extends string>({ label, words, value, onChoose }: Props<Word>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {(Object.keys(words) as Word[]).map((word) => (
        <label key={word}>
          <input type="radio" name={name} checked={word === value} onChange={() => onChoose(word)} />
          <span>{words[word]}</span>
        </label>
      ))}
    </fieldset>
  );
}
