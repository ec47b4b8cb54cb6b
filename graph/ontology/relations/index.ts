import { accuses } from './accuses.ts';
import { actor } from './actor.ts';
import { agreesWith } from './agrees-with.ts';
import { aids } from './aids.ts';
import { assaults } from './assaults.ts';
import { attends } from './attends.ts';
import { chairs } from './chairs.ts';
import { coerces } from './coerces.ts';
import { concedesTo } from './concedes-to.ts';
import { cooperatesWith } from './cooperates-with.ts';
import { heldIn } from './held-in.ts';
import { holdsOffice } from './holds-office.ts';
import { hosts } from './hosts.ts';
import { locatedIn } from './located-in.ts';
import { mediates } from './mediates.ts';
import { memberOf } from './member-of.ts';
import { mentionedIn } from './mentioned-in.ts';
import { mobilisesAgainst } from './mobilises-against.ts';
import { organises } from './organises.ts';
import { partOf } from './part-of.ts';
import { protestsAgainst } from './protests-against.ts';
import { quotedIn } from './quoted-in.ts';
import { rejects } from './rejects.ts';
import { requests } from './requests.ts';
import { retreatsFrom } from './retreats-from.ts';
import { sanctions } from './sanctions.ts';
import { supports } from './supports.ts';
import { target } from './target.ts';
import { threatens } from './threatens.ts';
import { withdrawsFrom } from './withdraws-from.ts';

/** All relations, in the order of the design's table. */
export const RELATIONS = [
  attends,
  chairs,
  hosts,
  organises,
  withdrawsFrom,
  actor,
  target,
  mediates,
  heldIn,
  partOf,
  holdsOffice,
  memberOf,
  locatedIn,
  agreesWith,
  supports,
  concedesTo,
  cooperatesWith,
  aids,
  retreatsFrom,
  requests,
  accuses,
  rejects,
  threatens,
  protestsAgainst,
  sanctions,
  mobilisesAgainst,
  coerces,
  assaults,
  quotedIn,
  mentionedIn,
] as const;

export type RelationName = (typeof RELATIONS)[number]['relation'];
type Entry<R extends RelationName> = Extract<(typeof RELATIONS)[number], { relation: R }>;
/** Kinds from which a relation may lead. */
export type FromKind<R extends RelationName> = Entry<R>['from'][number];
/** Kinds to which a relation may lead. */
export type ToKind<R extends RelationName> = Entry<R>['to'][number];
