/** Forms that may name one encounter: a "summit" is also a "meeting", never a "visit". */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['summit', 'meeting', 'talks']),
  new Set(['ministerial', 'meeting', 'talks']),
  new Set(['bilateral', 'meeting', 'talks', 'conversation', 'meal']),
  new Set(['trilateral', 'meeting', 'talks', 'summit']),
  new Set(['conference', 'meeting', 'talks']),
  new Set(['call', 'conversation', 'talks']),
  new Set(['meal', 'meeting', 'talks']),
  new Set(['multilateral', 'meeting', 'talks', 'conference', 'summit']),
];

/** Whatever may be held by video. */
const BY_VIDEO = new Set(['meeting', 'talks', 'conversation', 'summit', 'ministerial']);

/** True where two forms may be those of one event. */
export function formsFit(a: string, b: string): boolean {
  if (a === 'videoconference' && BY_VIDEO.has(b)) return true;
  if (b === 'videoconference' && BY_VIDEO.has(a)) return true;
  return a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
}
