import type { Claim, ClaimDate, MentionType, Span, StatedArticle, Status } from '../graph/model/index.ts';

/** A mention with the entity that it refers to; several where it stands for several. */
export interface FoundEntity extends Span {
  readonly type: MentionType;
  /** Label of the entity, or the mention's own name where it refers to none. */
  readonly name: string;
  /** Equal for mentions of one entity; absent where it refers to none. */
  readonly entity?: number;
}

/** A claim with names in place of indices. */
export interface FoundClaim {
  readonly id: string;
  /** A relation, or the kind of the event whose standing is claimed. */
  readonly relation: string;
  readonly from: string;
  readonly to?: string;
  readonly status: Status;
  readonly date?: ClaimDate;
  readonly role?: string;
  readonly mode?: string;
  readonly saidBy?: string;
  readonly evidence: Span;
  readonly rule: string;
}

/** What `entente extract` writes of an article. */
export interface Found {
  readonly sentences: readonly Span[];
  readonly entities: readonly FoundEntity[];
  /** Who met or spoke with whom. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly claims: readonly FoundClaim[];
}

/** What was found in an article, in names and offsets. */
export function found(stated: StatedArticle): Found {
  return {
    sentences: stated.sentences.map(({ start, end }) => ({ start, end })),
    entities: stated.mentions.flatMap((mention, index): FoundEntity[] => {
      const { start, end, type, name } = mention;
      const referents = stated.referents[index] ?? [];
      if (referents.length === 0) return [{ start, end, type, name }];
      return referents.map((entity) => ({ start, end, type, name: labelOf(stated, entity), entity }));
    }),
    pairs: pairsOf(stated),
    claims: stated.claims.map((claim) => foundClaim(stated, claim)),
  };
}

function foundClaim(stated: StatedArticle, claim: Claim): FoundClaim {
  const { id, status, date, evidence, rule } = claim;
  const common = {
    status,
    ...(date ? { date } : {}),
    ...(claim.saidBy === undefined ? {} : { saidBy: labelOf(stated, claim.saidBy) }),
    evidence,
    rule,
  };
  if (claim.about === 'event') {
    const event = stated.entities[claim.event];
    return { id, relation: event?.kind ?? 'Event', from: labelOf(stated, claim.event), ...common };
  }
  const to = claim.to === 'article' ? stated.id : labelOf(stated, claim.to);
  return {
    id,
    relation: claim.relation,
    from: labelOf(stated, claim.from),
    to,
    ...(claim.role ? { role: claim.role } : {}),
    ...(claim.mode ? { mode: claim.mode } : {}),
    ...common,
  };
}

const NOT_MET: ReadonlySet<Status> = new Set(['denied', 'cancelled']);
/** Those who attend meet each other, and also who receives, calls or mediates; two who only call a meeting need not. */
const PRESENT: ReadonlySet<string> = new Set(['ATTENDS', 'CHAIRS']);
const BEHIND: ReadonlySet<string> = new Set(['HOSTS', 'ORGANISES', 'MEDIATES']);

/** Unordered pairs of those who take part in one Meeting that the text does not deny. */
function pairsOf(stated: StatedArticle): readonly (readonly [string, string])[] {
  const meetings = new Map<number, { readonly present: Set<string>; readonly behind: Set<string> }>();
  for (const claim of stated.claims) {
    if (claim.about !== 'edge' || claim.to === 'article' || NOT_MET.has(claim.status)) continue;
    if (stated.entities[claim.to]?.kind !== 'Meeting') continue;
    const parties = meetings.get(claim.to) ?? { present: new Set(), behind: new Set() };
    meetings.set(claim.to, parties);
    // A person who hosts is in the room; a state or body may only lend it.
    const host = claim.relation === 'HOSTS' && stated.entities[claim.from]?.kind === 'Person';
    if (host || PRESENT.has(claim.relation)) parties.present.add(labelOf(stated, claim.from));
    if (BEHIND.has(claim.relation)) parties.behind.add(labelOf(stated, claim.from));
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const { present, behind } of meetings.values()) {
    for (const left of present) {
      for (const right of new Set([...present, ...behind])) {
        const [first, second] = left < right ? [left, right] : [right, left];
        if (first !== second) pairs.set(JSON.stringify([first, second]), [first, second]);
      }
    }
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key)!);
}

function labelOf(stated: StatedArticle, entity: number): string {
  return stated.entities[entity]?.label ?? '';
}
