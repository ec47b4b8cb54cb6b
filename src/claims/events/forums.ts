import type { NounGroup } from '../grammar/chunk.ts';
import { isNoun } from '../grammar/scanner.ts';
import type { Reading } from '../reading.ts';

/** Bodies that are hardly ever spoken of but for their summits. */
const FORUMS = /^(?:g7|g8|g20|brics|apec|unga|cop\d{1,2})$/u;

/** What is done to a gathering, and no less to its name. */
const GOING = /^(?:attend|skip|miss|boycott|snub|shun|host|address)$/u;
/** Where it opens on a place or a day: "the G20 | in Bali", "the G7 | on Friday". */
const OPENING = /^(?:in|at|on|this|last|next)$/u;

/** "attended the G20", "met at the G20 in Bali", "stayed away from the G7 in Hiroshima": a body that stands for its summit. */
export function standsForSummit(reading: Reading, group: NounGroup): boolean {
  const { tokens } = reading;
  const head = tokens[group.head]!;
  if (!FORUMS.test(head.lower) || group.determiner !== 'the') return false;
  const { chunks, clauses } = reading.sentences[head.sentence]!;
  if (clauses.some(({ verb, object }) => GOING.test(verb.lemma) && !verb.passive && object.includes(group)))
    return true;
  const before = chunks[group.at - 1];
  const prep = before?.type === 'prep' ? before.word : '';
  if (prep === 'at' || prep === 'on the sidelines of' || prep === 'on the margins of') return true;
  const behind = chunks[group.at + 1];
  const where = behind?.type === 'prep' && OPENING.test(behind.word) ? chunks[group.at + 2] : behind;
  const placed =
    isNoun(where) &&
    behind?.type === 'prep' &&
    where.mentions.some((index) => /^(?:PLACE|STATE)$/u.test(reading.mentions[index]!.type));
  return /^(?:from|for|to|during|before|after|since|ahead of)$/u.test(prep) && (placed || where?.type === 'time');
}
