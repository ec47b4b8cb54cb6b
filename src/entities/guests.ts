import type { OfficeDraft, Work } from './cluster.ts';
import { beginning } from './spoken-for.ts';

const MET = new Set(
  'guest host visitor interlocutor neighbour neighbor counterpart colleague homologue rival'.split(' '),
);

/** "her Malian guest, | foreign minister X": whose people the noun before the title says that somebody is of. */
export function guestOf(work: Work, office: OfficeDraft): readonly number[] {
  const { tokens } = work.document;
  const { sentence, index } = work.mentions[office.mention]!;
  const comma = tokens[beginning(work, office) - 1];
  const noun = comma?.text === ',' ? tokens[comma.index - 1] : undefined;
  if (noun?.sentence !== sentence || !MET.has(noun.lower)) return [];
  for (let at = index - 1; at >= 0 && work.mentions[at]!.sentence === sentence; at--) {
    const { type, endToken } = work.mentions[at]!;
    if (type === 'NATIONALITY' && endToken === noun.index) return work.referents[at]!.slice(0, 1);
  }
  return [];
}
