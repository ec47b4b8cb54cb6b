import type { Clause } from './grammar/clause.ts';
import { entitiesOf, type Reading } from './reading.ts';
import { isDeniedAfter } from './status/denials.ts';
import type { StandingContext } from './status/standing.ts';
import { resolve, type Tense } from './time/index.ts';

/** The tense that a clause gives to a time without one: "on Friday". */
export function tenseOf(clause: Clause | undefined): Tense {
  if (!clause) return 'unknown';
  const { verb, parent, link } = clause;
  if (verb.modal !== undefined && verb.perfect) return 'past';
  // "could not meet on Monday" tells of a Monday gone by.
  if (verb.modal === 'could' && verb.negated) return 'past';
  // "The visit follows talks on 9 April".
  if (verb.lemma === 'follow' && verb.tense === 'present' && !verb.passive) return 'past';
  if (verb.tense === 'future' || verb.modal !== undefined) return 'future';
  if (verb.tense === 'past' || (verb.tense === 'present' && verb.perfect)) return 'past';
  if (verb.form === 'finite' && verb.tense === 'present') return 'present';
  if (verb.form === 'infinitive' && verb.perfect) return 'past';
  if (verb.form === 'infinitive')
    return parent && tenseOf(parent) === 'past' && (parent.verb.lemma === 'begin' || isRanked(parent))
      ? 'past'
      : 'future';
  if (link === 'participle' || link === 'prepositional' || link === 'adverbial')
    return parent && parent !== clause ? tenseOf(parent) : 'unknown';
  return parent ? tenseOf(parent) : 'unknown';
}

/** "was the first to mediate". */
const isRanked = ({ verb, adjective }: Clause): boolean =>
  verb.lemma === 'be' && /^(?:first|second|third|last|only|latest)$/u.test(adjective?.word ?? '');

/** Whether a time lies after (true) or before (false) publication; undefined where it is unclear or the day itself. */
export function isFuture(reading: Reading, time: number): boolean | undefined {
  const { published } = reading.resolved.document;
  const expression = reading.times[time];
  if (!published || !expression || expression.dateline || expression.comparison) return undefined;
  if (expression.kind === 'recurring' || expression.kind === 'duration' || expression.kind === 'relative-to-event')
    return undefined;
  const past = resolve(expression, published, 'past');
  const future = resolve(expression, published, 'future');
  if (past && future && past.start !== future.start) return undefined;
  const date = past ?? future;
  if (!date) return undefined;
  if (date.start > published) return true;
  return date.end < published ? false : undefined;
}

const bareMonth = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const bareWeekday = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;

/** "hosts the assembly from 3 to 5 May": a day or span without a year, which a present tense announces. */
function isYearless({ times, resolved }: Reading, time: number): boolean {
  const { published } = resolved.document;
  const expression = times[time]!;
  const numbered = (expression.kind === 'day' || expression.kind === 'range') && /\d/u.test(expression.text);
  // "hosts the assembly in August".
  if (!published || !(numbered || bareMonth.test(expression.text))) return false;
  const past = resolve(expression, published, 'past');
  const future = resolve(expression, published, 'future');
  return past !== undefined && future !== undefined && past.start !== future.start && !expression.dateline;
}

const LEAVING = new Set(['fly', 'travel', 'head', 'depart', 'return', 'leave', 'sail']);
const AGO = /\b(?:ago|last|yesterday|every|each)\b/iu;

/** "From Lima he flies to Quito": in running text the present tense of setting out is that of a timetable. */
function isTimetable({ sentences, times, tokens }: Reading, { verb, sentence, times: own, subject }: Clause): boolean {
  const { form } = sentences[sentence]!.sentence;
  if (!LEAVING.has(verb.lemma) || verb.tense !== 'present' || verb.perfect || verb.progressive || verb.passive)
    return false;
  if (form === 'heading' || form === 'caption' || sentences[sentence]!.telegraphic || verb.adverbs.length > 0)
    return false;
  const thirdPerson = tokens[verb.head]!.lower.endsWith('s') || subject.length > 1;
  return thirdPerson && own.every((time) => times[time]!.kind !== 'recurring' && !AGO.test(times[time]!.text));
}

