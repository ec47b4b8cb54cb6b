import { MEDIA_ROWS } from './data/media.ts';
import { NATIONAL_ROWS } from './data/national.ts';
import { WORLD_ROWS } from './data/organisations.ts';
import { PARTY_ROWS } from './data/parties.ts';
import { slugOf } from './normalise.ts';
import { list, rowsOf } from './rows.ts';
import type { OrganisationEntry, OrganisationForm } from './types.ts';

const FORMS: Readonly<Record<string, OrganisationForm>> = {
  b: 'bloc',
  m: 'ministry',
  f: 'armed-force',
  p: 'party',
  c: 'company',
  n: 'media',
  g: 'armed-group',
  o: 'body',
};

interface Fields {
  readonly label: string;
  readonly form: string;
  readonly acronyms: string;
  readonly names: string;
  readonly state: string;
  readonly members: string;
  readonly ambiguous: string;
}

function organisationOf(fields: Fields): OrganisationEntry {
  const { label, form, acronyms, names, state, members, ambiguous } = fields;
  return {
    id: `organisation:${slugOf(label)}${state ? `-${state.toLowerCase()}` : ''}`,
    label,
    form: FORMS[form] ?? 'body',
    names: [label, ...list(names)],
    acronyms: list(acronyms),
    ...(state ? { state } : {}),
    members: members === '' ? [] : members.split(' '),
    ambiguous: list(ambiguous),
  };
}

function worldly(row: readonly string[]): OrganisationEntry {
  const [label = '', form = '', acronyms = '', names = '', state = '', members = '', ambiguous = ''] = row;
  return organisationOf({ label, form, acronyms, names, state, members, ambiguous });
}

function national(row: readonly string[]): OrganisationEntry {
  const [state = '', form = '', label = '', acronyms = '', names = '', ambiguous = ''] = row;
  return organisationOf({ label, form, acronyms, names, state, members: '', ambiguous });
}

function party(row: readonly string[]): OrganisationEntry {
  const [state = '', label = '', acronyms = '', names = '', ambiguous = ''] = row;
  return organisationOf({ label, form: 'p', acronyms, names, state, members: '', ambiguous });
}

/** Organisations known by name. The state is part of the id where the organisation belongs to one. */
export const ORGANISATIONS: readonly OrganisationEntry[] = [
  ...rowsOf(WORLD_ROWS).map(worldly),
  ...rowsOf(NATIONAL_ROWS).map(national),
  ...rowsOf(PARTY_ROWS).map(party),
  ...rowsOf(MEDIA_ROWS).map(national),
];
