import type { Mention } from '../../graph/model/index.ts';
import { type OfficeDraft, officesOf, type Work } from './cluster.ts';
import { resolveCounterpart } from './counterparts.ts';
import { beginDiscourse, type Discourse, noteReference } from './discourse.ts';
import { noteLists } from './groups.ts';
import { resolveNominal } from './nominals.ts';
import { isPrivate } from './own-titles.ts';
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
  if (mention.nominal.plural && mention.nominal.count !== undefined && mention.nominal.of.length === 0)
    return resolveNominal(work, discourse, mention);
  if (mention.nominal.counterpart || COUNTERPARTS.test(mention.nominal.head)) {
    return resolveCounterpart(work, discourse, mention);
  }
  return resolveNominal(work, discourse, mention);
}

const COUNTERPARTS = /^(?:counterpart|colleague|opposite number|homologue|deputy|deputie|successor|predecessor)s?$/i;

/** "Their transport ministers, X and Y": as many owners as names, in the same order; of three the order is anybody's. */
function eachHisOwn(work: Work, office: OfficeDraft, owners: readonly number[]): readonly number[] {
  const { start } = office.evidence;
  const list = work.offices.filter(({ evidence, rule }) => evidence.start === start && TITLES.has(rule));
  return list.length === 2 && list.length === owners.length ? owners.slice(list.indexOf(office)).slice(0, 1) : [];
}
const TITLES = new Set(['entities:title', 'entities:shared-title']);

/** "Its transport minister, X": whose the title is shows once the pronoun is resolved. */
function ownTitles(work: Work, mention: Mention): void {
  const person = work.referents[mention.index]![0];
  if (person === undefined) return;
  for (const office of officesOf(work, person)) {
    if (office.of.length > 0 || office.mention !== mention.index) continue;
    // "His campaign manager", "her personal lawyer": not the state's for which he or she stands.
    if (isPrivate(office)) continue;
    const owners = possessorsBefore(work, mention, office.evidence).filter((id) => id !== person);
    const owner = owners.length === 1 ? owners : eachHisOwn(work, office, owners);
    if (owner.length !== 1) continue;
    office.of = owner;
    office.owner = 'stated';
  }
}
