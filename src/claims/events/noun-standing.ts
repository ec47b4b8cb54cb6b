import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { SIDELINES } from '../grammar/data/words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { combine, negateIf } from '../status/combine.ts';
import { ADJECTIVE_CUES, type Cue, MODIFIER_CUES, NOUN_CUES } from '../status/data/cues.ts';
import { FORECASTS } from '../status/forecasts.ts';
import { cueOf, isRebuffed, type StandingContext, standingOf } from '../status/standing.ts';
import { EVENT_SUBJECT_VERBS } from './data/verbs.ts';
import { eventHead } from './noun-entry.ts';
import { governingNoun, isTopic, type Role, rolesOf } from './roles.ts';
import { isRumourDenied } from './rumours.ts';

const BEFORE = new Set(['before', 'ahead of', 'prior to', 'until', 'on the eve of', 'in the run-up to']);
const AFTER = new Set(['after', 'following', 'since', 'in the wake of']);
const DURING = new Set([...SIDELINES, 'at', 'during', 'in', 'on', 'on the occasion of', 'for', 'to', 'with']);

/** How an event stands by the words round its noun; undefined where they do not say. */
export function nounStanding(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  group: NounGroup,
): Status | undefined {
  if (group.determiner === 'any') return 'possible';
  if (isRumourDenied(reading, sentence, group)) return 'denied';
  const negated = group.determiner === 'no' || group.determiner === 'neither';
  const modifier = modifierCue(reading, group);
  const governed = governedStanding(reading, context, sentence, group);
  const status = governed ?? clauseStanding(reading, context, sentence, group);
  if (
    modifier &&
    modifier !== 'factual' &&
    (status === undefined || status === 'happened' || status === 'ongoing' || status === 'planned')
  ) {
    const certain = rolesOf(sentence, group).some(({ as, clause }) => as === 'subject' && clause.verb.tense === 'past');
    return certain && modifier === 'planned' && status === 'happened' ? status : combine(modifier, 'happened');
  }
  // As a subject its "no" has negated the verb already.
  const told = rolesOf(sentence, group).some(({ as }) => as === 'subject');
  if (negated && !told) return negateIf(true, status ?? 'happened');
  return status ?? (modifier === 'factual' ? 'happened' : undefined);
}

function modifierCue(reading: Reading, group: NounGroup): Cue | undefined {
  for (let at = group.head - 1; at >= group.first; at--) {
    const cue = MODIFIER_CUES.get(reading.tokens[at]!.lower);
    if (cue) return cue;
  }
  return undefined;
}

/** "the possibility of a meeting is remote", "calls for a summit". */
function governedStanding(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  group: NounGroup,
): Status | undefined {
  const governor = governingNoun(sentence, group);
  if (!governor || !['of', 'for', 'to', 'on', 'about'].includes(governor.prep)) return undefined;
  const cue = NOUN_CUES.get(reading.tokens[governor.noun.head]!.lemma);
  if (!cue) return undefined;
  const outer = clauseStanding(reading, context, sentence, governor.noun);
  if (governor.noun.determiner === 'no') return combine(cue, 'denied');
  // "turned down a request for a meeting", "ruled out the possibility of talks".
  if (outer === 'denied' && cue === 'possible') return 'denied';
  // "the possibility of talks is unlikely", "hopes of a summit faded".
  if (outer === 'unlikely' || outer === 'denied') return combine(cue, outer);
  // "plans for a meeting fell through", "hopes of a summit came to nothing".
  if (outer === 'cancelled') return outer;
  return combine(cue, 'happened');
}

function clauseStanding(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  group: NounGroup,
): Status | undefined {
  // "is to look into meddling in the 2016 election": the clause speaks of the meddling.
  if (isMerelyNamed(reading, sentence, group)) return undefined;
  const ofItsOwn = (role: Role): boolean => isTopic(role, group) && eventHead(reading, group)?.entry.kind === 'Event';
  const roles = rolesOf(sentence, group).filter((role) => !ofItsOwn(role));
  let found: Status | undefined;
  for (const role of roles) found = roleStanding(reading, context, role) ?? found;
  return found;
}

