import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { combine, negateIf } from './combine.ts';
import { ADJECTIVE_CUES, ADVERB_CUES, CONDITIONALS, type Cue, NOUN_CUES, VERB_CUES } from './data/cues.ts';
import { goesToSee, hasGone } from './going.ts';

/** What standing needs to know of the article beside the clause. */
export interface StandingContext {
  /** Lemma of a token, to look up nouns that govern infinitives. */
  lemma(token: number): string;
  /** True where the clause stands in a heading: its present tense reports the past. */
  heading(clause: Clause): boolean;
  /** Whether a time that stands with the clause lies after publication; undefined where none does or it is unclear. */
  future(clause: Clause): boolean | undefined;
  /** A question that leaves open whether it is so: "Would they meet?", not "Why did they meet?". */
  asked(clause: Clause): boolean;
  /** "insisted that he meet": what is wished, not told. */
  subjunctive(clause: Clause): boolean;
  /** "the first", "the only" before a noun. */
  ranks(first: number, head: number): boolean;
  /** "has yet to". */
  yet(clause: Clause): boolean;
  /** Answer that follows a question: "No." */
  answer(clause: Clause): 'yes' | 'no' | undefined;
  /** "Rumours that A met B were dismissed", "A met B, the paper said; B denied it". */
  denied(clause: Clause): boolean;
  /** "left early so that she could see Lee". */
  attained(clause: Clause): boolean;
  /** "did not come to apologise; he came to sign": what is denied is the reason. */
  contrasted(clause: Clause): boolean;
  /** Clauses of the same sentence. */
  siblings(clause: Clause): readonly Clause[];
}

/** How what a clause says stands: its own verb, then everything that governs it. The scope is the clause, not the sentence. */
export function standingOf(context: StandingContext, clause: Clause, depth = 0): Status {
  const conditioned = depth === 0 || clause.verb.form === 'finite' ? isConditioned(context, clause) : false;
  const asked = context.asked(clause);
  const answer = asked ? context.answer(clause) : undefined;
  if (answer === 'no') return 'denied';
  if (!answer && (clause.marker === 'whether' || context.subjunctive(clause) || asked))
    return clause.verb.negated ? 'unlikely' : 'possible';
  const told = depth > 6 ? 'happened' : bareStanding(context, clause, depth);
  const reached = told === 'possible' && context.attained(clause) ? 'happened' : told;
  const status = depth === 0 && reached === 'happened' && context.denied(clause) ? 'denied' : reached;
  return conditioned && status !== 'happened' && status !== 'ongoing' && status !== 'cancelled' ? 'possible' : status;
}

function bareStanding(context: StandingContext, clause: Clause, depth: number): Status {
  const { parent, link, verb } = clause;
  if (link === 'prepositional') return prepositional(context, clause, depth);
  const own = ownStanding(context, clause);
  if (link === 'complement' && parent) return negateIf(verb.negated, governed(context, parent, clause, depth));
  if (link === 'conjunct' && parent && (verb.form === 'infinitive' || verb.form === 'gerund'))
    return negateIf(verb.negated, governed(context, parent, clause, depth));
  if (link === 'that' && parent) return reported(context, parent, own, depth);
  if (link === 'adverbial' && parent) return verb.negated ? 'denied' : standingOf(context, parent, depth + 1);
  if (link === 'participle' && verb.passive) return participial(context, clause, depth);
  if (link === 'participle' && parent && verb.form === 'gerund')
    return context.future(clause) ? 'planned' : happening(standingOf(context, parent, depth + 1));
  return own;
}

const happening = (status: Status): Status => (status === 'planned' || status === 'likely' ? status : 'happened');

/** What the verb group says by itself. */
function ownStanding(context: StandingContext, clause: Clause): Status {
  const { verb } = clause;
  const adverb = verb.adverbs.map((word) => ADVERB_CUES.get(word)).find((cue) => cue !== undefined);
  // "could not take place": it did not come to it, unless a day to come says that it may not.
  const failed = verb.modal === 'could' && verb.negated && context.future(clause) !== true;
  const negated = verb.negated && !context.contrasted(clause);
  const status = failed ? 'denied' : negateIf(negated, positiveStanding(context, clause));
  return adverb && status !== 'denied' ? (adverb as Status) : status;
}

function positiveStanding(context: StandingContext, clause: Clause): Status {
  const { verb } = clause;
  switch (verb.modal) {
    case 'may':
    case 'might':
    case 'could':
    case 'can':
      return 'possible';
    case 'should':
    case 'must':
      return 'likely';
    case 'would':
      return verb.perfect ? 'denied' : 'planned';
    default:
  }
  if (verb.tense === 'future') return 'planned';
  if (verb.tense === 'past') return verb.progressive && context.future(clause) ? 'planned' : 'happened';
  if (verb.perfect) return verb.progressive ? 'ongoing' : 'happened';
  if (verb.tense === 'present') {
    const future = context.future(clause);
    if (future) return 'planned';
    if (verb.progressive) return future === false ? 'happened' : 'ongoing';
    return 'happened';
  }
  return 'happened';
}

