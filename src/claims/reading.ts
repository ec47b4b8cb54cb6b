import type { LocalEntity, Mention, MentionType, Resolved, Sentence, Token } from '../../graph/model/index.ts';
import type { Chunk, NounGroup, VerbGroup } from './grammar/chunk.ts';
import { chunk } from './grammar/chunker.ts';
import type { Clause } from './grammar/clause.ts';
import type { Layers } from './grammar/noun-group.ts';
import { parse } from './grammar/parse.ts';
import { type Scanner, withoutParentheses } from './grammar/scanner.ts';
import { foldTitles } from './grammar/titles.ts';
import type { TimeExpression } from './time/index.ts';

/** A sentence with its chunks and clauses. */
export interface ReadSentence extends Scanner {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}

/** An article parsed: what every finder of claims reads. */
export interface Reading {
  readonly resolved: Resolved;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  /** Mentions of the persons whose title a token belongs to. */
  readonly titled: ReadonlyMap<number, readonly number[]>;
  readonly times: readonly TimeExpression[];
  readonly sentences: readonly ReadSentence[];
  readonly clauses: readonly Clause[];
}

/** Chunks and clauses for every sentence of a resolved article. */
export function readClauses(resolved: Resolved, times: readonly TimeExpression[]): Reading {
  const { document, mentions, entities } = resolved;
  const layers = layersOf(resolved, times);
  const titled = titledTokens(resolved);
  const clauses: Clause[] = [];
  const sentences = document.sentences.map((sentence): ReadSentence => {
    const flat = withoutParentheses(chunk(layers, sentence.firstToken, sentence.endToken));
    const chunks = foldTitles(flat, { titled, isNameOf: (group, mention) => group.mentions.at(-1) === mention });
    const scanner = {
      chunks,
      heading: sentence.form === 'heading',
      telegraphic: sentence.form === 'heading' || sentence.form === 'caption' || isLowerCase(document, sentence),
      ...nounTests(resolved, titled),
      wordOf: (group: NounGroup) => document.tokens[group.head]!.lower,
      isRanked: ({ first, head }: NounGroup) =>
        document.tokens.slice(first, head).some(({ lower }) => RANKS.has(lower)),
      isSingular: (verb: VerbGroup) => singular(document.tokens, verb),
    };
    const own = parse(scanner, sentence.index, clauses.length);
    clauses.push(...own);
    return { ...scanner, sentence, clauses: own };
  });
  return { resolved, tokens: document.tokens, mentions, entities, titled, times, sentences, clauses };
}

const RANKS = new Set(['first', 'second', 'third', 'last', 'only', 'latest', 'previous']);

/** "minister meets envoy in accra monday": a cable without a capital. */
const isLowerCase = ({ tokens }: Resolved['document'], { firstToken, endToken }: Sentence): boolean =>
  endToken - firstToken > 4 && !anyCapital(tokens, firstToken, endToken);

function anyCapital(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]!.text !== tokens[at]!.text.toLowerCase()) return true;
  return false;
}

/** Persons whose title covers a token: "the Dutch | envoy | in Oslo, Jan Smit". */
function titledTokens({ document, mentions }: Resolved): Map<number, number[]> {
  const titled = new Map<number, number[]>();
  for (const mention of mentions) {
    if (mention.type !== 'PERSON') continue;
    for (const office of mention.offices) {
      const { firstToken, endToken } = document.sentences[mention.sentence]!;
      for (let at = firstToken; at < endToken; at++) {
        const token = document.tokens[at]!;
        if (
          token.start >= office.start &&
          token.end <= office.end &&
          !(at >= mention.firstToken && at < mention.endToken)
        )
          titled.set(at, [...(titled.get(at) ?? []), mention.index]);
      }
    }
  }
  return titled;
}

const SINGULAR = new Set(['is', 'was', 'has', "'s", 'does']);

/** True where the first word of a verb group is a third person singular. */
function singular(tokens: readonly Token[], verb: VerbGroup): boolean {
  const { lower, lemma, pos } = tokens[verb.first]!;
  return SINGULAR.has(lower) || (pos === 'VERB' && lower !== lemma && lower.endsWith('s'));
}

