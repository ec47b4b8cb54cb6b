import type { IsoDate, MentionType, Span, StatedArticle } from '../../graph/model/index.ts';
import { paragraphsOf } from '../articles/paragraphs.ts';
import { type FoundClaim, found } from '../found.ts';

/** A mention as one reads it: its words, what they refer to, and the rule that marked them. */
export interface ReadMention extends Span {
  readonly type: MentionType;
  readonly surface: string;
  readonly entities: readonly { readonly label: string; readonly kind: string }[];
  readonly rule: string;
}

/** A claim in names. */
export type ReadClaim = FoundClaim;

/** A sentence with its mentions, and the claims whose evidence begins in it. */
export interface ReadSentence extends Span {
  readonly text: string;
  readonly mentions: readonly ReadMention[];
  readonly claims: readonly ReadClaim[];
}

/** A paragraph that no sentence covers: it is in another language, and was not read. */
export interface UnreadPassage extends Span {
  readonly text: string;
}

/** An article to be read through, with all that was found in it at its place. */
export interface ReadArticle {
  readonly id: string;
  readonly published?: IsoDate;
  readonly title?: string;
  readonly source?: string;
  readonly file?: string;
  /** Other articles with the same text but for some words, the earliest first. */
  readonly copies?: readonly string[];
  readonly sentences: readonly ReadSentence[];
  readonly unread?: readonly UnreadPassage[];
}

/** Puts what an article states beneath the sentences that say so. */
export function readThrough(stated: StatedArticle, family: readonly string[] = []): ReadArticle {
  const { id, text, published, sightings, sentences } = stated;
  const title = sightings.find((sighting) => sighting.title)?.title;
  const { source, file } = sightings[0] ?? {};
  const mentions = stated.mentions.map((mention, index) => readMention(stated, mention, index));
  const { claims } = found(stated);
  const copies = family.filter((each) => each !== id);
  const unread = unreadOf(text, sentences);
  const within = (span: Span, place: Span): boolean => place.start >= span.start && place.start < span.end;
  return {
    id,
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(file ? { file } : {}),
    ...(copies.length > 0 ? { copies } : {}),
    sentences: sentences.map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      mentions: mentions.filter((mention) => within({ start, end }, mention)),
      claims: claims.filter(({ evidence }) => within({ start, end }, evidence)),
    })),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

/** Whatever words stand between the sentences. */
function unreadOf(text: string, sentences: readonly Span[]): readonly UnreadPassage[] {
  const ends = [0, ...sentences.map(({ end }) => end)];
  return ends.flatMap((from, index) => {
    const gap = text.slice(from, sentences[index]?.start ?? text.length);
    if (!/[\p{L}\p{N}]/u.test(gap)) return [];
    return paragraphsOf(gap).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      text: gap.slice(start, end),
    }));
  });
}

function readMention(
  { text, referents, entities }: StatedArticle,
  { start, end, type, rule }: StatedArticle['mentions'][number],
  index: number,
): ReadMention {
  const meant = (referents[index] ?? []).flatMap((entity) => entities[entity] ?? []);
  return {
    start,
    end,
    type,
    surface: text.slice(start, end),
    entities: meant.map(({ label, kind }) => ({ label, kind })),
    rule,
  };
}
