import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';
import { type Discourse, recent } from './discourse.ts';
import { fightersBefore } from './fighters.ts';

/** What a body is called. */
export const BODIES =
  /^(?:group|organi[sz]ation|bloc|alliance|party|agency|ministry|company|firm|council|commission|committee|union|court|movement|militia|parliament|newspaper|institution|body|embassy|bank|federation|coalition|force|army|department|bureau)$/;
const GENERAL_BODIES = /^(?:group|organi[sz]ation|bloc|alliance|body|institution)$/;

/** "The council", "the group": the body that its name says to be one, else the last of general kind. */
export function bodyMeant(work: Work, discourse: Discourse, mention: Mention, head: string): readonly number[] {
  const fighters = /^(?:group|movement|militia|faction)$/.test(head) ? fightersBefore(work, mention) : [];
  let last: number | undefined;
  for (const { cluster: id } of recent(discourse, mention.sentence, 4)) {
    const cluster = work.clusters[id]!;
    if (cluster.kind !== 'Organisation') continue;
    const label = (cluster.known ?? work.mentions[cluster.named[0] ?? -1]?.name ?? '').toLowerCase();
    if (label.replace('organiz', 'organis').includes(head.replace('organiz', 'organis'))) return [id];
    // "The group" is none of whose name says that it is something else.
    if (head !== 'group' || !OTHER_BODY.test(label)) last ??= id;
  }
  if (fighters.length > 0) return fighters;
  return last !== undefined && GENERAL_BODIES.test(head) ? [last] : [];
}
const OTHER_BODY =
  /\b(?:union|nations|organi[sz]ation|commission|committee|council|ministry|court|agency|bank|fund|parliament|university|department)\b/;
