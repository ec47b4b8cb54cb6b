import type { Mention } from '../../graph/model/index.ts';
import { officesOf, type Work } from './cluster.ts';
import { resolveCounterpart } from './counterparts.ts';
import { beginDiscourse, type Discourse, noteReference } from './discourse.ts';
import { resolveNominal } from './nominals.ts';
import { noteLists } from './plurals.ts';
import { possessorsBefore } from './possessors.ts';
import { resolvePronoun } from './pronouns.ts';
import { quotationOf } from './quotes.ts';
import { findSpeakers, resolveSpeakers } from './speakers.ts';

/** Walks through the article once and resolves what bears no name by what was spoken of before. */
export function walk(work: Work): void {
  const discourse = beginDiscourse();
  const quotation = quotationOf(work.document);
  const speakers = findSpeakers(work, quotation);
  const done = new Uint8Array(work.mentions.length);
  const settle = (mention: Mention): void => {
    if (done[mention.index]) return;
    done[mention.index] = 1;
    // What stands inside is older than the group: "his successor" is not himself.
    if (mention.type === 'NOMINAL')
      for (let at = mention.index + 1; at < work.mentions.length && work.mentions[at]!.start < mention.end; at++)
        settle(work.mentions[at]!);
    if (work.referents[mention.index]!.length === 0)
      work.referents[mention.index] = [...resolve(work, discourse, mention, quotation, speakers)];
    if (mention.type === 'PERSON') ownTitles(work, mention);
    noteReference(work, discourse, mention);
    noteLists(work, discourse, mention);
  };
  for (const mention of work.mentions) settle(mention);
  resolveSpeakers(work, quotation);
}

function resolve(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  quotation: Uint16Array,
  speakers: ReadonlyMap<number, number>,
): readonly number[] {
  if (mention.type === 'PRONOUN') return resolvePronoun(work, discourse, mention, quotation, speakers);
  if (mention.type !== 'NOMINAL' || !mention.nominal) return [];
  if (mention.nominal.counterpart || COUNTERPARTS.test(mention.nominal.head)) {
    return resolveCounterpart(work, discourse, mention);
  }
  return resolveNominal(work, discourse, mention);
}

const COUNTERPARTS = /^(?:counterpart|colleague|opposite number|homologue|deputy|deputie|successor|predecessor)s?$/i;

/** "Its transport minister, X": whose the title is shows once the pronoun is resolved. */
function ownTitles(work: Work, mention: Mention): void {
  const person = work.referents[mention.index]![0];
  if (person === undefined) return;
  for (const office of officesOf(work, person)) {
    if (office.of.length > 0 || office.mention !== mention.index) continue;
    const owners = possessorsBefore(work, mention, office.evidence).filter((id) => id !== person);
    if (owners.length !== 1) continue;
    office.of = owners;
    office.owner = 'stated';
  }
}
