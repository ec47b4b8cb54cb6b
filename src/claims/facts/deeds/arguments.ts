import { isFigurative } from '../../events/figurative.ts';
import type { NounGroup } from '../../grammar/chunk.ts';
import type { Clause, Oblique } from '../../grammar/clause.ts';
import { actorsOf, headMention, type Reading } from '../../reading.ts';
import { AGENTS, ASSETS, PROPOSED, SUFFERED } from './data/things.ts';
import type { Owner } from './frame.ts';

/** A clause with its passive undone. */
export interface Roles {
  readonly doers: readonly NounGroup[];
  readonly object: readonly NounGroup[];
  readonly second: readonly NounGroup[];
  readonly obliques: readonly Oblique[];
  readonly children: readonly Clause[];
}

/** Who does what in a clause, active or passive; `siblings` are the clauses of its sentence. */
export function rolesOfClause(clause: Clause, siblings: readonly Clause[]): Roles {
  const children = siblings.filter((other) => other.parent === clause && other !== clause);
  const { subject, object, obliques, verb } = clause;
  const over = overOf(clause)?.groups ?? [];
  if (!verb.passive)
    return { doers: subject, object: [...object, ...over], second: clause.second ?? [], obliques, children };
  const doers = obliques.filter(({ prep }) => prep === 'by').flatMap(({ groups }) => groups);
  return { doers, object: subject, second: object, obliques, children };
}

/** "handed | over the rebels": a particle that was read as a preposition. */
export const overOf = ({ verb, obliques }: Clause): Oblique | undefined =>
  verb.lemma === 'hand' ? obliques.find(({ prep, at }) => prep === 'over' && at === verb.at + 1) : undefined;

/** Dictionary form of a group's head: of "troops" in the nominal "troops from Chad". */
export function lemmaOf(reading: Reading, group: NounGroup): string {
  const { lemma, pos } = reading.tokens[group.head]!;
  const nominal = headMention(reading, group)?.nominal;
  if (nominal) return nominal.head;
  // A capital at the start of a sentence hides a plural: "Sanctions were imposed".
  return pos === 'PROPN' && /[^s]s$/u.test(lemma) ? lemma.slice(0, -1).toLowerCase() : lemma;
}

const MODIFIERS = new Set(['NATIONALITY', 'STATE', 'ORGANISATION', 'PRONOUN', 'PERSON', 'NOMINAL']);
const ACTOR_KINDS = new Set(['Person', 'State', 'Organisation']);

/** Whose the noun of a group is: its possessor, else the nationality or name before its head. */
export function ownersOf(reading: Reading, group: NounGroup): readonly number[] {
  if (group.possessor) {
    const possessors = actorsOf(reading, group.possessor);
    return possessors.length > 0 ? possessors : agentsOf(reading, group.possessor);
  }
  const head = headMention(reading, group);
  // "Guinea's junta": a nominal that stands for nobody else.
  for (const index of [...group.mentions, ...(head?.nominal?.of ?? [])]) {
    const mention = reading.mentions[index]!;
    if (mention === head || !MODIFIERS.has(mention.type)) continue;
    const owners = (reading.resolved.referents[index] ?? []).filter((entity) =>
      ACTOR_KINDS.has(reading.entities[entity]!.kind),
    );
    if (owners.length > 0) return owners;
  }
  return [];
}

/** "Salvadoran planes", "the Dutch government": who acts through them. */
const agentsOf = (reading: Reading, group: NounGroup): readonly number[] =>
  AGENTS.has(lemmaOf(reading, group))
    ? ownersOf(reading, group).filter((entity) => reading.entities[entity]!.kind !== 'Person')
    : [];

/** Who acts, where a group is the subject of a deed. */
export function doersOf(reading: Reading, groups: readonly NounGroup[], siblings: readonly Clause[]): number[] {
  return unique(
    groups.flatMap((group) => {
      const named = actorsOf(reading, group);
      if (named.length > 0) return named;
      const owners = agentsOf(reading, group);
      return owners.length > 0 ? owners : behind(reading, group, siblings);
    }),
  );
}

