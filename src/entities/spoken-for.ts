import type { Mention } from '../../graph/model/index.ts';
import { type OfficeDraft, officesOf, statesOf, type Work } from './cluster.ts';
import { factsOf, stateIdOf } from './lexicon-facts.ts';
import { ownersOf } from './offices.ts';

const STANDING = new Set('was were is are came comes sat stood spoke signed'.split(' '));
const FOR = new Set(['for', 'from', 'representing']);

const lowerAt = (work: Work, at: number, sentence: number): string | undefined => {
  const token = work.document.tokens[at];
  return token?.sentence === sentence ? token.lower : undefined;
};

/** The token with which a holder's phrase begins: the title or the name, whichever stands first. */
export function beginning(work: Work, { evidence, mention }: OfficeDraft): number {
  const { firstToken, index } = work.mentions[mention]!;
  let at = firstToken;
  if (evidence.start < work.mentions[index]!.start)
    while (at > 0 && work.document.tokens[at]!.start > evidence.start) at--;
  return at;
}

/**
 * "For Chile, Foreign Minister X", "Signing for Peru was Minister Y; for Cuba, Z, the trade minister": the state for
 * which somebody is said to be there, right before the phrase.
 */
export function spokenFor(work: Work, office: OfficeDraft): readonly number[] {
  const { sentence, index } = work.mentions[office.mention]!;
  let at = beginning(work, office) - 1;
  const back = (fits: (lower: string) => boolean): boolean => {
    const lower = lowerAt(work, at, sentence);
    if (lower === undefined || !fits(lower)) return false;
    at--;
    return true;
  };
  while (
    back(
      (lower) =>
        lower === 'the' || lower === '.' || /^(?:his|her|royal|highness|excellency|sheikh|mr|ms|dr)$/.test(lower),
    )
  );
  const comma = back((lower) => lower === ',');
  const stands = back((lower) => STANDING.has(lower));
  const named = endingAt(work, index, at + 1, sentence);
  if (!named) return [];
  const of = stateOf(work, named);
  if (of === undefined) return [];
  at = named.firstToken - 1;
  back((lower) => lower === 'the');
  const word = lowerAt(work, at, sentence);
  if (word === 'by' || word === undefined || !FOR.has(word)) return [];
  if (!comma && !stands) return [];
  return opens(work, at, sentence) ? [of] : [];
}

/** Whether a preposition opens its part of the sentence, also behind a participle: "Signing for Peru". */
function opens(work: Work, at: number, sentence: number): boolean {
  const before = work.document.tokens[at - 1];
  if (!before || before.sentence !== sentence) return true;
  return /^[;,:.(—–-]$|^(?:and|while|but)$/.test(before.lower) || before.lower.endsWith('ing');
}

function endingAt(work: Work, from: number, endToken: number, sentence: number): Mention | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 10; at--) {
    const mention = work.mentions[at]!;
    if (mention.sentence < sentence) return undefined;
    if (mention.sentence === sentence && mention.endToken === endToken) return mention;
  }
  return undefined;
}

/** The state that a name stands for, also a city that is its capital. */
function stateOf(work: Work, mention: Mention): number | undefined {
  const [cluster] = work.referents[mention.index]!;
  if (cluster === undefined || (mention.type !== 'STATE' && mention.type !== 'PLACE')) return undefined;
  return work.clusters[cluster]!.kind === 'State' ? cluster : capitalOf(work, mention);
}

/** Classes of those who serve another office-holder. */
const SERVING =
  /^(?:deputy-)?(?:adviser|spokesperson|chief-of-staff|national-security-adviser|envoy|secretary|official)$/;

/** "Adviser to the US President", "spokesman for Voss", "Voss's chief of staff": of whom the principal is. */
export function served(work: Work, office: OfficeDraft): readonly number[] {
  if (!SERVING.test(office.officeClass)) return [];
  const { tokens } = work.document;
  const mention = work.mentions[office.mention]!;
  const whose = possessed(work, office);
  if (whose.length > 0) return whose;
  let at = work.mentions[office.mention]!.firstToken;
  while (at > 0 && tokens[at]!.start > office.evidence.start) at--;
  while (at < tokens.length && tokens[at]!.start < office.evidence.end) at++;
  if (!/^(?:to|for|of)$/.test(lowerAt(work, at, mention.sentence) ?? '')) return [];
  let first = at + 1;
  while (/^(?:mr|ms|mrs|dr|sir|\.)$/.test(lowerAt(work, first, mention.sentence) ?? '')) first++;
  for (let i = Math.max(0, mention.index - 4); i < work.mentions.length; i++) {
    const other = work.mentions[i]!;
    if (other.sentence !== mention.sentence && other.firstToken > first) break;
    if (i === mention.index || other.endToken <= first) continue;
    const titled = other.offices.some(({ start }) => start === tokens[first]?.start);
    const article = lowerAt(work, first, mention.sentence) === 'the' ? first + 1 : first;
    if (other.firstToken !== first && other.firstToken !== article && !titled) continue;
    return principal(work, other);
  }
  return [];
}

