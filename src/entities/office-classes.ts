/** Classes under which a holder is also spoken of: "the minister" of a foreign minister, "the envoy" of an ambassador. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  minister: ['-minister'],
  envoy: ['ambassador', 'permanent-representative', 'high-representative', 'diplomat', 'consul', 'charge-daffaires'],
  diplomat: [
    'ambassador',
    'permanent-representative',
    'envoy',
    'consul',
    'charge-daffaires',
    'foreign-minister',
    'high-representative',
  ],
  ambassador: ['permanent-representative'],
  leader: [
    'head-of-state',
    'head-of-government',
    'monarch',
    'party-leader',
    'chair',
    'secretary-general',
    'governor',
    'parliament-leader',
    'commander',
  ],
  chair: ['party-leader', 'leader'],
  commander: ['military-chief'],
  'military-chief': ['commander'],
  monarch: ['heir'],
  official: ['adviser', 'diplomat', 'spokesperson', 'vice-minister', '-minister', 'envoy', 'director-general'],
};

/** Words of a title and the class that they stand for where the lexicon gives another. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  president: ['president', 'head-of-state'],
  premier: ['head-of-government'],
  secretary: ['secretary'],
};

/** Whether someone who holds the office `held` may be spoken of as `said`. */
export function spokenOfAs(held: string, said: string): boolean {
  if (held === said) return true;
  return (ALSO[said] ?? []).some((other) => (other.startsWith('-') ? held.endsWith(other) : held === other));
}

/** The last word of a role, without plural ending: "minister" of "Deputy Foreign Ministers". */
export function headOf(role: string): string {
  const before = role.toLowerCase().split(/ (?:of|for|to) /)[0]!;
  const word =
    before
      .split(/[ -]/)
      .filter((w) => w !== 'elect' && w !== 'designate')
      .at(-1) ?? '';
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Whether two roles, in words and classes, may be one person's: the later mention the less exact. */
export function sameOffice(
  held: { readonly role: string; readonly officeClass: string },
  said: { readonly role: string; readonly officeClass: string },
): boolean {
  if (spokenOfAs(held.officeClass, said.officeClass)) return true;
  const head = headOf(said.role);
  if (head !== headOf(held.role)) return (SYNONYMS[head] ?? []).includes(held.officeClass);
  // "the minister" of a defence minister; not "the foreign minister" of a defence minister.
  return said.role.trim().split(/\s+/).length === 1;
}

/** Heads of word groups that stand for their state ("Indian troops", "the Chinese side"). */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  `side delegation delegate troop soldier force army navy military airforce patrol official authority government administration cabinet
  regime leadership leader diplomat envoy representative negotiator minister president premier country nation state republic
  counterpart colleague neighbour neighbor ambassador general commander officer spokesman spokeswoman spokesperson team party power
  capital foreigner jet warship vessel aircraft warplane fighter drone ship missile submarine guard trooper personnel serviceman
  secretary chancellor king queen emir sultan monarch mission embassy consulate chief head adviser advisor interlocutor host
  kingdom superpower giant ally rival partner member mediator parliament lawmaker legislature ministry mandarin establishment`
    .split(/\s+/)
    .filter(Boolean),
);
