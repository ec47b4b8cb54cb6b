import type { Mention, Tenure } from '../../graph/model/index.ts';
import { addOffice, type OfficeDraft, officesOf, type Work } from './cluster.ts';
import { type Discourse, recent } from './discourse.ts';
import { sameOffice, singular } from './office-classes.ts';
import { holderOf } from './office-holders.ts';
import { ownersOf } from './offices.ts';

/**
 * "His Chinese counterpart (Wei)": whoever holds for China the office that the possessor holds. A name beside it gets
 * that office; without a name, and none known for it, the State is meant.
 */
export function resolveCounterpart(work: Work, discourse: Discourse, mention: Mention): readonly number[] {
  const nominal = mention.nominal!;
  const model = officeOfPossessor(work, discourse, mention);
  const kin = KIN[singular(nominal.head)];
  if (kin) return resolveKin(work, mention, kin, model);
  const owners = ownersOf(work, nominal.of);
  const beside = nameBeside(work, mention) ?? nameBefore(work, mention);
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
  if (owners.length === 0) return nominal.plural ? [] : otherHolder(work, discourse, mention, model);
  // "his Chilean and Peruvian counterparts": each as far as he is known.
  if (nominal.plural) return owners.map((owner) => (model && holderOf(work, discourse, model, [owner])) ?? owner);
  const holder = model && holderOf(work, discourse, model, owners);
  return holder !== undefined ? [holder] : owners;
}

/** "Lee said his counterpart had agreed": the only other holder of that office near by. */
function otherHolder(work: Work, discourse: Discourse, mention: Mention, model: Model | undefined): readonly number[] {
  const named = possessorOf(work, mention);
  const own = named && work.referents[named.index]![0];
  if (!model || own === undefined) return [];
  const others = new Set<number>();
  for (const { cluster } of recent(discourse, mention.sentence, 3))
    if (cluster !== own && officesOf(work, cluster).some((held) => sameOffice(held, model) && apart(held, model)))
      others.add(cluster);
  return others.size === 1 ? [...others] : [];
}

const apart = (a: Pick<OfficeDraft, 'of'>, b: Pick<OfficeDraft, 'of'>): boolean =>
  a.of.length === 0 || !a.of.some((id) => b.of.includes(id));

interface Kin {
  readonly prefix: string;
  readonly tenure?: Tenure;
}

/** Holders that are called by whom they stand beside or follow. */
const KIN: Readonly<Record<string, Kin>> = {
  deputy: { prefix: 'deputy ' },
  successor: { prefix: '' },
  predecessor: { prefix: '', tenure: 'former' },
};

/** "Her deputy, X", "his successor X": the same office, or the one below it, of the same state. */
function resolveKin(work: Work, mention: Mention, kin: Kin, model: Model | undefined): readonly number[] {
  const beside = nameBeside(work, mention);
  if (beside === undefined)
    return model && kin.prefix ? model.of.filter((id) => work.clusters[id]!.kind === 'State') : [];
  if (model && officesOf(work, beside).length === 0)
    addOffice(work, {
      entity: beside,
      role: `${kin.prefix}${model.role}`,
      officeClass:
        kin.prefix && !model.officeClass.startsWith('deputy-') ? `deputy-${model.officeClass}` : model.officeClass,
      tenure: kin.tenure ?? 'current',
      of: model.of,
      owner: model.of.length > 0 ? 'stated' : 'unknown',
      mention: mention.index,
      evidence: { start: mention.start, end: mention.end },
      rule: 'entities:kin',
    });
  return [beside];
}

type Model = Pick<OfficeDraft, 'role' | 'officeClass' | 'tenure' | 'of'>;

/** The possessor's office: of the person meant, or of the nameless holder whose State it refers to. */
function officeOfPossessor(work: Work, discourse: Discourse, mention: Mention): Model | undefined {
  const named = possessorOf(work, mention);
  const own = named && work.referents[named.index]![0];
  if (own !== undefined) {
    const held = foremost(officesOf(work, own));
    if (held) return held;
  }
  for (const trace of recent(discourse, mention.sentence, 1)) {
    const source = work.mentions[trace.mention]!;
    if (source.end > mention.start || (own !== undefined && trace.cluster !== own)) continue;
    const held = foremost(officesOf(work, trace.cluster)) ?? titleOf(work, source);
    if (held) return held;
  }
  return undefined;
}

/** The pronoun or name that possesses the group: given by the finders, else inside it. */
export function possessorOf(work: Work, mention: Mention): Mention | undefined {
  const { possessor } = mention.nominal!.counterpart ?? {};
  if (possessor !== undefined) return work.mentions[possessor];
  const inner = work.mentions[mention.index + 1];
  return inner?.type === 'PRONOUN' && inner.end <= mention.end ? inner : undefined;
}

function titleOf(work: Work, mention: Mention): Model | undefined {
  const title = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
  return title && !title.plural ? { ...title, of: ownersOf(work, title.of) } : undefined;
}

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
      // Ranks and honorifics may stand between: "his Dutch counterpart, General Jan Smit".
      if (token.text !== ',' && token.text !== '.' && !/^\p{Lu}/u.test(token.text)) return undefined;
    }
    return gap <= 5 ? work.referents[next.index]![0] : undefined;
  }
  return undefined;
}

/** "Ana Soto, his Chilean counterpart, said": a name before the group. */
function nameBefore(work: Work, mention: Mention): number | undefined {
  const { tokens } = work.document;
  const [mark, closer] = [tokens[mention.firstToken - 1], tokens[mention.endToken]];
  if (mark?.text !== ',' || mark.sentence !== mention.sentence) return undefined;
  if (closer?.sentence === mention.sentence && !/^[,.;:)—–]$/.test(closer.text)) return undefined;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 4; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.endToken !== mark.index) continue;
    const possessor = possessorOf(work, mention);
    const person = earlier.type === 'PERSON' ? work.referents[at]![0] : undefined;
    return person !== undefined && possessor && work.referents[possessor.index]![0] !== person ? person : undefined;
  }
  return undefined;
}
