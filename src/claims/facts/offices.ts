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

const SMALL = new Set([
  'of',
  'for',
  'the',
  'and',
  'to',
  'in',
  'on',
  'at',
  'de',
  'la',
  'du',
  'del',
  'general',
  'designate',
  'elect',
]);

/** Roles of a person's work rather than of a seat are written small in running text: "ambassador", "spokesperson". */
const COMMON =
  /^(?:ambassador|envoy|spokes(?:man|woman|person)|consul|commissioner|adviser|advisor|diplomat|emissary|negotiator|aide|official|leader|head|member|mayor|governor|lawmaker|deputy|senator|secretary)$/u;

/** The role in the text's words: capitals of a headline taken down, a title that is written large kept so. */
function properRole(role: string): string {
  const words = role.trim().replace(/\s+/gu, ' ');
  const shouted = words.length > 5 && words === words.toUpperCase();
  if (!shouted) return words;
  const lower = words.toLowerCase();
  if (COMMON.test(lower)) return lower;
  return lower
    .split(' ')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())))
    .join(' ');
}
