import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Reading, ReadSentence } from '../reading.ts';

const RUMOURS = new Set('report rumour rumor claim story allegation suggestion account'.split(' '));
const UNTRUE = new Set(
  'untrue false unfounded baseless groundless inaccurate incorrect wrong fabricated fictitious unsubstantiated'.split(
    ' ',
  ),
);
const TRUTH = new Set(['reality', 'fact', 'truth']);
const DENYING = new Set(['deny', 'dismiss', 'refute', 'reject', 'rebut']);

/** "Reports in the press of a secret meeting are untrue": what is rumoured, and said not to be so. */
export function isRumourDenied(reading: Reading, sentence: ReadSentence, group: NounGroup): boolean {
  const rumour = rumourOf(reading, sentence, group);
  return (
    rumour !== undefined &&
    sentence.clauses.some((clause) =>
      clause.subject.includes(rumour) ? isDenied(reading, clause) : isDenial(clause) && clause.object.includes(rumour),
    )
  );
}

const isDenial = ({ verb }: Clause): boolean => DENYING.has(verb.lemma) && !verb.negated && !verb.passive;

/** "reports | of a meeting", "reports | in the press | of a meeting". */
function rumourOf({ tokens }: Reading, { chunks }: ReadSentence, group: NounGroup): NounGroup | undefined {
  const prep = chunks[group.at - 1];
  if (prep?.type !== 'prep' || !/^(?:of|about|on)$/u.test(prep.word)) return undefined;
  for (let at = group.at - 2; at >= Math.max(0, group.at - 4); at -= 2) {
    const noun = chunks[at];
    if (noun?.type !== 'noun') return undefined;
    const { lower, lemma } = tokens[noun.head]!;
    if (RUMOURS.has(lemma.toLowerCase()) || RUMOURS.has(lower.replace(/s$/u, ''))) return noun;
    const inner = chunks[at - 1];
    if (inner?.type !== 'prep' || !/^(?:in|by|from)$/u.test(inner.word)) return undefined;
  }
  return undefined;
}

function isDenied({ tokens }: Reading, { verb, adjective, obliques }: Clause): boolean {
  if (verb.lemma === 'be' && adjective) return UNTRUE.has(adjective.word) && !verb.negated && !adjective.negated;
  if (verb.lemma === 'correspond')
    return (
      verb.negated &&
      obliques.some(({ prep, groups }) => prep === 'to' && groups.some(({ head }) => TRUTH.has(tokens[head]!.lemma)))
    );
  return verb.passive && DENYING.has(verb.lemma) && !verb.negated;
}
