import { kindOfEntity, type Reading } from '../reading.ts';
import type { EventMention } from './mention.ts';

type Lead = Pick<Reading['sentences'][number]['sentence'], 'firstToken' | 'endToken'>;

const OPENING = 16;

/** The place at which an article is datelined: "LIMA, March 3 (Agency) - …"; the first of several. */
export function datelinePlace(reading: Reading): number | undefined {
  const { tokens, mentions, entities } = reading;
  const lead = reading.sentences.find(({ sentence }) => sentence.form === 'prose');
  if (!lead) return undefined;
  const { firstToken, endToken } = lead.sentence;
  const mention = mentions.find((other) => other.firstToken === firstToken);
  const place = mention && reading.resolved.referents[mention.index]?.[0];
  if (place === undefined || kindOfEntity(reading, place) !== 'Place' || entities[place] === undefined)
    return undefined;
  for (let at = mention!.endToken; at < Math.min(endToken, firstToken + OPENING); at++) {
    const token = tokens[at]!;
    // A dash with a space before it, or the colon of a readout.
    if (/^(?:[—–]|-{1,3})$/u.test(token.text))
      return tokens[at - 1]!.end < token.start || token.text !== '-' ? place : undefined;
    if (token.text === ':' && at === mention!.endToken) return place;
    if (token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  }
  return undefined;
}

const DISTANT = new Set(['call', 'videoconference', 'visit', 'conversation', 'clash', 'war', 'attack', 'election']);
const HERE = new Set(['here']);

/**
 * Puts where it was what is told to have been "here", and what the first sentence tells without a place of its own.
 */
export function placedHere(reading: Reading, mentions: readonly EventMention[]): EventMention[] {
  const place = datelinePlace(reading);
  if (place === undefined) return [...mentions];
  const { sentence } = reading.sentences.find(({ sentence: { form } }) => form === 'prose')!;
  const lead = namesAnotherPlace(reading, sentence, place) ? undefined : sentence.index;
  return mentions.map((mention) => {
    if (mention.places.length > 0 || mention.kind !== 'Meeting' || DISTANT.has(mention.form)) return mention;
    // "They had last met in March" tells of another place, if of any.
    const earlier = mention.turn === 'last' || (mention.clause?.verb.perfect ?? false);
    const told = mention.sentence === lead && mention.status === 'happened' && mention.within.length === 0 && !earlier;
    return told || isHere(reading, mention) ? { ...mention, places: [place] } : mention;
  });
}

const WHERE = new Set(['to', 'into', 'in', 'at', 'near', 'from']);

/** "flew to X and met": the encounter was as likely there as where the article was written. */
function namesAnotherPlace(reading: Reading, lead: Lead, place: number): boolean {
  const { tokens, mentions, resolved } = reading;
  return mentions.some((mention) => {
    const entity = resolved.referents[mention.index]?.[0];
    return (
      mention.firstToken > lead.firstToken &&
      mention.endToken <= lead.endToken &&
      entity !== undefined &&
      entity !== place &&
      WHERE.has(tokens[mention.firstToken - 1]!.text.toLowerCase()) &&
      ['Place', 'State'].includes(kindOfEntity(reading, entity))
    );
  });
}

/** "met here on Monday", "the summit here". */
function isHere(reading: Reading, { sentence, clause, group }: EventMention): boolean {
  const { chunks, clauses } = reading.sentences[sentence]!;
  const from = group?.at ?? clause?.verb.at ?? 0;
  const next = clauses.find(({ verb }) => verb.at > from)?.verb.at ?? chunks.length;
  return chunks.slice(from, next).some((chunk) => chunk.type === 'adverb' && HERE.has(chunk.word));
}
