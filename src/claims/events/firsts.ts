import type { Mention } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import type { Part } from './mention.ts';
import { part } from './parties.ts';

const RANKS = /^(?:first|second|third|fourth|fifth|last|latest|maiden)$/u;
const REACH = 6;

/** "Tuesday's visit, | Lee's first to Peru since 2012, |": the aside says whose visit it was, and where it went. */
export function firstThere(reading: Reading, group: NounGroup, parts: Part[], places: number[]): void {
  const { tokens } = reading;
  if (tokens[group.end]?.text !== ',') return;
  const { sentence } = tokens[group.end]!;
  const from = group.end + 1;
  const visitor = reading.mentions.find(
    ({ type, firstToken, endToken }) =>
      firstToken >= from &&
      firstToken < from + REACH &&
      (type === 'PRONOUN' ? /^(?:his|her)$/u.test(tokens[firstToken]!.lower) : type === 'PERSON') &&
      RANKS.test(tokens[rankAt(reading, type, endToken)]?.lower ?? ''),
  );
  if (!visitor) return;
  const rank = rankAt(reading, visitor.type, visitor.endToken);
  const goal = reading.mentions.find(
    (mention) => tokens[rank + 1]?.lower === 'to' && mention.firstToken === rank + 2 && mention.sentence === sentence,
  );
  for (const entity of referentsOf(reading, visitor))
    if (kindOfEntity(reading, entity) === 'Person') parts.push(part(entity, 'ATTENDS', 'visit-first'));
  for (const entity of goal ? referentsOf(reading, goal) : []) {
    const kind = kindOfEntity(reading, entity);
    if (kind === 'State') parts.push(part(entity, 'HOSTS', 'visit-goal'));
    if (kind === 'State' || kind === 'Place') places.push(entity);
  }
}

/** Where the rank stands behind "his" or "Lee's". */
const rankAt = (reading: Reading, type: Mention['type'], end: number): number =>
  type === 'PRONOUN' ? end : /^['’]s?$/u.test(reading.tokens[end]?.lower ?? '') ? end + 1 : -1;

const referentsOf = ({ resolved }: Reading, { index }: Mention): readonly number[] => resolved.referents[index] ?? [];
