import type { Status } from '../../../../graph/model/index.ts';
import type { NounGroup } from '../../grammar/chunk.ts';
import type { Clause } from '../../grammar/clause.ts';
import type { ReadSentence } from '../../reading.ts';
import { CONDITIONALS, NOUN_CUES } from '../../status/data/cues.ts';
import { type StandingContext, standingOf } from '../../status/standing.ts';
import type { DeedRelation, VerbFrame } from './frame.ts';
import { framesOf } from './target.ts';

/** Speech acts keep what they report: "A accuses B of shelling C" is no shelling. */
const SPEECH = new Set<DeedRelation>(['ACCUSES', 'REQUESTS', 'THREATENS', 'PROTESTS_AGAINST', 'SANCTIONS']);

/** Prepositions before a gerund whose doer is not safely the subject of the clause. */
const LOOSE = new Set([
  'of',
  'for',
  'from',
  'against',
  'about',
  'at',
  'on',
  'into',
  'to',
  'as',
  'than',
  'over',
  'with',
  'like',
]);

const UNDECIDED = new Set(['whether', 'how', 'when', 'where', 'enough']);

const OPINIONS = new Set(['should', 'must', 'can', 'ought']);

/** How the deed of a clause stands; undefined where the clause asserts none. */
export function deedStanding(
  context: StandingContext,
  clause: Clause,
  frame: VerbFrame,
  sentence: ReadSentence,
  asks: boolean,
  word: (token: number) => string,
): Status | undefined {
  if (asks || !isAsserted(clause)) return undefined;
  const { verb } = clause;
  if (verb.modal && OPINIONS.has(verb.modal)) return undefined;
  if (verb.modal === 'would' && clause.link !== 'that' && !verb.perfect) return undefined;
  // "had not decided whether to supply".
  if (verb.form === 'infinitive' && UNDECIDED.has(word(verb.first - 1))) return undefined;
  const voted = clause.link === 'complement' && clause.parent?.verb.lemma === 'vote' ? clause.parent : undefined;
  if (verb.form === 'infinitive' && !voted && clause.content && !isIntended(context, clause.content)) return undefined;
  // "supported by B": what the verb would make of an event that it governs is not its own standing.
  const bare = clause.link === 'participle' && verb.passive;
  const status = bare ? 'happened' : standingOf(context, voted ?? clause);
  if (status === 'possible' && (verb.form !== 'finite' || isConditioned(clause, sentence))) return undefined;
  if (!frame.status) return status;
  if (status === 'happened' || status === 'ongoing') return frame.status;
  return status === 'planned' || status === 'possible' || status === 'likely' ? status : undefined;
}

/** "a plan to invade", against "the power to invade", "the first to invade". */
const isIntended = (context: StandingContext, { head }: NounGroup): boolean =>
  NOUN_CUES.get(context.lemma(head)) === 'planned';

function isConditioned(clause: Clause, { clauses }: ReadSentence): boolean {
  if (clause.marker && CONDITIONALS.has(clause.marker)) return true;
  return clauses.some(({ marker }) => marker === 'if' || marker === 'unless');
}

function isAsserted(clause: Clause): boolean {
  if (clause.marker && CONDITIONALS.has(clause.marker)) return false;
  if (clause.link === 'prepositional' && LOOSE.has(clause.marker ?? '')) return false;
  // "the town where", "the raid in which": what is before the relative does nothing itself.
  if (
    clause.link === 'relative' &&
    /^(?:where|when|why|.+ which|.+ whom)$/u.test(clause.marker ?? '') &&
    clause.antecedent &&
    clause.subject.includes(clause.antecedent)
  )
    return false;
  for (let at: Clause | undefined = clause, steps = 0; at && steps < 6; at = at.parent, steps++) {
    const { parent, link }: Clause = at;
    if (!parent || parent === at) return true;
    if (link !== 'complement' && link !== 'that' && link !== 'prepositional') return true;
    if (framesOf(parent).some(({ relation }) => SPEECH.has(relation))) return false;
  }
  return true;
}
