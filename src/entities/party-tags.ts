import type { Token } from '../../graph/model/index.ts';

/** The party of the United States that a letter behind a politician's name stands for, by its id in the lexicon. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['D', 'organisation:democratic-party-us'],
  ['R', 'organisation:republican-party-us'],
]);
const LETTER = /^(?:D|R|I)$/;
/** What stands behind the dash: "Ohio", "Calif.", "N.C.", "TX", "New" of "New York". */
const DISTRICT = /^\p{Lu}[\p{L}.]{1,14}$/u;

/** What "(R-Ohio)", ", D-Calif.," behind a name tells: that its bearer sits for a State of the Union. */
export interface PartyTag {
  /** The party's id in the lexicon; absent for an independent. */
  readonly party?: string;
}

/** The tag that begins at a token, however it is spaced: one token or several. */
export function partyTagAt(tokens: readonly Token[], from: number): PartyTag | undefined {
  const opener = tokens[from];
  if (opener?.text !== '(' && opener?.text !== ',') return undefined;
  const whole = /^(D|R|I)[-–—](\p{Lu}.{1,14})$/u.exec(tokens[from + 1]?.text ?? '');
  if (whole) return DISTRICT.test(whole[2]!) ? tagOf(whole[1]!) : undefined;
  const letter = tokens[from + 1]?.text.replace(/\.$/, '') ?? '';
  if (!LETTER.test(letter)) return undefined;
  const dash = tokens[from + 2]?.text === '.' ? from + 3 : from + 2;
  if (!/^[-–—]$/.test(tokens[dash]?.text ?? '') || !DISTRICT.test(tokens[dash + 1]?.text ?? '')) return undefined;
  return tagOf(letter);
}

function tagOf(letter: string): PartyTag {
  const party = PARTIES.get(letter);
  return party ? { party } : {};
}
