import type { Mention } from '../../graph/model/index.ts';
import { type OfficeDraft, tokenBefore, type Work } from './cluster.ts';
import { stateIdOf } from './lexicon-facts.ts';
import { headOf } from './office-classes.ts';
import { ownersOf } from './offices.ts';

/** Prepositions before a state that make it a goal or a place rather than the one who acts. */
const ELSEWHERE = new Set(
  'to in at with against from into near across inside outside towards toward through between via over on'.split(' '),
);
/** What of an article tells whose a title is. */
export interface Evidence {
  /** By post, by owner: the persons who hold it. */
  readonly holders: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
  readonly nameless: readonly NamelessHolder[];
  /** How much the article speaks of each state as an actor, the most first. */
  readonly weights: readonly (readonly [number, number])[];
  readonly byKey: ReadonlyMap<string, number>;
  /** By sentence, the states that act in it. */
  readonly states: ReadonlyMap<number, readonly number[]>;
  /** By class, the persons whose owner is still unknown. */
  readonly open: ReadonlyMap<string, ReadonlySet<number>>;
}

export interface NamelessHolder {
  readonly role: string;
  readonly officeClass: string;
  readonly state: number;
  readonly sentence: number;
}

const MOST_NAMELESS = 200;
/** "The first by a sitting American president" is nobody in particular. */
const INDEFINITE = new Set(['a', 'an', 'any', 'another', 'no', 'every']);

function indefinite(work: Work, { firstToken }: Mention): boolean {
  for (let at = firstToken; at >= firstToken - 2; at--)
    if (INDEFINITE.has(work.document.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A defence secretary sits beside the defence minister: class and head word together are one post. */
const postOf = (officeClass: string, role: string): string => `${officeClass} ${headOf(role)}`;

export function gatherEvidence(work: Work): Evidence {
  const holders = new Map<string, Map<number, Set<number>>>();
  const open = new Map<string, Set<number>>();
  const states = new Map<number, number[]>();
  for (const { officeClass, role, of, entity, owner, tenure } of work.offices) {
    if (owner === 'unknown') open.set(officeClass, (open.get(officeClass) ?? new Set()).add(entity));
    const post = postOf(officeClass, role);
    const owners = holders.get(post) ?? new Map<number, Set<number>>();
    holders.set(post, owners);
    // Who held it before keeps nobody from holding it now.
    if (tenure === 'former') continue;
    for (const owner of of) owners.set(owner, (owners.get(owner) ?? new Set()).add(entity));
  }
  const nameless: NamelessHolder[] = [];
  const weights = new Map<number, number>();
  const byKey = new Map<string, number>();
  const bodies = new Map<string, number>();
  for (const mention of work.mentions) {
    const office = mention.type === 'NOMINAL' ? mention.offices[0] : undefined;
    if (office && !office.plural && nameless.length < MOST_NAMELESS && !indefinite(work, mention))
      for (const state of ownersOf(work, office.of))
        if (work.clusters[state]!.kind === 'State')
          nameless.push({ role: office.role, officeClass: office.officeClass, state, sentence: mention.sentence });
    if (mention.type === 'ORGANISATION' && mention.referent) {
      // A state's own bodies tell where an article is at home, also where it does not name the state.
      const home = stateIdOf(mention.referent.id);
      if (home) bodies.set(home, (bodies.get(home) ?? 0) + 1);
    }
    if (mention.type !== 'STATE' && mention.type !== 'NATIONALITY') continue;
    const state = work.referents[mention.index]![0];
    if (state === undefined || work.clusters[state]!.kind !== 'State') continue;
    byKey.set(work.clusters[state]!.key ?? '', state);
    const acting = acts(work, mention);
    weights.set(state, (weights.get(state) ?? 0) + (acting ? 1 : 0.25));
    const beside = states.get(mention.sentence);
    if (!acting) continue;
    if (beside) beside.push(state);
    else states.set(mention.sentence, [state]);
  }
  // A state that is not spoken of itself is kept as -1: it can be at home, but owns nothing here.
  let unnamed = 0;
  for (const [key, count] of bodies) {
    const state = byKey.get(key);
    if (state === undefined) unnamed = Math.max(unnamed, count);
    else weights.set(state, weights.get(state)! + count);
  }
  if (unnamed > 0) weights.set(-1, unnamed);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { holders, nameless, weights: ranked, byKey, states, open };
}

/** Whether someone else by name holds this office of a state. */
export function taken(
  { holders }: Evidence,
  { officeClass, role, entity, tenure }: OfficeDraft,
  state: number,
): boolean {
  if (tenure === 'former') return false;
  const persons = holders.get(postOf(officeClass, role))?.get(state);
  return persons !== undefined && (persons.size > 1 || !persons.has(entity));
}

const DASH = /^[-–—]+$/;

export function acts(work: Work, mention: Mention): boolean {
  // A dateline: "SINGAPORE - …".
  const behind = work.document.tokens[mention.endToken];
  if (behind && (DASH.test(behind.text) || behind.text === '(') && mention.name === mention.name.toUpperCase())
    return false;
  // "Russian equipment" does nothing; "Russian officials" and "Russian President" do.
  if (
    mention.type === 'NATIONALITY' &&
    behind?.pos === 'NOUN' &&
    work.mentions[work.around[mention.index]!]?.type !== 'NOMINAL'
  )
    return false;
  const before = tokenBefore(work, mention);
  if (!before) return true;
  const deeper = before.lower === 'the' ? work.document.tokens[before.index - 1] : before;
  return !deeper || deeper.sentence !== mention.sentence || !ELSEWHERE.has(deeper.lower);
}
