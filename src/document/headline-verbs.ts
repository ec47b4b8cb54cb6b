import type { PartOfSpeech } from '../../graph/model/index.ts';
import type { Tag } from './tags.ts';

/** Verbs of reporting that the tagger takes for plural nouns: "Ulaanbaatar hosts the assembly". */
export const HEADLINE_VERBS = new Set(
  'hosts visits signs hopes wants plans tours meets leads heads chairs slams warns backs urges eyes vows rejects calls talks phones calls offers demands blames welcomes receives greets signs seeks hails accuses threatens cooperates demands charges fires orders bans denies says tells names joins quits opens ends begins'.split(
    ' ',
  ),
);

/** Verbs after a plural in capitals: "LEADERS SIGN PACT", or with an s after one: "PM SNUBS DINNER". */
const SHOUTED_VERBS = new Set(
  'MEET SIGN END HOLD BEGIN OPEN DISCUSS AGREE VOW URGE REJECT VISIT HOST RESUME CLOSE START SEEK WARN BACK SLAM SNUB SKIP SHUN TALK CALL GREET WELCOME RECEIVE ATTEND JOIN QUIT LEAVE ARRIVE CLASH DENY DEMAND ACCUSE CONDEMN'.split(
    ' ',
  ),
);

function isShouted(word: string, before: Tag | undefined, after: Tag | undefined): boolean {
  const named = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  if (!named || !after || (after.pos === 'PUNCT' && !/S$/u.test(word))) return false;
  const plural = /s$/u.test(before.lemma) ? undefined : before;
  return SHOUTED_VERBS.has(word)
    ? plural !== undefined
    : SHOUTED_VERBS.has(word.replace(/(?:ES|S)$/u, '')) && !/^(?:TALKS|CALLS|CLASHES|DEMANDS)$/u.test(word);
}

/** Verbs of receiving that the tagger takes for nouns between two names: "A and his wife welcome B". */
export const RECEIVING = new Set(['welcome', 'greet']);

/** What stands behind a verb and not behind the plural subject of another. */
const ACTED_ON = new Set<PartOfSpeech | undefined>(['ADP', 'DET', 'PROPN', 'PRON', 'ADV', 'PART', 'NUM']);
const MOVING_VERBS = new Set(['travels', 'flies', 'heads', 'lands', 'returns']);

/** True for a plural noun that is a verb by what stands beside it. */
export function isHeadlineVerb(word: string, before: Tag | undefined, after: Tag | undefined): boolean {
  if (word === 'interacts') return true;
  // "who | travels | to Lima": people who are told of act.
  if (before?.lemma === 'who' && /^\p{Ll}+s$/u.test(word) && !/ss$/u.test(word) && ACTED_ON.has(after?.pos))
    return true;
  if (MOVING_VERBS.has(word) && before?.pos === 'PROPN' && after?.pos === 'ADP') return true;
  if (RECEIVING.has(word) && before?.pos === 'PROPN' && after?.pos === 'PROPN') return true;
  if (isShouted(word, before, after)) return true;
  if (!HEADLINE_VERBS.has(word) || (before?.pos !== 'PROPN' && before?.lemma !== 'which' && before?.lemma !== 'who'))
    return false;
  // "X talks to Y": people talk to people, talks are with them.
  if (word === 'talks' && after?.pos === 'ADP' && after.lemma === 'to') return true;
  return after?.pos === 'DET' || after?.pos === 'PROPN' || after?.pos === 'PRON';
}
