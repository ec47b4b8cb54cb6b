import { ORGANISATION_ROWS } from './data/organisations.ts';
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

/** Organisations known by name. The state is part of the id where the organisation belongs to one. */
export const ORGANISATIONS: readonly OrganisationEntry[] = rowsOf(ORGANISATION_ROWS).map(
  ([label = '', form = '', acronyms = '', names = '', state = '', members = '', ambiguous = '']) => ({
    id: `organisation:${slugOf(label)}${state ? `-${state.toLowerCase()}` : ''}`,
    label,
    form: FORMS[form] ?? 'body',
    names: [label, ...list(names)],
    acronyms: list(acronyms),
    ...(state ? { state } : {}),
    members: members === '' ? [] : members.split(' '),
    ambiguous: list(ambiguous),
  }),
);
