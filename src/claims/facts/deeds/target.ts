import type { Clause, Oblique } from '../../grammar/clause.ts';
import { actorsOf, type Reading } from '../../reading.ts';
import {
  actorsBehind,
  doersOf,
  leadingActors,
  lemmaOf,
  overOf,
  ownersOf,
  type Roles,
  rolesOfClause,
  sufferersOf,
  thingIn,
} from './arguments.ts';
import { AID, ATTACKS, BORDERS, SANCTION_THINGS } from './data/things.ts';
import { VERB_FRAMES } from './data/verbs.ts';
import type { DeedRelation, VerbFrame } from './frame.ts';

/** What a frame looks at: the clause, its sentence's clauses, and who lately pressed whom. */
export interface Scene {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly siblings: readonly Clause[];
  readonly roles: Roles;
  /** Who pressed these actors in the sentences before, for "gave way" and "rejected the accusation". */
  readonly pressers: (doers: readonly number[], thing: string | undefined) => readonly number[];
}

/** Dictionary forms that the tagger gets wrong ("staged"). */
const SLIPS: Readonly<Record<string, string>> = { stag: 'stage', wag: 'wage', blockaded: 'blockade' };

/** The dictionary form of a clause's verb. */
export function baseOf(lemma: string): string {
  if (VERB_FRAMES.has(lemma)) return lemma;
  const slip = SLIPS[lemma] ?? (VERB_FRAMES.has(lemma.slice(0, -1)) ? lemma.slice(0, -1) : lemma.slice(0, -2));
  return VERB_FRAMES.has(slip) ? slip : lemma;
}

/** The frames of a clause's verb, its particle taken into account. */
export function framesOf(clause: Clause): readonly VerbFrame[] {
  const { verb } = clause;
  const lemma = baseOf(verb.lemma);
  const particle = verb.particle ?? overOf(clause)?.prep;
  return VERB_FRAMES.get(particle ? `${lemma} ${particle}` : lemma) ?? [];
}

/** To whom a frame says that the deed is done; undefined where the clause does not fit it. */
export function targetsOf(scene: Scene, frame: VerbFrame, doers: readonly number[]): readonly number[] | undefined {
  const { roles, reading } = scene;
  const thing = frame.things && thingOf(scene, frame.things);
  if (frame.things && !thing) return undefined;
  if (frame.beside && !frame.beside.some((what) => isBeside(scene, what))) return undefined;
  for (const slot of frame.target) {
    const found = inSlot(scene, frame, slot, doers, thing).filter(
      (entity) => !doers.includes(entity) && (!frame.kinds || frame.kinds.includes(reading.entities[entity]!.kind)),
    );
    if (found.length > 0) return found;
    // An object that is no actor is what the verb is about: "killed two goats near".
    if (slot === 'object' && roles.object.length > 0 && !frame.things && frame.target.length === 1) return undefined;
  }
  return undefined;
}

/** Lemma of the thing that an idiom needs: a head of the objects, or "way" in "gave way". */
function thingOf({ reading, roles, clause }: Scene, things: ReadonlySet<string>): string | undefined {
  const group =
    thingIn(reading, roles.object, roles.obliques, things) ?? thingIn(reading, roles.second, roles.obliques, things);
  if (group) return lemmaOf(reading, group);
  const next = reading.tokens[clause.verb.end];
  return next?.pos === 'ADV' && things.has(next.lemma) ? next.lemma : undefined;
}

const COMPANIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  'with:aid': AID,
  'with:sanction': SANCTION_THINGS,
  'with:attack': ATTACKS,
};

function isBeside({ reading, roles }: Scene, what: string): boolean {
  const things = COMPANIONS[what];
  if (things)
    return roles.obliques.some(
      ({ prep, groups }) => prep === 'with' && thingIn(reading, groups, roles.obliques, things) !== undefined,
    );
  if (what === 'object') return roles.object.length > 0;
  if (what === 'no-object') return roles.object.length === 0;
  if (what === 'infinitive' || what === 'not-infinitive')
    return roles.children.some(
      ({ verb, link }) =>
        link === 'complement' && verb.form === 'infinitive' && (what === 'infinitive' || verb.negated),
    );
  return (
    roles.obliques.some(({ prep }) => prep === what) ||
    roles.children.some(({ link, marker }) => link === 'prepositional' && marker === what)
  );
}

