import type { ClaimDate } from '../../../graph/model/index.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { quotesOf, type Speech } from '../speech/index.ts';
import type { StandingContext } from '../status/standing.ts';
import { resolve, type Tense } from '../time/index.ts';
import { appointments } from './appointments.ts';
import { containmentClaims } from './containment.ts';
import { findDeeds } from './deeds/deeds.ts';
import { locationClaims } from './location.ts';
import { membershipClaims } from './membership.ts';
import { layNames } from './names.ts';
import { officeClaims } from './offices.ts';

/** Offices, memberships, locations, deeds and quotations: what an article states outside its meetings and events. */
export function findFacts(reading: Reading, context: StandingContext, speeches: readonly Speech[]): readonly Draft[] {
  const { resolved } = reading;
  const names = layNames(resolved);
  return [
    ...officeClaims(resolved),
    ...appointments(reading, context),
    ...membershipClaims(reading, context, names),
    ...locationClaims(resolved, names),
    ...containmentClaims(resolved, names),
    ...deeds(reading, context),
    ...quotations(reading, speeches),
  ];
}

function deeds(reading: Reading, context: StandingContext): Draft[] {
  return findDeeds(reading, context).map(({ draft, times, tense }) => {
    const date = dateOf(reading, times, tense);
    return date ? { ...draft, date } : draft;
  });
}

function dateOf({ times, resolved }: Reading, candidates: readonly number[], tense: Tense): ClaimDate | undefined {
  for (const index of candidates) {
    const time = times[index]!;
    if (time.dateline || time.comparison || time.modifier || (time.kind !== 'day' && time.kind !== 'range')) continue;
    const date = resolve(time, resolved.document.published, tense);
    if (date) return date;
  }
  return undefined;
}

function quotations({ resolved }: Reading, speeches: readonly Speech[]): Draft[] {
  return quotesOf(resolved, speeches).map(({ entity, quote, evidence, rule }) => ({
    about: 'edge',
    relation: 'QUOTED_IN',
    from: entity,
    to: 'article',
    quote,
    status: 'happened',
    evidence,
    rule,
  }));
}
