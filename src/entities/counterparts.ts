import type { Mention, OfficeTitle } from '../../graph/model/index.ts';
import { addOffice, type OfficeDraft, officesOf, type Work } from './cluster.ts';
import { type Discourse, recent } from './discourse.ts';
import { holderOf } from './nominals.ts';
import { ownersOf } from './offices.ts';

/**
 * "His Chinese counterpart (Wei)": whoever holds for China the office that the possessor holds. A name beside it gets
 * that office; without a name, and none known for it, the State is meant.
 */
export function resolveCounterpart(work: Work, discourse: Discourse, mention: Mention): readonly number[] {
  const nominal = mention.nominal!;
  const owners = ownersOf(work, nominal.of);
  const model = officeOfPossessor(work, discourse, mention);
  const beside = nameBeside(work, mention);
  if (beside !== undefined) {
    for (const owner of owners) if (work.clusters[owner]!.kind === 'State') work.clusters[beside]!.states.add(owner);
    const known = officesOf(work, beside).some(({ officeClass }) => officeClass === model?.officeClass);
    if (model && !known)
      addOffice(work, {
        entity: beside,
        role: model.role,
        officeClass: model.officeClass,
        tenure: model.tenure === 'former' ? 'current' : model.tenure,
        of: owners,
        owner: owners.length > 0 ? 'stated' : 'unknown',
        mention: mention.index,
        evidence: { start: mention.start, end: mention.end },
        rule: 'entities:counterpart',
      });
    return [beside];
  }
  if (owners.length === 0) return [];
  if (nominal.plural) return owners;
  const holder = model && holderOf(work, discourse, model, owners);
  return holder !== undefined ? [holder] : owners;
}

/** The possessor's office: of the person meant, or of the nameless holder whose State it refers to. */
function officeOfPossessor(
  work: Work,
  discourse: Discourse,
  mention: Mention,
): Pick<OfficeDraft, 'role' | 'officeClass' | 'tenure'> | undefined {
  const { possessor } = mention.nominal!.counterpart ?? {};
  const named = possessor === undefined ? undefined : work.mentions[possessor]!;
  const own = named && work.referents[named.index]![0];
  if (own !== undefined) {
    const held = foremost(officesOf(work, own));
    if (held) return held;
  }
  for (const trace of recent(discourse, mention.sentence, 1)) {
    const source = work.mentions[trace.mention]!;
    if (source.end > mention.start || (own !== undefined && trace.cluster !== own)) continue;
    const held = foremost(officesOf(work, trace.cluster)) ?? titleOf(source);
    if (held) return held;
  }
  return undefined;
}

const titleOf = (mention: Mention): OfficeTitle | undefined =>
  mention.type === 'NOMINAL' && mention.offices[0] && !mention.offices[0].plural ? mention.offices[0] : undefined;

/** Of several offices the current one that the text gave last. */
const foremost = (offices: readonly OfficeDraft[]): OfficeDraft | undefined =>
  offices.findLast(({ tenure }) => tenure === 'current') ?? offices.at(-1);

function nameBeside(work: Work, mention: Mention): number | undefined {
  for (let at = mention.index + 1; at < work.mentions.length && at <= mention.index + 5; at++) {
    const next = work.mentions[at]!;
    if (next.firstToken < mention.endToken) continue;
    const gap = next.firstToken - mention.endToken;
    if (next.type !== 'PERSON' || next.sentence !== mention.sentence) continue;
    for (let i = mention.endToken; i < next.firstToken; i++) {
      const token = work.document.tokens[i]!;
      // Ranks and honorifics may stand between: "his Chinese counterpart, General Wei Fenghe".
      if (token.text !== ',' && token.text !== '.' && !/^\p{Lu}/u.test(token.text)) return undefined;
    }
    return gap <= 5 ? work.referents[next.index]![0] : undefined;
  }
  return undefined;
}
