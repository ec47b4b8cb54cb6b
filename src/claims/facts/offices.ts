import type { HeldOffice, Resolved, Sentence } from '../../../graph/model/index.ts';
import { stateIdOf } from '../../entities/lexicon-facts.ts';
import { TOLD } from '../../entities/owners.ts';
import type { EdgeClaimDraft } from './draft.ts';

/** Who holds which office: one claim per person, class, owner and sentence. */
export function officeClaims(resolved: Resolved): readonly EdgeClaimDraft[] {
  const drafts: EdgeClaimDraft[] = [];
  const seen = new Set<string>();
  const institutions = countInstitutions(resolved);
  for (const office of resolved.offices ?? []) {
    const sentence = resolved.document.sentences[resolved.mentions[office.mention]!.sentence];
    if (!sentence || office.owner === 'unknown' || isForeign(resolved, office, institutions)) continue;
    for (const owner of office.of) {
      const key = `${office.entity} ${office.officeClass} ${owner} ${sentence.index}`;
      if (seen.has(key) || owner === office.entity || !isOffice(office, resolved.entities[owner]!.kind)) continue;
      seen.add(key);
      drafts.push(claim(office, owner, sentence));
    }
  }
  return drafts;
}

/** How often the article names bodies of each state. */
function countInstitutions({ mentions }: Resolved): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, referent } of mentions) {
    const state = type === 'ORGANISATION' && referent ? stateIdOf(referent.id) : undefined;
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** An owner that is only concluded fails where the article is full of another state's bodies: it is at home there. */
function isForeign(
  { entities }: Resolved,
  { owner, of, rule }: HeldOffice,
  counts: ReadonlyMap<string, number>,
): boolean {
  if (owner !== 'inferred' || rule === TOLD || of.length !== 1 || entities[of[0]!]!.kind !== 'State') return false;
  const home = entities[of[0]!]!.signature?.key ?? '';
  const own = counts.get(home) ?? 0;
  return [...counts].some(([state, count]) => state !== home && count >= 2 && count > own);
}

/** Work that anybody may do is an office only in a body: "Harvard professor", no lawyer of Los Angeles. */
const WORK = new Set(['journalist', 'scholar', 'clergy', 'soldier', 'spouse']);
const WORKING =
  /(?:^|\b)(?:lawyer|barrister|solicitor|attorney|counsel|activist|dissident|campaigner|politician|aide|confidante?|exile leader|founder|veteran)$/iu;
/** Lawyers who hold an office of the state: "Special Counsel", "White House Counsel", of which "Counsel" is the role. */
const STATE_LAWYERS = /[Gg]eneral|(?:[Ss]pecial|[Ii]ndependent) [Cc]ounsel|^Counsel$/u;
/** Classes whose holder serves a city or region by that name. */
const LOCAL = new Set(['governor', 'mayor', 'monarch', 'commander', 'leader', 'judge', 'legislator', 'heir']);
const SEES = /\b(?:archbishop|bishop|metropolitan|patriarch|imam|mufti|rabbi)$/iu;
const HEADS = /^(?:head-of-|deputy-head-of-)|minister$/u;

/** Whether a title with an owner of this kind is an office that somebody holds. */
export function isOffice({ officeClass, role }: Pick<HeldOffice, 'officeClass' | 'role'>, owner: string): boolean {
  if (owner === 'Organisation') return officeClass !== 'spouse';
  if (owner === 'Place') return LOCAL.has(officeClass) || HEADS.test(officeClass) || SEES.test(role);
  return (
    !(WORK.has(officeClass) || (WORKING.test(role) && !STATE_LAWYERS.test(role))) ||
    SEES.test(role) ||
    /^first (?:lady|gentleman)$/iu.test(role)
  );
}

const claim = (office: HeldOffice, owner: number, { start, end }: Sentence): EdgeClaimDraft => ({
  about: 'edge',
  relation: 'HOLDS_OFFICE',
  from: office.entity,
  to: owner,
  role: properRole(office.role),
  officeClass: office.officeClass,
  tenure: office.tenure,
  status: office.tenure === 'designate' ? 'planned' : 'happened',
  evidence: { start, end },
  rule: `office-${office.owner}`,
});

const SMALL = new Set('of for the and to in on at de la du del'.split(' '));

/** Names of work rather than of a seat, which running text writes small: "ambassador", "spokesperson". */
const COMMON = new Set(
  `ambassador envoy spokesman spokeswoman spokesperson consul adviser advisor diplomat emissary negotiator aide official leader head member lawmaker
  senator mayor governor chief boss deputy chair chairman chairwoman chairperson founder activist lawyer candidate`
    .trim()
    .split(/\s+/u),
);

/** "Presidents A and B": each holds one office. */
const PLURALS =
  /\b(minister|president|premier|leader|senator|ambassador|envoy|official|representative|chair|diplomat|general|commander|lawmaker|politician|councill?or|governor|mayor|chief|head|director|spokesperson|commissioner|chancellor|king|judge)s(?=$| of | for )/iu;

/** The role in the text's words, cased alike wherever it stands, so that one office is one edge. */
export function properRole(role: string): string {
  const words = role
    .trim()
    .replace(PLURALS, '$1')
    .replace(/\b(secretar|deput)ies(?=$| of | for )/iu, '$1y')
    .replace(/[-\s]elect$/iu, '')
    .replace(
      /^(?:first|second|third|longtime|long-serving|current|new|then|newly)\s+(?!deputy|vice|secretary|lady|gentleman|minister|sea)/iu,
      '',
    )
    .split(/\s+/u);
  const shouted = words.every((word) => word === word.toUpperCase()) && words.join('').length > 4;
  const last = words.at(-1)!.toLowerCase();
  const small = COMMON.has(last);
  return words
    .map((word, i) => {
      const lower = word.toLowerCase();
      // Acronyms stay as they are.
      if (!shouted && /\p{Lu}.*\p{Lu}/u.test(word) && !word.includes('-')) return word;
      if ((small && words.length === 1) || (i > 0 && SMALL.has(lower))) return lower;
      return small && words.length > 1 ? (shouted ? lower : word) : raised(lower);
    })
    .join(' ');
}

const raised = (word: string): string => word.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase());
