import type { Clause } from '../grammar/clause.ts';
import type { Reading } from '../reading.ts';
import type { EventMention, Part } from './mention.ts';

const SEVERAL = new Set(['separately', 'individually', 'respectively']);

/** "met separately with A and B", "spoke to each of them individually". */
export const isSeparate = ({ tokens }: Reading, { verb, object, obliques }: Clause): boolean => {
  const last = Math.max(verb.end, ...[...object, ...obliques.flatMap(({ groups }) => groups)].map(({ end }) => end));
  return tokens.slice(verb.first, last + 2).some(({ lower }) => SEVERAL.has(lower));
};

/** "talked with A and with B". */
export const isRepeated = (reading: Reading, { sentence, obliques }: Clause): boolean => {
  const { chunks } = reading.sentences[sentence]!;
  const withs = obliques.filter(({ prep }) => prep === 'with' || prep === 'to');
  return withs.slice(1).some(({ at, prep }) => {
    const mark = chunks[at - 1];
    return prep === withs[0]!.prep && mark?.type === 'mark' && mark.word === 'and';
  });
};

/** One encounter with each partner, where there are several; else each subject with the one partner. */
export function oneByOne(subject: readonly Part[], partners: readonly Part[]): (readonly Part[])[] | undefined {
  if (partners.length > 1) return partners.map((partner) => [...subject, partner]);
  return partners.length === 1 && subject.length > 1 ? subject.map((own) => [own, ...partners]) : undefined;
}

const WITH = new Set(['event-with', 'event-guest']);
const TWO_SIDED = new Set(['bilateral']);
/** "telephone conversations with A and B", unlike talks, which are many words for one. */
const PLURAL = /^(?:meetings|conversations|calls|bilaterals|audiences|videoconferences)$/u;

/**
 * "held separate talks with A and B", "bilateral meetings between A and B, C and D": a meeting with each.
 * The first of those between whom bilaterals are held is the one who meets the rest.
 */
export function partedMention(reading: Reading, mention: EventMention, next: () => number): EventMention[] {
  const { group, parts } = mention;
  if (!group || mention.kind !== 'Meeting') return [mention];
  const words = reading.tokens.slice(group.first, group.head + 1).map(({ lower }) => lower);
  const separate = words.some((word) => word === 'separate' || word === 'individual');
  const bilateral = words.some((word) => TWO_SIDED.has(word)) && reading.tokens[group.head]!.lower.endsWith('s');
  const several = PLURAL.test(reading.tokens[group.head]!.lower) && !words.includes('joint');
  if (!separate && !bilateral && !several) return [mention];
  const partners = parts.filter(
    ({ rule, entity }, at) => WITH.has(rule) && parts.findIndex((other) => other.entity === entity) === at,
  );
  const between = parts.filter(({ rule }) => rule === 'event-between');
  const own = parts.filter(({ rule }) => !WITH.has(rule));
  if (several && !separate && !bilateral && new Set(own.map(({ entity }) => entity)).size > 1) return [mention];
  const found =
    partners.length > 0
      ? oneByOne(own, partners)
      : between.length > 2
        ? oneByOne([between[0]!, ...parts.filter((part) => !between.includes(part))], between.slice(1))
        : undefined;
  if (!found) return [mention];
  return found.map((pair, at) => ({
    ...mention,
    parts: [...pair],
    apart: true,
    index: at === 0 ? mention.index : next(),
  }));
}