const ELECTIONS = /^(?:election|referendum|vote|primary|poll|plebiscite|ballot)$/u;

/** An election that only tells of which meddling, result or campaign the clause speaks. */
function isMerelyNamed({ tokens }: Reading, sentence: ReadSentence, group: NounGroup): boolean {
  if (!ELECTIONS.test(tokens[group.head]!.lemma)) return false;
  const governor = governingNoun(sentence, group);
  return (
    governor !== undefined &&
    ['in', 'of', 'during', 'on', 'over'].includes(governor.prep) &&
    !NOUN_CUES.has(tokens[governor.noun.head]!.lemma)
  );
}

function roleStanding(reading: Reading, context: StandingContext, { clause, as, prep }: Role): Status | undefined {
  if (as === 'antecedent') return clause.verb.tense === 'past' ? 'happened' : undefined;
  // "put off until Friday" is a new plan.
  if (
    as !== 'oblique' &&
    cueOf(clause) === 'postponed' &&
    clause.times.some((time) => reading.times[time]!.forward || reading.times[time]!.bound === 'until')
  )
    return 'planned';
  if (as === 'subject')
    return fellVictim(context, clause) || cameToNothing(context, clause)
      ? 'cancelled'
      : subjectStanding(context, clause);
  if (as === 'object') return objectStanding(context, clause);
  return obliqueStanding(reading, context, clause, prep ?? '');
}

/** "the talks fell victim to the storm", "came to nothing". */
const fellVictim = (context: StandingContext, { verb, object }: Clause): boolean =>
  verb.lemma === 'fall' && object.some(({ head }) => context.lemma(head) === 'victim');

/** "came to nothing", "came to naught". */
const cameToNothing = (context: StandingContext, { verb, obliques }: Clause): boolean =>
  verb.lemma === 'come' &&
  !verb.negated &&
  obliques.some(
    ({ prep, groups }) =>
      prep === 'to' && groups.some(({ head }) => /^(?:nothing|naught|nought)$/u.test(context.lemma(head))),
  );

/** "the meeting will be held", "talks collapsed", "a visit is unlikely". */
function subjectStanding(context: StandingContext, clause: Clause): Status | undefined {
  const { verb, adjective } = clause;
  const outer = standingOf(context, clause);
  if (adjective) {
    const cue = ADJECTIVE_CUES.get(adjective.word);
    return cue ? combine(cue, negateIf(verb.negated || adjective.negated, 'happened')) : undefined;
  }
  const cue = cueOf(clause);
  if (clause.link === 'participle' && verb.passive) return outer;
  if (verb.passive) return cue ? combine(cue, outer) : undefined;
  if (cue === 'cancelled' || cue === 'postponed')
    return verb.lemma === 'collapse' || verb.lemma === 'break' ? outer : combine(cue, outer);
  if (verb.lemma === 'be' && clause.object.length > 0) return outer;
  if (EVENT_SUBJECT_VERBS.has(verb.lemma) || EVENT_SUBJECT_VERBS.has(`${verb.lemma}_${verb.particle ?? ''}`))
    return comesAs(clause) ? undefined : outer;
  return outer === 'happened' && verb.tense === 'past' && clause.link !== 'complement' ? 'happened' : undefined;
}

/** "The visit comes days after …" tells nothing of when the visit is. */
const comesAs = ({ verb }: Clause): boolean =>
  (verb.lemma === 'come' || verb.lemma === 'follow') && verb.tense === 'present';

