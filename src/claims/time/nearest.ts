import type { Day, Days } from './calendar.ts';
import type { Tense } from './types.ts';

/**
 * Of stretches that recur ("June 24", "in June", "Monday") the one that the tense means, seen from the publication day:
 * the past takes the latest that has begun, the future the first that is not over, else the nearest.
 */
export function nearest<T extends Days>(candidates: readonly T[], today: Day, tense: Tense): T | undefined {
  let best: T | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (tense === 'past' && candidate.start > today) continue;
    if (tense === 'future' && candidate.end < today) continue;
    const away = candidate.start > today ? candidate.start - today : Math.max(0, today - candidate.end);
    if (away < distance) {
      best = candidate;
      distance = away;
    }
  }
  return best;
}