/** "X did not meet Y because he wished to; he met him because …": the same is told right after with another reason. */
function isContrast(reading: Reading, { verb, subject, sentence, index }: Clause): boolean {
  if (!verb.negated || verb.form !== 'finite' || verb.modal !== undefined) return false;
  const behind = reading.clauses.slice(index + 1, index + 6).filter((other) => other.sentence <= sentence + 1);
  const reason = behind.find(
    (other) => other.parent?.index === index && (other.verb.form === 'infinitive' || other.marker === 'because'),
  );
  const who = subject.flatMap((group) => entitiesOf(reading, group));
  if (!reason || who.length === 0) return false;
  return behind.some(
    (other) =>
      other.index > reason.index &&
      other.verb.lemma === verb.lemma &&
      other.verb.form === 'finite' &&
      other.verb.tense === verb.tense &&
      !other.verb.negated &&
      other.subject.some((group) => entitiesOf(reading, group).some((entity) => who.includes(entity))),
  );
}

/** What standing asks of an article. */
export function standingContext(reading: Reading): StandingContext {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of reading.clauses) {
    const known = bySentence.get(clause.sentence);
    if (known) known.push(clause);
    else bySentence.set(clause.sentence, [clause]);
  }
  return {
    lemma: (token) => reading.tokens[token]?.lemma ?? '',
    heading: (clause) => reading.sentences[clause.sentence]?.heading ?? false,
    future(clause) {
      if (clause.verb.lemma === 'follow' && !clause.verb.passive && clause.verb.tense === 'present') return false;
      for (const time of clause.times) {
        const found = isFuture(reading, time);
        if (found !== undefined) return found;
        // "meets X on Friday" in the present tense speaks of a Friday to come, in a headline or caption of one gone by.
        if (
          !reading.sentences[clause.sentence]!.telegraphic &&
          clause.verb.tense === 'present' &&
          !clause.verb.perfect &&
          (bareWeekday.test(reading.times[time]!.text) || isYearless(reading, time))
        )
          return true;
      }
      return isTimetable(reading, clause) || undefined;
    },
    asked({ sentence, link }) {
      const { firstToken, endToken } = reading.sentences[sentence]!.sentence;
      const closing = reading.tokens.slice(Math.max(firstToken, endToken - 2), endToken);
      // "Question: Did A meet B?"
      const label = reading.tokens.slice(firstToken, firstToken + 4).findIndex(({ text }) => text === ':');
      const opening = reading.tokens[firstToken + label + 1]!;
      const open =
        opening.pos === 'AUX' ||
        /^(?:would|will|did|does|do|has|have|had|can|could|is|are|was|were|may|might)$/u.test(opening.lower);
      return open && link === 'main' && closing.some((token) => token.text === '?');
    },
    subjunctive({ link, verb, subject }) {
      const only = subject.length === 1 ? subject[0]! : undefined;
      const head = reading.tokens[verb.head]!;
      if (link !== 'that' || !only?.pronoun || verb.tense !== 'present' || verb.passive || verb.end - verb.first > 1)
        return false;
      return /^(?:he|she|it)$/u.test(reading.tokens[only.head]!.lower) && head.lower === head.lemma;
    },
    ranks: (first, head) =>
      reading.tokens
        .slice(first, head)
        .some(({ lower }) => /^(?:first|second|third|fourth|fifth|sixth|only|last|latest|next|youngest)$/u.test(lower)),
    yet: ({ verb }) =>
      reading.tokens.slice(verb.end, verb.end + 2).some(({ lower }) => lower === 'yet') || verb.adverbs.includes('yet'),
    answer({ sentence }) {
      const next = reading.sentences[sentence + 1];
      if (!next) return undefined;
      const { firstToken, endToken } = next.sentence;
      const words = reading.tokens.slice(firstToken, Math.min(endToken, firstToken + 8));
      const label = words.findIndex(({ text }) => text === ':');
      const word = words[label + 1];
      const after = words[label + 2];
      if (!word || !after || !/^[.,!]$/u.test(after.text)) return undefined;
      return word.lower === 'no' ? 'no' : word.lower === 'yes' ? 'yes' : undefined;
    },
    denied: (clause) => isDeniedAfter(reading, clause),
    attained: ({ link, verb, parent, subject }) => {
      const that = (subject[0]?.first ?? verb.first) - 1;
      return (
        link === 'that' &&
        verb.modal === 'could' &&
        !verb.negated &&
        parent?.verb.tense === 'past' &&
        reading.tokens[that]?.lower === 'that' &&
        reading.tokens[that - 1]?.lower === 'so'
      );
    },
    contrasted: (clause) => isContrast(reading, clause),
    siblings: (clause) => bySentence.get(clause.sentence) ?? [],
  };
}