/** "held talks", "cancelled the visit", "is considering a meeting". */
function objectStanding(context: StandingContext, clause: Clause): Status | undefined {
  const cue = cueOf(clause);
  if (clause.verb.lemma === 'be') return standingOf(context, clause);
  const judged =
    clause.adjective && JUDGING.has(clause.verb.lemma) ? ADJECTIVE_CUES.get(clause.adjective.word) : undefined;
  if (judged) return combine(judged, 'happened');
  if (clause.adjective && clause.verb.lemma === 'call') return undefined;
  if (!cue || cue === 'says') return undefined;
  const outer = standingOf(context, clause);
  // Those who skip a summit do not deny that it takes place.
  if (cue === 'denied' && SKIPPING.has(clause.verb.lemma)) return undefined;
  // Who may or may not attend says that the event is to come, not that it may fail.
  if (cue === 'factual' && TAKING_PART.has(clause.verb.lemma))
    return FORECASTS.has(outer)
      ? 'planned'
      : outer !== 'denied'
        ? outer
        : clause.verb.tense === 'future'
          ? 'planned'
          : undefined;
  return cue === 'possible' && isRebuffed(context, clause) ? 'denied' : combine(cue, outer);
}

/** "called a meeting unlikely". */
const JUDGING = new Set(['call', 'deem', 'consider', 'think', 'believe', 'find', 'declare', 'make']);
const SKIPPING = new Set('skip miss boycott shun snub neglect'.split(' '));
const TAKING_PART = new Set('attend join lead witness see remember celebrate'.split(' '));

const AIMING = new Set(['on', 'for', 'towards', 'toward']);
/** Verbs of what is not yet: those who press for a meeting stand as the meeting does. */
export const AIMS = new Set(
  'work push press call appeal hope ask wait prepare plan aim long lobby petition'.split(' '),
);

/** "whether he had raised it in their call", "may have met at the summit": it was, whatever came to pass at it. */
const isOver = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && (verb.perfect || (verb.tense === 'past' && !verb.modal));

function obliqueStanding(
  _reading: Reading,
  context: StandingContext,
  clause: Clause,
  prep: string,
): Status | undefined {
  const outer = standingOf(context, clause);
  // "are in talks with": they go on.
  if (clause.verb.lemma === 'be' && prep === 'in' && clause.verb.tense === 'present' && outer === 'happened')
    return clause.times.length === 0 ? 'ongoing' : outer;
  if (clause.verb.lemma === 'postpone' || clause.verb.lemma === 'delay') return undefined;
  // "is working on a meeting", "hopes for talks", "is preparing for a visit".
  const cue = AIMING.has(prep) ? cueOf(clause) : undefined;
  if (cue === 'possible' && isRebuffed(context, clause)) return 'denied';
  // "is due in X for talks", "was expected there for a summit".
  if (prep === 'for' && (cue === 'planned' || cue === 'likely') && (clause.adjective || clause.verb.passive))
    return cue;
  if (cue && AIMS.has(clause.verb.lemma) && !clause.verb.passive)
    return combine(cue, outer === 'ongoing' ? 'happened' : outer);
  if (prep === 'on' && /^(?:sit|listen|look|dial)$/u.test(clause.verb.lemma)) return outer;
  if (prep === 'over' && clause.verb.lemma === 'preside') return outer;
  if (/^(?:of|out of)$/u.test(prep) && clause.verb.particle === 'out') return outer === 'happened' ? outer : undefined;
  // "has been invited to the summit": it is to come.
  if (clause.verb.lemma === 'invite' && prep === 'to') return clause.verb.tense === 'past' ? undefined : 'planned';
  if (AFTER.has(prep)) return outer === 'happened' || outer === 'ongoing' ? 'happened' : undefined;
  if (BEFORE.has(prep)) return outer === 'planned' || outer === 'likely' ? 'planned' : undefined;
  if (DURING.has(prep) && FORECASTS.has(outer)) return isOver(clause) ? 'happened' : 'planned';
  if (DURING.has(prep)) return outer === 'happened' ? outer : undefined;
  // "will stay away from the summit": it is to come.
  if (prep === 'from' && clause.verb.tense === 'future') return 'planned';
  return undefined;
}