const PEOPLE = new Set<MentionType | undefined>(['PERSON', 'NOMINAL']);
const ACTORS = new Set<MentionType | undefined>(['STATE', 'ORGANISATION']);
const NAMES = new Set<MentionType | undefined>(['PERSON', 'STATE', 'PLACE', 'ORGANISATION']);

/** What the grammar asks of nouns, answered by the mentions. */
function nounTests(
  { mentions }: Resolved,
  titled: ReadonlyMap<number, readonly number[]>,
): Pick<Scanner, 'isPerson' | 'isName' | 'isActor' | 'isState'> {
  const typeOf = ({ mentions: inside, head }: NounGroup): MentionType | undefined => {
    for (let at = inside.length - 1; at >= 0; at--) {
      const { firstToken, endToken, type } = mentions[inside[at]!]!;
      if (firstToken <= head && head < endToken) return type;
    }
    return undefined;
  };
  return {
    isPerson: (group) => PEOPLE.has(typeOf(group)) || titled.has(group.head),
    isState: (group) => typeOf(group) === 'STATE',
    isActor: (group) => ACTORS.has(typeOf(group)),
    isName: (group) => NAMES.has(typeOf(group)),
  };
}

function layersOf(resolved: Resolved, times: readonly TimeExpression[]): Layers {
  const mentionAt = new Map<number, Mention>();
  for (const mention of resolved.mentions) {
    const known = mentionAt.get(mention.firstToken);
    if (!known || known.endToken < mention.endToken) mentionAt.set(mention.firstToken, mention);
  }
  const timeAt = new Map<number, { index: number; end: number; modifier: boolean }>();
  times.forEach((time, index) => {
    if (!timeAt.has(time.firstToken))
      timeAt.set(time.firstToken, { index, end: time.endToken, modifier: time.modifier });
  });
  return { tokens: resolved.document.tokens, mentionAt, timeAt, personAt: personsAt(resolved) };
}

/** Words that a title and the name behind it may take. */
const LONGEST_TITLE = 8;

/** Persons by the token at which the title right before their name begins, else the name. */
function personsAt({ document: { tokens }, mentions }: Resolved): Map<number, Mention> {
  const persons = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.type !== 'PERSON') continue;
    persons.set(mention.firstToken, mention);
    for (const { start, end } of mention.offices) {
      if (end > tokens[mention.firstToken]!.start) continue;
      for (let at = mention.firstToken - 1; at >= 0 && at > mention.firstToken - LONGEST_TITLE; at--)
        if (tokens[at]!.start === start) persons.set(at, mention);
        else if (/^[,.;:]$/u.test(tokens[at]!.text)) break;
    }
  }
  return persons;
}

/** The mention that a noun group is headed by, the outermost where several nest. */
export function headMention(reading: Reading, group: NounGroup): Mention | undefined {
  let best: Mention | undefined;
  for (const index of group.mentions) {
    const mention = reading.mentions[index]!;
    if (mention.firstToken <= group.head && group.head < mention.endToken) best = mention;
  }
  return best;
}

/** The entities that a noun group stands for: none where its head is an ordinary noun. */
export function entitiesOf(reading: Reading, group: NounGroup): readonly number[] {
  const mention = headMention(reading, group);
  if (!mention)
    return [
      ...new Set((reading.titled.get(group.head) ?? []).flatMap((index) => reading.resolved.referents[index] ?? [])),
    ];
  return reading.resolved.referents[mention.index] ?? [];
}

/** The words of a noun group. */
export function textOf(reading: Reading, group: { readonly first: number; readonly end: number }): string {
  const start = reading.tokens[group.first]!.start;
  return reading.resolved.document.article.text.slice(start, reading.tokens[group.end - 1]!.end);
}

const ACTOR_KINDS = new Set(['Person', 'State', 'Organisation']);

/** Entities of a group that can take part in something. */
export const actorsOf = (reading: Reading, group: NounGroup): readonly number[] =>
  entitiesOf(reading, group).filter((index) => ACTOR_KINDS.has(reading.entities[index]!.kind));

export const kindOfEntity = (reading: Reading, index: number): string => reading.entities[index]!.kind;