/** The cue of a clause's verb, with its particle where that makes a word of its own; a predicate adjective goes before. */
export function cueOf(clause: Clause): Cue | undefined {
  const { verb, adjective } = clause;
  if (
    adjective &&
    (verb.passive ||
      verb.lemma === 'be' ||
      verb.lemma === 'seem' ||
      verb.lemma === 'look' ||
      verb.lemma === 'remain' ||
      verb.lemma === 'appear' ||
      verb.lemma === 'become')
  )
    return seeming(verb.lemma, ADJECTIVE_CUES.get(adjective.word));
  const phrasal = verb.particle ? VERB_CUES.get(`${verb.lemma} ${verb.particle}`) : undefined;
  return phrasal ?? VERB_CUES.get(verb.lemma);
}

/** "looks set to", "seems ready to": what it looks like is not announced. */
const seeming = (lemma: string, cue: Cue | undefined): Cue | undefined =>
  cue === 'planned' && (lemma === 'look' || lemma === 'seem' || lemma === 'appear') ? 'likely' : cue;

/** "refused to meet", "is likely to travel", "plans to", "an opportunity to". */
function governed(context: StandingContext, parent: Clause, clause: Clause, depth: number): Status {
  const content = ofContent(context, clause);
  if (content) return content;
  const outer = standingOf(context, parent, depth + 1);
  const negated = parent.adjective?.negated && !parent.verb.negated;
  // "became the first leader in years to meet X": the rarity lies in its having been done.
  if (isRarity(context, parent)) return outer;
  // "has yet to meet X"; of what has yet to be agreed nothing is settled.
  if (parent.verb.lemma === 'have' && context.yet(parent)) return SETTLING.has(clause.verb.lemma) ? 'likely' : 'denied';
  // "was to have met": it did not come to it.
  if (parent.verb.lemma === 'be' && !parent.adjective && clause.verb.perfect) return 'denied';
  if (parent.verb.lemma === 'be' && !parent.adjective) return parent.verb.negated ? 'denied' : 'planned';
  if (parent.verb.lemma === 'go' && parent.verb.progressive) return negateIf(parent.verb.negated, 'planned');
  if (parent.verb.lemma === 'use') return 'happened';
  if (goesToSee(parent, clause) || hasGone(parent, clause)) return outer;
  const cue = ORDERING.has(parent.verb.lemma) && clause.verb.form === 'infinitive' ? 'possible' : cueOf(parent);
  if (cue === undefined) return clause.verb.form === 'infinitive' && outer === 'happened' ? purpose(clause) : outer;
  if (cue === 'possible' && isRebuffed(context, parent)) return 'denied';
  return negateIf(negated ?? false, combine(cue, outer));
}

const REBUFFED = new Set(
  'rebuff refuse rebuke reject decline snub spurn ignore turn_down deny bar block prevent stop turn_away'.split(' '),
);

/** "asked for a meeting | but was rebuffed": the answer to what is asked for. */
export const isRebuffed = (context: StandingContext, clause: Clause): boolean =>
  context
    .siblings(clause)
    .some(
      ({ conjunctOf, verb }) =>
        conjunctOf === clause &&
        verb.passive &&
        !verb.negated &&
        REBUFFED.has(verb.particle ? `${verb.lemma}_${verb.particle}` : verb.lemma),
    );

/** "plans to meet", "no intention of meeting". */
function ofContent(context: StandingContext, { content, parent }: Clause): Status | undefined {
  const cue = content && NOUN_CUES.get(context.lemma(content.head));
  // "declined an invitation to meet X".
  if (cue === 'possible' && parent && !parent.verb.negated && cueOf(parent) === 'denied') return 'denied';
  return cue && combine(cue, parent?.verb.negated || isScarce(context, content) ? 'denied' : 'happened');
}

/** "told Lee to meet Kim": an order is no report. */
const ORDERING = new Set(['tell', 'instruct', 'direct', 'order', 'ask']);

const SETTLING = new Set(
  'confirm announce agree settle fix set decide schedule approve determine finalise finalize'.split(' '),
);

const RANKS = new Set(['first', 'second', 'third', 'last', 'only', 'latest']);

