import type { LexiconHit } from '../lexicons/index.ts';
import type { Reading } from './reading.ts';
import type { Evidence } from './rivals.ts';

/** Bodies that the world has one of and many states have, too. */
const SHARED =
  /^(?:security council|supreme court|constitutional court|national assembly|court of justice|court of audit)$/i;
const WORLDS =
  /^(?:UN|U\.N\.|UNSC|Nations|resolution|resolutions|veto|vetoes|vetoed|peacekeepers|peacekeeping|Hague|Guterres)$/;
/** Offices that the world's Security Council has not. */
const OFFICES = /^(?:secretary|head|chief|adviser|deputy)$/i;

/**
 * "Turkey's National Security Council", "the Secretary of the Security Council" in an article on one state: a body
 * that only bears the same name as the one in the lexicon.
 */
export function isAnotherStates(
  reading: Reading,
  first: number,
  end: number,
  hit: LexiconHit,
  evidence: Evidence,
): boolean {
  if (hit.kind !== 'Organisation') return false;
  const { tokens, words } = reading;
  const name = words.slice(first, end).join(' ');
  const shared = SHARED.test(name);
  const { state } = hit.entry;
  if (state === undefined && !shared) return false;
  const owner = ownerBefore(reading, first);
  if (owner !== undefined && owner !== state) return true;
  if (state !== undefined) return hit.ambiguous && evidence.states.size > 0 && !evidence.states.has(state);
  const of = words[first - 1] === 'the' ? first - 2 : first - 1;
  if (words[of] === 'of' && OFFICES.test(words[of - 1] ?? '')) return true;
  return evidence.states.size === 1 && !tokens.some(({ text }) => WORLDS.test(text));
}

/** "Kenya's | Supreme Court", "the Armenian | Security Council": the state right before a name. */
function ownerBefore({ words, matches }: Reading, first: number): string | undefined {
  const last = /^['’]s?$/.test(words[first - 1] ?? '') ? first - 1 : first;
  for (let from = last - 1; from >= Math.max(0, last - 4); from--) {
    const match = matches[from];
    if (match?.end !== last) continue;
    const hit = match.hits.find(({ kind }) => kind === 'State');
    return hit?.kind === 'State' ? hit.entry.iso2 : undefined;
  }
  return undefined;
}
