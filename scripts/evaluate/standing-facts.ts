// Lists memberships, locations and containments found in a text or JSON-lines file, to look by eye.
//   npx tsx scripts/evaluate/standing-facts.ts FILE [--only PREFIX]
import { parseArgs } from 'node:util';
import { standingContext } from '../../src/claims/context.ts';
import { containmentClaims } from '../../src/claims/facts/containment.ts';
import { locationClaims } from '../../src/claims/facts/location.ts';
import { membershipClaims } from '../../src/claims/facts/membership.ts';
import { readClauses } from '../../src/claims/reading.ts';
import { findTimes } from '../../src/claims/time/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';
import { type LookedAt, textsIn } from './texts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });

for (const file of positionals) {
  const texts = textsIn(file);
  for (const each of texts) if (!values.only || each.id.startsWith(values.only)) show(each);
}

function show({ id, text, published }: LookedAt): void {
  const resolved = resolveInArticle(findMentions(readDocument({ id, text }, published ? { published } : {})));
  const reading = readClauses(resolved, findTimes(resolved.document, []));
  const drafts = [
    ...membershipClaims(reading, standingContext(reading)),
    ...containmentClaims(resolved),
    ...locationClaims(resolved),
  ];
  for (const { relation, from, to, status, evidence, rule } of drafts) {
    const target = to === 'article' ? to : resolved.entities[to]!.label;
    const quote = text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ');
    console.log(`${id}\t${resolved.entities[from]!.label} ${relation} ${target} ${status} ${rule}\t${quote}`);
  }
}
