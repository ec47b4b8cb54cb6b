import type { Clause } from '../../grammar/clause.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import type { StandingContext } from '../../status/standing.ts';
import { doersOf, rolesOfClause, thingIn } from './arguments.ts';
import type { Deed, Memory } from './deed.ts';
import type { VerbFrame } from './frame.ts';
import { deedStanding } from './standing.ts';
import { baseOf, framesOf, type Scene, targetsOf } from './target.ts';

const MOST = 3;
/** How many may do one thing to somebody together. */
const MOST_TOGETHER = 5;

/** The deed that a clause's verb tells, if it tells one between actors. */
export function verbDeeds(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  clause: Clause,
  memory: Memory,
  asks: boolean,
): Deed[] {
  const frames = framesOf(clause);
  if (frames.length === 0) return [];
  const siblings = sentence.clauses;
  const roles = rolesOfClause(clause, siblings);
  const doers = doersOf(reading, roles.doers, siblings);
  if (doers.length === 0) return [];
  const scene: Scene = { reading, clause, siblings, roles, pressers: memory.pressers };
  for (const frame of frames) {
    const pairs = pairsOf(scene, frame, doers);
    if (pairs.length === 0) continue;
    const status = deedStanding(context, clause, frame, sentence, asks, (token) => reading.tokens[token]?.lower ?? '');
    if (!status) return [];
    return pairs.map(
      ([from, to]): Deed => ({
        relation: frame.relation,
        ...(frame.mode ? { mode: frame.mode } : {}),
        from,
        to,
        status,
        sentence: clause.sentence,
        at: clause.verb.head,
        clause,
        rule: `deed-${baseOf(clause.verb.lemma)}`,
      }),
    );
  }
  return [];
}

function pairsOf(scene: Scene, frame: VerbFrame, doers: readonly number[]): (readonly [number, number])[] {
  const { reading } = scene;
  const able = doers.filter((doer) => !frame.by || frame.by.includes(reading.entities[doer]!.kind));
  if (frame.target.includes('object') && !frame.things && saysEachOther(scene))
    return able.length > MOST
      ? []
      : able.flatMap((from) => doers.filter((to) => to !== from).map((to) => [from, to] as const));
  const targets = targetsOf(scene, frame, doers);
  if (targets) {
    if (able.length > MOST_TOGETHER || targets.length > MOST + 1 || able.length * targets.length > 6) return [];
    return able.flatMap((from) => targets.map((to) => [from, to] as const));
  }
  if (!frame.target.includes('mutual') || !isMutual(scene, frame) || able.length < 2 || able.length > MOST) return [];
  if (frame.kinds && !able.every((actor) => frame.kinds!.includes(reading.entities[actor]!.kind))) return [];
  return able.flatMap((from, i) => able.slice(i + 1).map((to) => [from, to] as const));
}

/** "A and B blamed each other". */
function saysEachOther({ reading, clause }: Scene): boolean {
  const [first, second] = [reading.tokens[clause.verb.end]?.lower, reading.tokens[clause.verb.end + 1]?.lower];
  return (
    !clause.verb.passive && ((first === 'each' && second === 'other') || (first === 'one' && second === 'another'))
  );
}

const TALKING = new Set('meet talk discuss speak convene gather negotiate'.split(' '));
const TALKS = new Set(
  'talk talks negotiation meeting dialogue discussion consultation summit conversation contact conference'.split(' '),
);

/** "A and B agreed on": two subjects and nobody else; an agreement to meet is the meeting's. */
function isMutual({ reading, clause, roles }: Scene, frame: VerbFrame): boolean {
  if (clause.verb.passive) return false;
  if (frame.things) return thingIn(reading, roles.object, roles.obliques, frame.things) !== undefined;
  if (clause.verb.lemma !== 'agree') return roles.object.length === 0;
  return !roles.children.some(
    ({ verb, link, object }) =>
      link === 'complement' &&
      (TALKING.has(verb.lemma) || object.some((group) => TALKS.has(reading.tokens[group.head]!.lemma))),
  );
}
