export { EVENT_HEADS, ORG_HEADS, PLACE_HEADS } from './heads.ts';
export { LEADERS, type LeaderEntry } from './leaders.ts';
export {
  capitalOf,
  demonymOf,
  longestName,
  lookupName,
  lookupUpper,
  stateByIso,
} from './lookup.ts';
export { foldAccents, normaliseName } from './normalise.ts';
export { longestOffice, MODIFIERS, modifierOf, OFFICES, officeOf } from './offices.ts';
export { ORGANISATIONS } from './organisations.ts';
export { GIVEN_NAMES, genderOf, isGivenName, isPinyin, isSurname, SURNAMES } from './people.ts';
export { GROUPS, groupOf, placeOfGroup } from './peoples.ts';
export { PLACES, placeById } from './places.ts';
export { STATES } from './states.ts';
export { thingOf } from './things.ts';
export { HONORIFICS, NAME_PARTICLES, RANKS, titleOf } from './titles.ts';
export type {
  Gender,
  GroupEntry,
  GroupHit,
  LexiconHit,
  ModifierEntry,
  NameMatch,
  OfficeEntry,
  OfficeHit,
  OfficeScope,
  OrganisationEntry,
  OrganisationForm,
  PlaceEntry,
  PlaceType,
  StateEntry,
  StateForm,
  StateNaming,
  ThingForm,
  TitleEntry,
} from './types.ts';
export { COMMON_WORDS, isCommonWord, MONTHS, WEEKDAYS, wordLevel } from './words.ts';