/** "hackers working for Belarus": on whose behalf a noun acts. */
function behind(reading: Reading, group: NounGroup, siblings: readonly Clause[]): readonly number[] {
  const clause = siblings.find(
    ({ antecedent, verb }) => antecedent === group && (verb.lemma === 'work' || verb.lemma === 'act'),
  );
  const purpose = clause?.obliques.find(({ prep }) => prep === 'for' || prep === 'on behalf of');
  return purpose ? purpose.groups.flatMap((other) => actorsOf(reading, other)) : [];
}

/** To whom it is done; `owner` says when what belongs to somebody stands for them. */
export function sufferersOf(
  reading: Reading,
  groups: readonly NounGroup[],
  owner: Owner,
  obliques: readonly Oblique[],
): number[] {
  return unique(
    groups.flatMap((group) => {
      const named = actorsOf(reading, group);
      if (named.length > 0) return named;
      const agents = agentsOf(reading, group);
      if (agents.length > 0 || owner === 'none') return agents;
      const lemma = lemmaOf(reading, group);
      if (owner === 'assets' && !ASSETS.has(lemma)) return [];
      if (owner === 'acts' && SUFFERED.has(lemma)) return [];
      const owners = ownersOf(reading, group);
      if (owners.length > 0) return owners;
      // "the embassy of Peru".
      const of = obliques.find(({ prep, at }) => prep === 'of' && at === group.at + 1);
      const points = owner === 'assets' || (owner === 'acts' && PROPOSED.has(lemma));
      return points && of ? of.groups.flatMap((other) => actorsOf(reading, other)) : [];
    }),
  );
}

/** The group of a list of groups, or of the "of" behind it, that one of these nouns heads. */
export function thingIn(
  reading: Reading,
  groups: readonly NounGroup[],
  obliques: readonly Oblique[],
  things: ReadonlySet<string>,
): NounGroup | undefined {
  for (const group of groups) {
    const lemma = lemmaOf(reading, group);
    if (things.has(lemma)) return FORCE.test(lemma) && isFigurative(reading, group) ? undefined : group;
    const inside = obliques.find(({ prep, at }) => (prep === 'of' || prep === 'in') && at === group.at + 1);
    if (inside && isQuantity(reading, group) && inside.groups.some((other) => things.has(lemmaOf(reading, other))))
      return group;
  }
  return undefined;
}

const FORCE = /^(?:attack|assault|strike|raid|offensive|war|battle|blow)$/u;

const QUANTITIES =
  /^(?:thousand|hundred|dozen|million|billion|score|ton|tonne|number|lot|series|wave|round|package|range|set|kind)$/u;

const isQuantity = (reading: Reading, group: NounGroup): boolean => {
  const token = reading.tokens[group.head]!;
  return token.pos === 'NUM' || QUANTITIES.test(token.lemma) || /[$€£¥\d]/u.test(reading.tokens[group.first]!.text);
};

/** Actors that stand inside a group behind a preposition: "its ambassador | from Colombia". */
export function actorsBehind(reading: Reading, groups: readonly NounGroup[], prep: string): readonly number[] {
  return groups.flatMap((group) => {
    const at = reading.tokens.slice(group.first, group.end).findIndex(({ lower }) => lower === prep);
    if (at < 0) return [];
    const mention = reading.mentions.find(
      ({ firstToken, endToken, type }) =>
        firstToken > group.first + at &&
        endToken <= group.end &&
        firstToken <= group.first + at + 2 &&
        type !== 'PLACE',
    );
    return mention ? (reading.resolved.referents[mention.index] ?? []) : [];
  });
}

const RECEIVERS = new Set(['STATE', 'ORGANISATION', 'PERSON']);

/** "lent |Haiti| two engineers", where the two objects were read as one group. */
export function leadingActors(reading: Reading, groups: readonly NounGroup[]): readonly number[] {
  const [group] = groups;
  const mention = group && reading.mentions[group.mentions[0] ?? -1];
  if (!mention || group.possessor || mention.firstToken !== group.first || mention.endToken > group.head) return [];
  return RECEIVERS.has(mention.type) ? (reading.resolved.referents[mention.index] ?? []) : [];
}

export const unique = (values: readonly number[]): number[] => [...new Set(values)];
