/** Common nouns for bodies that a text names by what they do: "the Peruvian central bank". Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Bodies of a state; they need a word that says what they are for. */
export const STATE_BODIES = words(
  'ministry department agency board commission authority bank service bureau directorate',
);
/** Bodies of an organisation, which need no more than its name. */
export const SENT_BODIES = words('mission force agency commission secretariat');
/** Bodies of a part of the world. */
export const REGIONAL_BODIES = words('bloc');
/** Words before a bank that make it one of the state's. */
export const STATE_BANKS = words('central national reserve state development');
/** Bodies that the article "the" alone makes one. */
export const LONE_BODIES: ReadonlySet<string> = new Set(['contact group', 'troika']);
/** Words that describe a body and do not say what it is for. */
export const NO_PURPOSE = words(
  'new former joint own same first second other whole entire interim special key main top local big small old powerful cash-strapped various own secret embattled',
);
