/** Groups of forms that two reports may give one happening. */
const GROUPS: readonly (readonly string[])[] = [
  ['summit', 'multilateral', 'ministerial', 'trilateral', 'conference', 'meeting', 'talks'],
  ['bilateral', 'ministerial', 'meeting', 'talks', 'conversation', 'summit'],
  ['call', 'videoconference', 'conversation', 'talks'],
  ['videoconference', 'meeting', 'ministerial', 'multilateral', 'conference'],
  ['clash', 'attack', 'event'],
  ['standoff', 'crisis', 'event'],
  ['infiltration', 'attack', 'event'],
  ['exercise', 'event'],
  ['coup', 'crisis', 'event'],
  ['disaster', 'event'],
  ['protest', 'event'],
];

/** 1 for the same form, 0.5 for forms that may name one happening, 0 for others. */
export function formsFit(a: string, b: string): number {
  if (a === b) return 1;
  return GROUPS.some((group) => group.includes(a) && group.includes(b)) ? 0.5 : 0;
}
