import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';

/** What may stand between "known" and the other name: "as", "by his nom de guerre". */
const BETWEEN = new Set(
  'as by under his her their the its a nom de guerre war name nickname codename code-name pseudonym alias aliases initials , " “ ‘ \''.split(
    ' ',
  ),
);
const DEGREES = new Set(
  'better best also widely popularly commonly universally generally otherwise simply mostly more usually and'.split(
    ' ',
  ),
);
/** Tokens between two names that are looked through. */
const REACH = 12;
/** And mentions. */
const NEAR = 4;

/** By mention the mention of the person whose other name it is: "Lima Duarte, better known by his nom de guerre Tirofijo". */
export function otherNames(work: Work): ReadonlyMap<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  for (const mention of work.mentions) {
    if (mention.type !== 'PERSON') continue;
    const owner = ownerOf(work, mention);
    if (owner) found.set(mention, owner);
  }
  return found;
}

function ownerOf({ document: { tokens }, mentions }: Work, mention: Mention): Mention | undefined {
  const least = mention.firstToken - REACH;
  const within = (at: number): boolean => at >= least && tokens[at]?.sentence === mention.sentence;
  let at = mention.firstToken - 1;
  let said = false;
  while (within(at) && BETWEEN.has(tokens[at]!.lower)) said = /^alias(?:es)?$/u.test(tokens[at--]!.lower) || said;
  if (within(at) && /^(?:known|nicknamed|dubbed|a\.k\.a\.?|aka)$/u.test(tokens[at]!.lower)) {
    said = true;
    at--;
    while (within(at) && DEGREES.has(tokens[at]!.lower)) at--;
    // "Lee, who is known as Kim".
    if (within(at) && /^(?:is|was)$/u.test(tokens[at]!.lower) && tokens[at - 1]?.lower === 'who') at -= 2;
  }
  if (!said || !within(at)) return undefined;
  if (tokens[at]!.text === ',' || tokens[at]!.text === '(') at--;
  else if (tokens[at + 1]?.lower !== 'alias') return undefined;
  // Between them there may be "his" or "the".
  const near = mentions.slice(Math.max(0, mention.index - NEAR), mention.index);
  const owner = near.find(({ type, endToken }) => type === 'PERSON' && endToken === at + 1);
  return owner && owner.name !== mention.name ? owner : undefined;
}
