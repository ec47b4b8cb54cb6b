import { isFigurative } from '../../events/figurative.ts';
import { governingNoun, rolesOf } from '../../events/roles.ts';
import { qualifiersOf } from '../../grammar/arguments.ts';
import type { NounGroup } from '../../grammar/chunk.ts';
import { isNoun } from '../../grammar/scanner.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { MODIFIER_CUES } from '../../status/data/cues.ts';
import { lemmaOf, ownersOf, sufferersOf } from './arguments.ts';
import { NOUN_FRAMES, UNSETTLING } from './data/nouns.ts';
import type { Deed } from './deed.ts';
import type { DeedRelation } from './frame.ts';

const OPEN_DETERMINERS = new Set(['any', 'no', 'some', 'such', 'every', 'a', 'an', 'another']);

/** Deeds that a noun tells with its possessor: "Russia's invasion of Ukraine". */
export function nounDeeds(reading: Reading, sentence: ReadSentence): Deed[] {
  return sentence.chunks.filter(isNoun).flatMap((group) => nounDeed(reading, sentence, group));
}

function nounDeed(reading: Reading, sentence: ReadSentence, group: NounGroup): Deed[] {
  const lemma = lemmaOf(reading, group);
  const frame = NOUN_FRAMES.get(lemma);
  if (!frame || (frame.relation === 'ASSAULTS' && isFigurative(reading, group))) return [];
  if (isUnsettled(reading, sentence, group)) return [];
  const [from, ...others] = ownersOf(reading, group);
  if (from === undefined || others.length > 0) return [];
  const { obliques } = qualifiersOf(sentence, group);
  const first = obliques[0];
  if (!first || first.at !== group.at + 1 || !frame.to.includes(first.prep)) return [];
  const owner = frame.relation === 'ASSAULTS' || frame.relation === 'COERCES' ? 'assets' : 'none';
  const targets = sufferersOf(reading, first.groups, owner, obliques).filter((to) => to !== from);
  if (targets.length > 3) return [];
  const relation: DeedRelation = isVerbal(reading, from, lemma) ? 'ACCUSES' : frame.relation;
  return targets.map((to) => ({
    relation,
    ...(frame.mode && relation === frame.relation ? { mode: frame.mode } : {}),
    from,
    to,
    status: 'happened',
    sentence: sentence.sentence.index,
    at: group.head,
    ...(group.time === undefined ? {} : { time: group.time }),
    rule: `deed-noun-${lemma}`,
  }));
}

/** A person's attack on somebody is one in words. */
const isVerbal = (reading: Reading, from: number, lemma: string): boolean =>
  reading.entities[from]!.kind === 'Person' && /^(?:attack|assault|war|offensive|aggression)$/u.test(lemma);

/** "lifted US sanctions on", "the threat of a Russian attack on", "any attack on". */
function isUnsettled(reading: Reading, sentence: ReadSentence, group: NounGroup): boolean {
  if (OPEN_DETERMINERS.has(group.determiner ?? '') && group.possessor === undefined) return true;
  for (let at = group.first; at < group.head; at++) {
    const cue = MODIFIER_CUES.get(reading.tokens[at]!.lower);
    if (cue && cue !== 'factual') return true;
  }
  const governor = governingNoun(sentence, group);
  if (governor && UNSETTLING.has(lemmaOf(reading, governor.noun))) return true;
  return rolesOf(sentence, group).some(
    ({ clause }) =>
      UNSETTLING.has(clause.verb.lemma) ||
      clause.verb.negated ||
      clause.verb.modal !== undefined ||
      clause.verb.tense === 'future' ||
      clause.marker === 'if' ||
      clause.marker === 'unless',
  );
}
