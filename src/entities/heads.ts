import type { Mention } from '../../graph/model/index.ts';
import { addOffice, officesOf, type Work } from './cluster.ts';

/** Verbs that say who is at the head of a body, and the role and class that they make of it. */
const HEADS: Readonly<Record<string, readonly [string, string]>> = {
  head: ['head', 'leader'],
  lead: ['leader', 'leader'],
  run: ['head', 'leader'],
  govern: ['leader', 'leader'],
  rule: ['leader', 'leader'],
  chair: ['chair', 'chair'],
};
const FORMS: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'lead',
  runs: 'run',
  governs: 'govern',
  rules: 'rule',
  chairs: 'chair',
};

/** "Rao, who heads the trade board", "Rao leads the Reform League": in the present, and a body or state as object. */
export function gatherHeads(work: Work): void {
  const { tokens } = work.document;
  for (const mention of work.mentions) {
    if (mention.type !== 'ORGANISATION' && mention.type !== 'STATE') continue;
    const body = work.referents[mention.index]![0];
    if (body === undefined) continue;
    let at = mention.firstToken - 1;
    if (tokens[at]?.lower === 'the') at--;
    const verb = tokens[at];
    const lemma = verb && verb.sentence === mention.sentence ? FORMS[verb.lower] : undefined;
    if (!lemma) continue;
    const person = subjectOf(work, mention, at);
    if (person === undefined || officesOf(work, person).some(({ of }) => of.includes(body))) continue;
    const [role, officeClass] = HEADS[lemma]!;
    addOffice(work, {
      entity: person,
      role,
      officeClass,
      tenure: 'current',
      of: [body],
      owner: 'stated',
      mention: mention.index,
      evidence: { start: verb!.start, end: mention.end },
      rule: 'entities:heads',
    });
  }
}

function subjectOf(work: Work, mention: Mention, verb: number): number | undefined {
  const { tokens } = work.document;
  let end = verb;
  if (tokens[end - 1]?.lower === 'who') end--;
  if (tokens[end - 1]?.text === ',') end--;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 4; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.endToken !== end || earlier.sentence !== mention.sentence) continue;
    const referents = work.referents[at]!;
    const [person] = referents;
    return referents.length === 1 && work.clusters[person!]!.kind === 'Person' ? person : undefined;
  }
  return undefined;
}
