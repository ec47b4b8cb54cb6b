import type { Tenure } from '../../graph/model/index.ts';
import { officesOf, statesOf, type Work } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { headOf, sameOffice } from './office-classes.ts';

/** How many earlier references are looked through for an office. */
const REACH = 300;

interface Said {
  readonly role: string;
  readonly officeClass: string;
  readonly tenure?: Tenure;
}

/** The person of this article, spoken of last, who holds an office of those owners. */
export function holderOf(
  work: Work,
  discourse: Discourse,
  office: Said,
  owners: readonly number[],
): number | undefined {
  const fits = (person: number): boolean => {
    const held = officesOf(work, person);
    const states = statesOf(work, person);
    return held.some(
      (h) =>
        sameOffice(h, office) &&
        (h.tenure === 'former') === (office.tenure === 'former') &&
        (h.of.some((id) => owners.includes(id)) ||
          (h.of.every((id) => work.clusters[id]!.kind !== 'State') && owners.some((id) => states.has(id)))),
    );
  };
  const generic = (person: number): boolean =>
    GENERIC.test(headOf(office.role)) && owners.some((id) => statesOf(work, person).has(id));
  const seen = new Set<number>();
  const { traces } = discourse;
  let loose: number | undefined;
  for (let at = traces.length - 1; at >= 0 && at > traces.length - REACH; at--) {
    const { cluster } = traces[at]!;
    if (seen.has(cluster) || work.clusters[cluster]!.kind !== 'Person') continue;
    seen.add(cluster);
    if (fits(cluster)) return cluster;
    if (loose === undefined && generic(cluster)) loose = cluster;
  }
  if (loose !== undefined) return loose;
  let ahead: number | undefined;
  for (const { entity } of work.offices.slice(0, REACH)) {
    if (seen.has(entity) || ahead === entity || !fits(entity)) continue;
    if (ahead !== undefined) return undefined;
    ahead = entity;
  }
  return ahead ?? onceHolder(work, seen, office, owners);
}

/** "The board's director" where the article tells of one former director alone: it speaks of that time. */
function onceHolder(
  work: Work,
  seen: ReadonlySet<number>,
  office: Said,
  owners: readonly number[],
): number | undefined {
  if (office.tenure === 'former' || !owners.every((id) => work.clusters[id]!.kind === 'Organisation')) return undefined;
  const once = new Set<number>();
  for (const held of work.offices.slice(0, REACH))
    if (sameOffice(held, office) && held.of.some((id) => owners.includes(id))) once.add(held.entity);
  const [person] = once;
  return once.size === 1 && seen.has(person!) ? person : undefined;
}

const GENERIC = /^(?:leader|diplomat|politician|counterpart|colleague|representative|delegate|mediator)$/;
