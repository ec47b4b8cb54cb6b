import { type LexiconHit, lookupName } from '../lexicons/index.ts';
import type { Reading } from './reading.ts';

/**
 * The city of a capital's name that does not stand for its government: another spelling of it may be known, and
 * "Djibouti City" says what it is, though the lexicon of places lacks it, so that the finder of names decides.
 */
export function cityOf({ words }: Reading, end: number, hit: LexiconHit): LexiconHit | undefined {
  if (hit.kind !== 'State') return hit;
  for (const spelling of hit.entry.capitals)
    for (const other of lookupName(spelling))
      if (other.kind === 'Place' && other.entry.state === hit.entry.iso2) return other;
  return words[end - 1] === 'City' ? undefined : hit;
}
