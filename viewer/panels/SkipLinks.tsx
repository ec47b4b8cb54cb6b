/** Places of the page that a keyboard reaches at once; of several, the first that is there. */
const PLACES: readonly (readonly [words: string, ...places: string[]])[] = [
  ['Skip to search', '.search input'],
  ['Skip to the picture', '.grid [tabindex="0"]', '.table', '.stage'],
  ['Skip to the card', '#card-heading'],
  ['Skip to the filters', '.filters input'],
];

function focusFirst(places: readonly string[]): void {
  const found = places.map((place) => document.querySelector<HTMLElement>(place)).find((each) => each !== null);
  found?.focus();
}

/** The first links of the page: seen when they have the focus. */
export function SkipLinks() {
  return (
    <nav class="skip" aria-label="Skip">
      {PLACES.map(([words, ...places]) => (
        <button key={words} type="button" onClick={() => focusFirst(places)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
