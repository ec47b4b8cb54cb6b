import type { HeldOffice, Resolved, Sentence } from '../../../graph/model/index.ts';
import type { EdgeClaimDraft } from './draft.ts';

/** Who holds which office: one claim per person, class, owner and sentence. */
export function officeClaims(resolved: Resolved): readonly EdgeClaimDraft[] {
  const drafts: EdgeClaimDraft[] = [];
  const seen = new Set<string>();
  for (const office of resolved.offices ?? []) {
    const sentence = resolved.document.sentences[resolved.mentions[office.mention]!.sentence];
    if (!sentence || office.owner === 'unknown') continue;
    for (const owner of office.of) {
      const key = `${office.entity} ${office.officeClass} ${owner} ${sentence.index}`;
      if (seen.has(key) || owner === office.entity) continue;
      seen.add(key);
      drafts.push(claim(office, owner, sentence));
    }
  }
  return drafts;
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

/** The role in the text's words, cased alike wherever it stands, so that one office is one edge. */
export function properRole(role: string): string {
  const words = role
    .trim()
    .replace(/[-\s]elect$/iu, '')
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