/** "is the second president to visit X": a noun that counts those who did. */
const isRarity = (context: StandingContext, { verb, object, adjective }: Clause): boolean => {
  if (verb.lemma !== 'be' && verb.lemma !== 'become' && verb.lemma !== 'make') return false;
  const noun = object.at(-1);
  // "was the first to mediate".
  return noun === undefined ? RANKS.has(adjective?.word ?? '') : context.ranks(noun.first, noun.head);
};

/** "flew to Paris to meet X": a purpose that news reports as fulfilled only where it says so. */
const purpose = (clause: Clause): Status => (clause.content ? 'possible' : 'planned');

/** What is said: "officials deny that A met B", "it is unlikely that". */
function reported(context: StandingContext, parent: Clause, own: Status, depth: number): Status {
  const content = contentCue(context, parent);
  if (content && own !== 'happened') return content;
  const cue = cueOf(parent);
  const outer =
    parent.adjective && /^(?:true|clear|certain|sure)$/u.test(parent.adjective.word)
      ? negateIf(parent.verb.negated || parent.adjective.negated, 'happened')
      : undefined;
  // "It is not certain that A will come".
  if (outer === 'denied' && parent.adjective?.word !== 'true' && own !== 'happened') return 'possible';
  if (outer === 'denied') return own === 'denied' ? 'happened' : 'denied';
  if (cue === 'denies') return combine('denies', standingOf(context, parent, depth + 1));
  if (cue === 'doubts' || cue === 'unlikely') return 'unlikely';
  if (cue === 'possible' && own !== 'denied') return own === 'happened' ? own : 'possible';
  if (cue === 'likely' && own === 'planned') return 'likely';
  if (cue === 'denied' && own !== 'happened') return 'denied';
  return own;
}

/** "there is little chance that", "hopes that", "no sign that". */
function contentCue(context: StandingContext, parent: Clause): Status | undefined {
  const noun = parent.object.at(-1);
  const cue = noun && NOUN_CUES.get(context.lemma(noun.head));
  if (!cue) return undefined;
  return combine(cue, isScarce(context, noun) || parent.verb.negated ? 'denied' : 'happened');
}

/** "no plans", "little hope", "slim chance". */
const isScarce = (context: StandingContext, { determiner, first }: NounGroup): boolean =>
  determiner === 'no' || /^(?:little|slim|scant|neither)$/u.test(context.lemma(first));

/** "after meeting X", "without meeting X", "before flying home". */
function prepositional(context: StandingContext, clause: Clause, depth: number): Status {
  const { marker = '', parent } = clause;
  if (marker === 'without' || marker === 'instead of' || marker === 'rather than') return 'denied';
  if (!parent) return 'happened';
  const content = ofContent(context, clause);
  if (content) return content;
  const outer = standingOf(context, parent, depth + 1);
  if (marker === 'after' || marker === 'following' || marker === 'since' || marker === 'on' || marker === 'upon')
    return outer === 'denied' ? 'happened' : outer;
  // "did nothing wrong in calling X": the call was made.
  if (marker === 'in' && outer === 'denied') return 'happened';
  if (
    marker === 'before' ||
    marker === 'prior to' ||
    marker === 'ahead of' ||
    marker === 'by' ||
    marker === 'while' ||
    marker === 'when' ||
    marker === 'in' ||
    marker === 'for'
  )
    return outer;
  const cue = cueOf(parent);
  return cue && cue !== 'factual' && cue !== 'says' ? combine(cue, outer) : marker === 'to' ? 'planned' : 'possible';
}

const HELD = new Set(
  'hold host chair convene attend lead sign broker mediate organise organize sponsor facilitate stage conduct'.split(
    ' ',
  ),
);

/** "talks held in", "a meeting scheduled for", "a summit hosted by". */
function participial(context: StandingContext, clause: Clause, depth: number): Status {
  const cue = cueOf(clause);
  if (cue && !HELD.has(clause.verb.lemma)) return combine(cue, clause.verb.negated ? 'denied' : 'happened');
  if (clause.verb.negated) return 'denied';
  if (clause.verb.tense === 'future' || context.future(clause)) return 'planned';
  return clause.parent && clause.parent.index !== clause.index && context.future(clause) === undefined
    ? happening(standingOf(context, clause.parent, depth + 1))
    : 'happened';
}

/** True where an "if" or "unless" governs the clause or stands beside it. */
function isConditioned(context: StandingContext, clause: Clause): boolean {
  if (clause.marker && CONDITIONALS.has(clause.marker)) return true;
  if (clause.link !== 'main' && clause.link !== 'conjunct' && clause.link !== 'that') return false;
  return context
    .siblings(clause)
    .some(
      (other) =>
        other !== clause &&
        other.marker !== undefined &&
        other.marker !== 'whether' &&
        CONDITIONALS.has(other.marker) &&
        other.link === 'subordinate' &&
        Math.abs(other.index - clause.index) <= 3,
    );
}
