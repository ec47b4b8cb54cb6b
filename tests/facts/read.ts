import type { Notice, Resolved } from '../../graph/model/index.ts';
import { standingContext } from '../../src/claims/context.ts';
import { appointments } from '../../src/claims/facts/appointments.ts';
import { findDeeds } from '../../src/claims/facts/deeds/deeds.ts';
import { officeClaims } from '../../src/claims/facts/offices.ts';
import { type Reading, readClauses } from '../../src/claims/reading.ts';
import { findTimes } from '../../src/claims/time/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

const PUBLISHED = '2014-03-20';

function resolved(text: string): Resolved {
  return resolveInArticle(
    findMentions(readDocument({ id: 'article:0123456789abcdef', text }, { published: PUBLISHED })),
  );
}

function reading(text: string): Reading {
  const found = resolved(text);
  const notices: Notice[] = [];
  return readClauses(found, findTimes(found.document, notices));
}

/** Every deed as "Chile ACCUSES Peru", with mode and with any status other than happened. */
export function deeds(text: string): string[] {
  const read = reading(text);
  const name = (entity: number | 'article') => (entity === 'article' ? entity : read.entities[entity]!.label);
  return findDeeds(read, standingContext(read)).map(({ draft: { relation, from, to, status, mode } }) =>
    [
      name(from),
      mode ? `${relation}(${mode})` : relation,
      name(to),
      ...(status === 'happened' ? [] : [`[${status}]`]),
    ].join(' '),
  );
}

/** The words of the times that stand with each deed. */
export function times(text: string): string[][] {
  const read = reading(text);
  return findDeeds(read, standingContext(read)).map((deed) => deed.times.map((time) => read.times[time]!.text));
}

/** Every office as "person: role (tenure) of owner [status]". */
export function offices(text: string): string[] {
  const read = reading(text);
  const name = (entity: number | 'article') => (entity === 'article' ? entity : read.entities[entity]!.label);
  return [...officeClaims(read.resolved), ...appointments(read, standingContext(read))].map(
    ({ from, to, role, tenure, status }) => `${name(from)}: ${role} (${tenure}) of ${name(to)} [${status}]`,
  );
}
