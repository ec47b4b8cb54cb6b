import {
  ORGANISATIONS,
  type OrganisationEntry,
  type PlaceEntry,
  placeById,
  STATES,
  type StateEntry,
  stateByIso,
} from '../lexicons/index.ts';

type Entry =
  | { readonly kind: 'State'; readonly entry: StateEntry }
  | { readonly kind: 'Organisation'; readonly entry: OrganisationEntry }
  | { readonly kind: 'Place'; readonly entry: PlaceEntry };

let entries: Map<string, Entry> | undefined;

/** What the lexicon says of an id. */
export function factsOf(id: string): Entry | undefined {
  if (!entries) {
    entries = new Map();
    for (const entry of STATES) entries.set(entry.id, { kind: 'State', entry });
    for (const entry of ORGANISATIONS) entries.set(entry.id, { kind: 'Organisation', entry });
  }
  return entries.get(id) ?? placeFacts(id);
}

/** Places are asked for one by one: there are many thousands, and an article names few. */
function placeFacts(id: string): Entry | undefined {
  const entry = placeById(id);
  return entry && { kind: 'Place', entry };
}

/** Id of the state in which a place lies or to which an organisation belongs. */
export function stateIdOf(id: string): string | undefined {
  const facts = factsOf(id);
  if (!facts || facts.kind === 'State') return undefined;
  return facts.entry.state ? stateByIso(facts.entry.state)?.id : undefined;
}
