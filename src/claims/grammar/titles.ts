import type { Chunk, NounGroup } from './chunk.ts';
import { isMark, isNoun, isVerb } from './scanner.ts';

/** What is known of who bears which title. */
export interface Titles {
  /** Mentions of the persons whose title a token belongs to. */
  readonly titled: ReadonlyMap<number, readonly number[]>;
  readonly isNameOf: (group: NounGroup, mention: number) => boolean;
}

/** Chunks that a title of some length has: "the minister | of | state | of | the republic of X". */
const LONGEST = 6;

/**
 * "the chancellor | of | X | , | Lee | ," becomes one noun, as "Chancellor Lee of X" is: a state in a title is no party,
 * and lists of such titles are lists of those who bear them. Places are numbered anew.
 */
export function foldTitles(chunks: readonly Chunk[], titles: Titles): Chunk[] {
  const folded: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    const name = isNoun(chunk) ? nameBehind(chunks, at, titles) : undefined;
    if (!isNoun(chunk) || name === undefined) {
      folded.push(chunk);
      continue;
    }
    const { possessor: _, determiner: __, ...bearer } = chunks[name] as NounGroup;
    const { determiner, possessor } = chunk;
    folded.push({
      ...bearer,
      first: chunk.first,
      ...(determiner === undefined ? {} : { determiner }),
      ...(possessor === undefined ? {} : { possessor }),
    });
    at = isMark(chunks[name - 1], 'comma') && closes(chunks, name + 1) ? name + 1 : name;
  }
  folded.forEach((chunk, at) => {
    chunk.at = at;
  });
  return folded;
}

/** Where the name stands that a title with "of" leads to; undefined where it is no such title. */
function nameBehind(chunks: readonly Chunk[], at: number, { titled, isNameOf }: Titles): number | undefined {
  const title = chunks[at] as NounGroup;
  const [bearer, ...others] = titled.get(title.head) ?? [];
  if (bearer === undefined || others.length > 0 || isNameOf(title, bearer)) return undefined;
  let isOf = false;
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const chunk = chunks[next];
    if (isNoun(chunk)) {
      if (isNameOf(chunk, bearer)) return isOf ? next : undefined;
      if (!titled.get(chunk.head)?.includes(bearer) && chunks[next - 1]?.type !== 'prep') return undefined;
    } else if (chunk?.type === 'prep') isOf ||= chunk.word === 'of';
    else if (!isMark(chunk, 'comma', 'and')) return undefined;
  }
  return undefined;
}

/** The comma that only closes the apposition: a verb or a place follows, and no other noun of a list. */
function closes(chunks: readonly Chunk[], comma: number): boolean {
  if (!isMark(chunks[comma], 'comma')) return false;
  const next = chunks[comma + 1];
  return isVerb(next) || next?.type === 'prep' || next?.type === 'time';
}
