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
  command: ['commander', 'commander'],
  direct: ['director', 'director-general'],
};
const FORMS: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'lead',
  runs: 'run',
  governs: 'govern',
  rules: 'rule',
  chairs: 'chair',
  commands: 'command',
  directs: 'direct',
};

/** "Rao, who heads the trade board", "Rao leads the Reform League": in the present, and a body or state as object. */
export function gatherHeads(work: Work): void {
  const { tokens } = work.document;
  for (const mention of work.mentions) {
    const names = mention.type === 'ORGANISATION' || mention.type === 'STATE';
    if (!names && !(mention.type === 'NATIONALITY' && ownsOrgan(work, mention))) continue;
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

const ORGANS =
  /^(?:army|navy|fleet|airforce|police|ministry|department|agency|junta|government|cabinet|delegation|team|mission|side|parliament|senate|assembly|commission|council|service|bank|committee|presidency|administration|office|forces|force|secretariat|bureau|authority|railways|customs)$/;

/** "the Chilean | ports agency": an organ of that state behind its name. */
function ownsOrgan({ document: { tokens } }: Work, { endToken, sentence }: Mention): boolean {
  for (let at = endToken; at < endToken + 4 && tokens[at]?.sentence === sentence; at++) {
    const { lower, pos } = tokens[at]!;
    if (ORGANS.test(lower)) return true;
    if (pos !== 'NOUN' && pos !== 'ADJ') return false;
  }
  return false;
}

function subjectOf(work: Work, mention: Mention, verb: number): number | undefined {
  const { tokens } = work.document;
  let end = verb;
  if (tokens[end - 1]?.pos === 'ADV') end--;
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
