import type { Mentioned, Resolved } from '../../graph/model/index.ts';
import { lookBack } from './afterwards.ts';
import { beginWork } from './cluster.ts';
import { finish } from './finish.ts';
import { gatherHeads } from './heads.ts';
import { gatherKnown } from './known.ts';
import { gatherNamed } from './named.ts';
import { gatherOffices } from './offices.ts';
import { inferOwners } from './owners.ts';
import { gatherPersons } from './persons.ts';
import { walk } from './walk.ts';

export { resolver } from './judging/index.ts';

/** Decides what the mentions of one article refer to: names first, then titles, then what only points back. */
export function resolveInArticle(mentioned: Mentioned): Resolved {
  const work = beginWork(mentioned);
  const known = gatherKnown(work);
  gatherNamed(work, known);
  gatherPersons(work);
  gatherOffices(work);
  gatherHeads(work);
  inferOwners(work);
  walk(work);
  lookBack(work);
  // Counterparts have taken their states by now, which may leave one for the rest.
  inferOwners(work);
  return finish(work, mentioned);
}
