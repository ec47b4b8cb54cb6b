import { type Marker, NEO4J_SCHEMA } from '../../../graph/exporters/index.ts';
import { SetupError } from '../../../graph/model/index.ts';
import type { StoreIdentity } from '../../../graph/stores/index.ts';

/** What a publish has to do. */
export interface Plan {
  readonly scope: 'nothing' | 'changes' | 'whole';
  /** The version after which changes are written; 0 for the whole. */
  readonly since: number;
  /** Whether what Entente wrote there goes first. */
  readonly empty: boolean;
  /** Labels that were written there. */
  readonly labels: readonly string[];
}

/** Decides by the marker what is to be done, or refuses the database with a sentence. */
export function planFor(
  uri: string,
  marker: Marker | undefined,
  store: StoreIdentity,
  { replace, leftovers }: { readonly replace: boolean; readonly leftovers: boolean },
): Plan {
  const labels = marker?.labels ?? [];
  const whole: Plan = { scope: 'whole', since: 0, empty: false, labels };
  const anew: Plan = { ...whole, empty: true };
  if (!marker) {
    if (leftovers && !replace) throw refused(`${uri} holds a published graph that does not say of which store`);
    return leftovers ? anew : whole;
  }
  if (marker.store !== store.id) {
    if (replace) return anew;
    throw refused(`${uri} holds the graph of another store`);
  }
  if (replace || marker.emptying) return anew;
  if (marker.schema > NEO4J_SCHEMA) throw refused(`${uri} was published by a newer Entente`);
  // The store was put back to an older copy, or the graph there is of an older form: what is there cannot be relied on.
  if (marker.reached > store.version || marker.schema < NEO4J_SCHEMA) return anew;
  if (marker.version === null) return whole;
  if (marker.version === store.version) return { ...whole, scope: 'nothing', since: store.version };
  return { ...whole, scope: 'changes', since: marker.version };
}

function refused(what: string): SetupError {
  const hint = 'publish to another database, or with --replace, which deletes that graph first';
  return new SetupError('neo4j-foreign', `${what}; ${hint}.`);
}
