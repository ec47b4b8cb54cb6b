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

/** A noun in lower case and singular: "minister" of "Ministers". */
export const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');

/** The last word of a role: "minister" of "Deputy Foreign Ministers". */
export function headOf(role: string): string {
  const before = role.toLowerCase().split(/ (?:of|for|to) /)[0]!;
  const words = before.split(/[ -]/).filter((word) => word !== 'elect' && word !== 'designate');
  return singular(words.at(-1) ?? '');
}

/** Classes of many offices: only the same word means the same one. */
const MIXED = new Set(
  'prosecutor chief-executive leader scholar official chair soldier judge clergy commissioner adviser journalist legislator governor spouse party-leader parliament-leader commander director-general heir'.split(
    ' ',
  ),
);

/** Roles below another that bears the same name. */
export const SECOND = /\b(?:deputy|vice|assistant|under|junior|associate)\b/i;

/** Whether two roles, in words and classes, may be one person's: the later mention the less exact. */
export function sameOffice(
  held: { readonly role: string; readonly officeClass: string },
  said: { readonly role: string; readonly officeClass: string },
): boolean {
  const head = headOf(said.role);
  // "the Crown Prince" is none of the other princes.
  if (/^crown /i.test(said.role) && !/^crown /i.test(held.role) && held.officeClass === 'heir') return false;
  const short = said.role.trim().split(/\s+/).length === 1;
  // A deputy is "the minister" at most, never "the foreign minister".
  if (!short && SECOND.test(held.role) !== SECOND.test(said.role)) return false;
  if (spokenOfAs(held.officeClass, said.officeClass))
    return !MIXED.has(held.officeClass) || head === headOf(held.role) || head === said.officeClass;
  if (head !== headOf(held.role)) return (SYNONYMS[head] ?? []).includes(held.officeClass);
  // "the minister" of a defence minister; not "the foreign minister" of a defence minister.
  return short;
}

/** Heads of word groups that stand for their state ("Indian troops", "the Chinese side"). */
const STATE_HEADS: ReadonlySet<string> = new Set(
  `side delegation delegate troop soldier force army navy military airforce patrol official authority government administration cabinet
  regime leadership leader diplomat envoy representative negotiator minister president premier country nation state republic
  counterpart colleague neighbour neighbor ambassador general commander officer spokesman spokeswoman spokesperson team power
  capital jet warship vessel aircraft warplane drone ship missile submarine trooper personnel serviceman
  secretary chancellor king queen emir sultan monarch mission embassy consulate chief head adviser advisor interlocutor host
  kingdom superpower giant ally rival partner mediator principal parliament legislature ministry establishment chargé`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads that also stand for a body that is no state. */
const BODY_HEADS: ReadonlySet<string> = new Set(
  `official spokesman spokeswoman spokesperson leader leadership chief head delegation representative force troop soldier envoy
  secretary secretary-general chairman president director negotiator minister side member-state nation country state power
  commander principal delegate mission team government administration foreign-minister`.split(/\s+/),
);

/** Classes whose nameless holders speak for nobody but themselves. */
const PRIVATE = new Set(
  'judge prosecutor journalist scholar chief-executive clergy party-leader legislator spouse pope parliament-leader'.split(
    ' ',
  ),
);
const PRIVATE_HEADS =
  /^(?:lawyer|attorney|counsel|spy|agent|defector|veteran|pilot|activist|dissident|politician|campaigner|businessman|figure|prisoner|exile|astronaut|lawmaker|legislator|woman|man|child|citizen|student|guard|member|worker|protester|whistleblower|detective|policeman)$/;

/** Whether a word group of that head stands for the State or body that it belongs to. */
export function standsForOwner(head: string, officeClass: string | undefined, kind: string): boolean {
  const noun = singular(head);
  if (PRIVATE_HEADS.test(noun) || (officeClass !== undefined && PRIVATE.has(officeClass))) return false;
  if (kind === 'State') return officeClass !== undefined || STATE_HEADS.has(noun);
  return kind === 'Organisation' && BODY_HEADS.has(noun);
}
