import type { Reading, ReadSentence } from '../reading.ts';
import type { EventMention } from './mention.ts';
import { part } from './parties.ts';

type Label = 'who' | 'what' | 'where' | 'when';

const LABELS: ReadonlyMap<string, Label> = new Map(
  Object.entries({
    who: 'who participants attendees guests parties attending present',
    what: 'what event occasion',
    where: 'where venue place location',
    when: 'when date time day',
  }).flatMap(([label, words]) => words.split(' ').map((word): [string, Label] => [word, label as Label])),
);

/** The longest list of labelled lines that is read as one. */
const MOST_LINES = 10;

/** "Who: … What: a lunch. Where: … When: …": what the other lines of a notice say goes to the event that one names. */
export function withAdvisories(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const labels = reading.sentences.map((sentence) => labelOf(reading, sentence));
  return mentions.map((mention) => {
    if (labels[mention.sentence] !== 'what') return mention;
    const lines = linesAround(labels, mention.sentence);
    const of = (label: Label) => lines.filter((line) => labels[line] === label);
    if (of('who').length + of('where').length + of('when').length < 2) return mention;
    const known = new Set(mention.parts.map(({ entity }) => entity));
    const parties = entitiesIn(reading, of('who'), ['PERSON', 'ORGANISATION', 'STATE']).filter(
      (entity) => !known.has(entity),
    );
    return {
      ...mention,
      anaphoric: false,
      parts: [...mention.parts, ...parties.map((entity) => part(entity, 'ATTENDS', 'advisory-who'))],
      places: [...mention.places, ...entitiesIn(reading, of('where'), ['PLACE', 'STATE'])],
      times: [...mention.times, ...of('when').flatMap((line) => timesIn(reading, line))],
      status: mention.status === 'cancelled' ? mention.status : 'planned',
    };
  });
}

function labelOf({ tokens }: Reading, { sentence }: ReadSentence): Label | undefined {
  for (let at = sentence.firstToken; at < Math.min(sentence.endToken, sentence.firstToken + 3); at++)
    if (tokens[at + 1]?.text === ':') return LABELS.get(tokens[at]!.lower);
  return undefined;
}

/** The labelled lines next to one another that a line belongs to. */
function linesAround(labels: readonly (Label | undefined)[], line: number): number[] {
  let first = line;
  let last = line;
  while (first > 0 && labels[first - 1] && line - first < MOST_LINES) first--;
  while (labels[last + 1] && last - line < MOST_LINES) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Entities named in lines; what stands in parentheses only says where somebody is from. */
function entitiesIn(reading: Reading, lines: readonly number[], types: readonly string[]): number[] {
  const found = reading.mentions
    .filter(({ type, sentence, firstToken }) => {
      const aside = reading.tokens[firstToken - 1]?.text === '(' || reading.tokens[firstToken + 1]?.lower === "'s";
      return lines.includes(sentence) && types.includes(type) && !aside;
    })
    .flatMap(({ index }) => reading.resolved.referents[index] ?? []);
  return [...new Set(found)];
}

const timesIn = ({ times, tokens }: Reading, line: number): number[] =>
  times.flatMap((time, index) => (tokens[time.firstToken]!.sentence === line ? [index] : []));
