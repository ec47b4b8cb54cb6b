import type { LocalEntity, Mention, Resolved, Token } from '../../../graph/model/index.ts';
import type { EdgeClaimDraft } from './draft.ts';

/** An article laid out for reading what stands beside names. */
export interface Names {
  readonly resolved: Resolved;
  readonly tokens: readonly Token[];
  readonly entities: readonly LocalEntity[];
  /** For every token the outermost mention that begins there, or -1. */
  readonly beginsAt: Int32Array;
  /** For every token the outermost mention that ends with it, or -1. */
  readonly endsAt: Int32Array;
  /** Local entity of a lexicon id. */
  readonly byId: ReadonlyMap<string, number>;
  /** For every state the sentences that name it, its people or its capital as a government. */
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
}

export function layNames(resolved: Resolved): Names {
  const { tokens } = resolved.document;
  const beginsAt = new Int32Array(tokens.length).fill(-1);
  const endsAt = new Int32Array(tokens.length).fill(-1);
  const length = (index: number): number =>
    index < 0 ? 0 : resolved.mentions[index]!.endToken - resolved.mentions[index]!.firstToken;
  for (const { index, firstToken, endToken, type } of resolved.mentions) {
    if (type === 'NOMINAL' || type === 'PRONOUN') continue;
    if (length(beginsAt[firstToken]!) < endToken - firstToken) beginsAt[firstToken] = index;
    if (length(endsAt[endToken - 1]!) < endToken - firstToken) endsAt[endToken - 1] = index;
  }
  const byId = new Map<string, number>();
  for (const { index, signature } of resolved.entities)
    if (signature?.strength === 'exact') byId.set(signature.key, index);
  const named = new Map<number, Set<number>>();
  for (const { index, type, sentence } of resolved.mentions) {
    if (type !== 'STATE' && type !== 'NATIONALITY') continue;
    for (const state of resolved.referents[index] ?? []) {
      const known = named.get(state);
      if (known) known.add(sentence);
      else named.set(state, new Set([sentence]));
    }
  }
  return { resolved, tokens, entities: resolved.entities, beginsAt, endsAt, byId, named };
}

/** Whether a sentence names a state. */
export const isNamed = ({ named }: Names, sentence: number, state: number): boolean =>
  named.get(state)?.has(sentence) ?? false;

/** The one entity of a mention, if it is of a kind. */
export function entityOf(
  { resolved, entities }: Names,
  mention: Mention | undefined,
  ...kinds: readonly string[]
): number | undefined {
  if (!mention) return undefined;
  const found = resolved.referents[mention.index] ?? [];
  return found.length === 1 && kinds.includes(entities[found[0]!]!.kind) ? found[0] : undefined;
}

export const beginning = ({ resolved, beginsAt }: Names, token: number): Mention | undefined =>
  resolved.mentions[beginsAt[token] ?? -1];

export const ending = ({ resolved, endsAt }: Names, token: number): Mention | undefined =>
  resolved.mentions[endsAt[token] ?? -1];

export const lowerAt = ({ tokens }: Names, token: number): string => tokens[token]?.lower ?? '';

/** The mentions of a list that begins at a token: "A, B and C". */
export function listFrom(names: Names, token: number, sentence: number): readonly Mention[] {
  const found: Mention[] = [];
  let at = token;
  if (lowerAt(names, at) === 'the') at++;
  for (;;) {
    const mention = beginning(names, at);
    if (!mention || mention.sentence !== sentence) return found;
    found.push(mention);
    at = mention.endToken;
    const comma = lowerAt(names, at) === ',';
    if (comma) at++;
    const and = lowerAt(names, at) === 'and' || lowerAt(names, at) === '&';
    if (and) at++;
    if (!comma && !and) return found;
    if (lowerAt(names, at) === 'the') at++;
  }
}

/** The mentions of a list that ends before a token, in text order. */
export function listBefore(names: Names, token: number, sentence: number): readonly Mention[] {
  const found: Mention[] = [];
  let at = token - 1;
  for (;;) {
    const mention = ending(names, at);
    if (!mention || mention.sentence !== sentence) return found;
    found.unshift(mention);
    at = mention.firstToken - 1;
    if (lowerAt(names, at) === 'the') at--;
    const and = lowerAt(names, at) === 'and' || lowerAt(names, at) === '&';
    if (and) at--;
    const comma = lowerAt(names, at) === ',';
    if (comma) at--;
    if (!comma && !and) return found;
  }
}

/** A fact that a sentence states as it stands. */
export function factOf(
  names: Names,
  relation: string,
  from: number,
  to: number,
  sentence: number,
  rule: string,
): EdgeClaimDraft {
  const { start, end } = names.resolved.document.sentences[sentence]!;
  return { about: 'edge', relation, from, to, status: 'happened', evidence: { start, end }, rule };
}