/** "Voss's chief of staff X", "Voss's son-in-law and adviser, X": the name before the possessive. */
function possessed(work: Work, office: OfficeDraft): readonly number[] {
  const mention = work.mentions[office.mention]!;
  let at = work.mentions[office.mention]!.firstToken;
  while (at > 0 && work.document.tokens[at]!.start > office.evidence.start) at--;
  while (at < mention.endToken + 8 && work.document.tokens[at]!.end <= office.evidence.start) at++;
  at--;
  for (let steps = 0; steps < 5; steps++, at--) {
    const token = work.document.tokens[at];
    if (!token || token.sentence !== mention.sentence) return [];
    if (token.lower === "'s" || token.lower === "'") break;
    if (!/^(?:NOUN|ADJ|CCONJ)$/.test(token.pos) && token.text !== '-' && token.lower !== 'in') return [];
  }
  const behind = Math.min(mention.index + 5, work.mentions.length);
  const owner = endingAt(work, behind, at, mention.sentence) ?? endingAt(work, behind, at + 1, mention.sentence);
  return owner?.type === 'PERSON' && owner.index !== mention.index ? principal(work, owner) : [];
}

function principal(work: Work, mention: Mention): readonly number[] {
  const [cluster] = work.referents[mention.index]!;
  if (mention.type === 'PERSON') {
    if (cluster === undefined) return [];
    const states = [...statesOf(work, cluster)];
    if (states.length > 0) return states;
    const bodies = officesOf(work, cluster).flatMap(({ of }) => of);
    return [...new Set(bodies)].filter((id) => work.clusters[id]!.kind === 'Organisation');
  }
  const title = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
  if (!title || title.plural) return [];
  const owners = ownersOf(work, title.of);
  if (owners.length > 0) return owners;
  return cluster !== undefined && work.clusters[cluster]!.kind === 'State' ? [cluster] : [];
}

/** "The union's policy chief, X, and the commissioner for trade, Y": an owner that the titles of one group share. */
export function sharedOwner(work: Work, office: OfficeDraft): readonly number[] {
  const { sentence, index } = work.mentions[office.mention]!;
  const { tokens } = work.document;
  let at = beginning(work, office) - 1;
  if (lowerAt(work, at, sentence) !== 'the') return [];
  at--;
  if (lowerAt(work, at, sentence) !== 'and') return [];
  at--;
  if (lowerAt(work, at, sentence) === ',') at--;
  const last = tokens[at];
  if (!last) return [];
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const other = work.mentions[i]!;
    if (other.sentence !== sentence) return [];
    if (other.type !== 'PERSON') continue;
    const held = work.offices.filter(({ mention }) => mention === i);
    const ends = Math.max(other.end, ...held.map(({ evidence }) => evidence.end));
    if (ends !== last.end || held.length !== 1) return [];
    return held[0]!.of.filter((id) => work.clusters[id]!.kind === 'Organisation');
  }
  return [];
}

const SAYS = new Set(
  `say tell insist warn add note argue complain vow declare announce deny dismiss reject describe accuse call urge refuse
  decline confirm welcome condemn promise pledge order sign resign hope want face`.split(/\s+/),
);
const HERE = new Set(['in', 'from']);

/** "In Lima, President X insisted": who speaks in a capital, of the state that sits there. */
export function speaksThere(work: Work, office: OfficeDraft): readonly number[] {
  const { sentence, index, endToken } = work.mentions[office.mention]!;
  const { tokens, sentences } = work.document;
  let at = beginning(work, office) - 1;
  if (/^an?$|^the$/.test(lowerAt(work, at, sentence) ?? '')) at--;
  if (lowerAt(work, at, sentence) !== ',') return [];
  const city = endingAt(work, index, at, sentence);
  if (city?.type !== 'PLACE' || !HERE.has(lowerAt(work, city.firstToken - 1, sentence) ?? '')) return [];
  if (city.firstToken - 1 !== sentences[sentence]!.firstToken) return [];
  let verb = endToken;
  for (let steps = 0; steps < 8; steps++, verb++) {
    const token = tokens[verb];
    if (!token || token.sentence !== sentence) return [];
    if (token.pos === 'VERB') break;
  }
  if (!SAYS.has(tokens[verb]?.lemma ?? '')) return [];
  const id = capitalOf(work, city);
  return id === undefined ? [] : [id];
}

/** The state whose government sits in a city. */
function capitalOf(work: Work, { referent }: Mention): number | undefined {
  const facts = referent && factsOf(referent.id);
  if (facts?.kind !== 'Place' || facts.entry.type !== 'capital') return undefined;
  const state = stateIdOf(referent!.id);
  return state === undefined ? undefined : work.clusters.find(({ key }) => key === state)?.id;
}