function inSlot(
  scene: Scene,
  frame: VerbFrame,
  slot: string,
  doers: readonly number[],
  thing: string | undefined,
): readonly number[] {
  const { reading, roles } = scene;
  const owner = frame.owner ?? 'none';
  switch (slot) {
    case 'object':
      return sufferersOf(reading, roles.object, owner, roles.obliques);
    case 'second-object':
      return roles.second.length > 0
        ? sufferersOf(reading, roles.object, 'none', roles.obliques)
        : leadingActors(reading, roles.object);
    case 'content':
      return contentSubject(scene);
    case 'content-target':
      return contentTarget(scene, doers);
    case 'earlier':
      if (roles.object[0]?.pronoun) return frame.relation === 'REJECTS' ? scene.pressers(doers, 'it') : [];
      return roles.object.length > 0 && thing === undefined ? [] : scene.pressers(doers, thing);
    case 'border':
      return acrossBorder(scene);
    case 'mutual':
      return [];
    default:
      return [
        ...roles.obliques
          .filter(({ prep }) => prep === slot)
          .flatMap((oblique) => sufferersOf(reading, oblique.groups, owner, roles.obliques)),
        ...(frame.things ? actorsBehind(reading, roles.object, slot) : []),
      ];
  }
}

/** "demands that El Salvador pull back", "…, Vilnius charges": who does what is demanded or alleged. */
function contentSubject({ reading, clause, siblings, roles }: Scene): readonly number[] {
  const child = roles.children.find(({ link }) => link === 'that');
  if (child) return doersOf(reading, child.subject, siblings);
  if (roles.object.length > 0 || roles.obliques.length > 0 || roles.children.length > 0) return [];
  const before = siblings.findLast((other) => other.verb.form === 'finite' && other.index < clause.index);
  if (!before || !endsSentence(reading, clause)) return [];
  // "A attacked B, C charges": only a deed against somebody is a charge.
  const told = siblings.find(
    (other) => other.index < clause.index && other.verb.form === 'finite' && other.subject.length > 0,
  );
  return told ? doersOf(reading, told.subject, siblings) : [];
}

/** True where nothing but punctuation follows the verb. */
function endsSentence(reading: Reading, { verb }: Clause): boolean {
  const next = reading.tokens[verb.end];
  return next === undefined || next.pos === 'PUNCT';
}

const HOSTILE = new Set<DeedRelation>(['ASSAULTS', 'COERCES', 'SANCTIONS', 'MOBILISES_AGAINST', 'RETREATS_FROM']);

/** What one can threaten others with at home. */
const LEGAL = new Set(
  'subpoena sue fire sack dismiss indict prosecute jail imprison impeach deport arrest defund investigate'.split(' '),
);

/** "threatened to bomb B", "threatened to cut off B's power". */
function contentTarget(scene: Scene, doers: readonly number[]): readonly number[] {
  const { reading, siblings, clause } = scene;
  for (const child of scene.roles.children) {
    const own = child.link === 'complement' || (child.link === 'that' && sameSubject(scene, child, doers));
    if (!own || (child.verb.negated && clause.verb.lemma !== 'threaten')) continue;
    const roles = rolesOfClause(child, siblings);
    for (const frame of framesOf(child)) {
      if (!HOSTILE.has(frame.relation)) continue;
      const found = targetsOf({ ...scene, clause: child, roles }, frame, doers);
      if (found) return found;
    }
    if (clause.verb.lemma !== 'threaten') continue;
    const found = roles.object.flatMap((group) => [
      ...ownersOf(reading, group),
      ...(LEGAL.has(child.verb.lemma) ? actorsOf(reading, group) : []),
    ]);
    if (found.length > 0) return found;
  }
  return [];
}

function sameSubject({ reading, siblings }: Scene, child: Clause, doers: readonly number[]): boolean {
  const subject = doersOf(reading, child.subject, siblings);
  return subject.length > 0 && subject.every((entity) => doers.includes(entity));
}

/** "massed troops on its border with B", "along the Ukrainian frontier". */
function acrossBorder({ reading, roles }: Scene): readonly number[] {
  const at = roles.obliques.findIndex(
    ({ prep, groups }) =>
      ['on', 'along', 'at', 'near', 'to', 'towards', 'toward'].includes(prep) &&
      groups.some((group) => BORDERS.has(lemmaOf(reading, group))),
  );
  const border = roles.obliques[at];
  if (!border) return [];
  const across = roles.obliques.slice(at + 1).find(({ prep }) => prep === 'with');
  if (across) return actorsIn(reading, across);
  return border.groups.flatMap((group) => ownersOf(reading, group));
}

const actorsIn = (reading: Reading, { groups }: Oblique): readonly number[] =>
  groups.flatMap((group) => actorsOf(reading, group));
