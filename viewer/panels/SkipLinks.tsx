/** Places of the page that a keyboard reaches at once. */
const PLACES = [
  ['.search input', 'Skip to search'],
  ['#view [tabindex="0"], #view', 'Skip to the picture'],
  ['#card-heading', 'Skip to the card'],
  ['.filters input', 'Skip to the filters'],
] as const;

/** The first links of the page: seen when they have the focus. */
export function SkipLinks() {
  return (
    <nav class="skip" aria-label="Skip">
      {PLACES.map(([selector, words]) => (
        <button key={words} type="button" onClick={() => document.querySelector<HTMLElement>(selector)?.focus()}>
          {words}
        </button>
      ))}
    </nav>
  );
}
