import type { NounGroup } from '../grammar/chunk.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { isDenial, isFoundFalse, isRumour } from '../status/denials.ts';

/** "Reports in the press of a secret meeting are untrue": what is rumoured, and said not to be so. */
export function isRumourDenied(reading: Reading, sentence: ReadSentence, group: NounGroup): boolean {
  const rumour = rumourOf(reading, sentence, group);
  return (
    rumour !== undefined &&
    sentence.clauses.some((clause) =>
      clause.subject.includes(rumour)
        ? isFoundFalse(reading, clause)
        : isDenial(clause) && clause.object.includes(rumour),
    )
  );
}

/** "reports | of a meeting", "reports | in the press | of a meeting". */
function rumourOf(reading: Reading, { chunks }: ReadSentence, group: NounGroup): NounGroup | undefined {
  const prep = chunks[group.at - 1];
  if (prep?.type !== 'prep' || !/^(?:of|about|on)$/u.test(prep.word)) return undefined;
  for (let at = group.at - 2; at >= Math.max(0, group.at - 4); at -= 2) {
    const noun = chunks[at];
    if (noun?.type !== 'noun') return undefined;
    if (isRumour(reading, noun)) return noun;
    const inner = chunks[at - 1];
    if (inner?.type !== 'prep' || !/^(?:in|by|from)$/u.test(inner.word)) return undefined;
  }
  return undefined;
}
