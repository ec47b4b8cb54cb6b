import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Claim, Sighting, StatedArticle } from '../graph/model/index.ts';
import { extract } from '../src/pipeline.ts';

const folder = join(import.meta.dirname, 'golden');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'input.txt')))
  .map((entry) => entry.name);

/** What an article gave, as lines that a person can read and a diff can show. */
function told({ text, mentions, referents, entities, claims }: StatedArticle): string {
  const name = (index: number | 'article'): string => (index === 'article' ? 'the article' : entities[index]!.label);
  const meant = (index: number): string => (referents[index] ?? []).map(name).join(' + ') || '-';
  const date = ({ date: when }: Claim): string =>
    when ? ` ${when.start}..${when.end} (${when.precision}, ${when.basis})` : '';
  const said = (claim: Claim): string => (claim.saidBy === undefined ? '' : ` says ${name(claim.saidBy)}`);
  const statement = (claim: Claim): string =>
    claim.about === 'event'
      ? `${entities[claim.event]!.kind}/${entities[claim.event]!.form} ${name(claim.event)}`
      : `${name(claim.from)} ${claim.relation} ${name(claim.to)}${claim.role ? ` as ${claim.role}` : ''}`;
  return [
    '## mentions',
    ...mentions.map(
      (mention) =>
        `${mention.type} "${text.slice(mention.start, mention.end)}" = ${meant(mention.index)} [${mention.rule}]`,
    ),
    '## claims',
    ...claims.map(
      (claim) =>
        `${statement(claim)} [${claim.status}]${date(claim)}${said(claim)} {${claim.rule} ${claim.evidence.start}-${claim.evidence.end}}`,
    ),
    '',
  ].join('\n');
}

test.each(cases)('%s is read as before', (name) => {
  const text = readFileSync(join(folder, name, 'input.txt'), 'utf8');
  const sighting = JSON.parse(readFileSync(join(folder, name, 'sighting.json'), 'utf8')) as Sighting;
  const output = told(extract({ article: { id: `article:${name}`, text }, sighting }));
  const file = join(folder, name, 'output.txt');
  // Written when missing, so that a new case is an input and a look at what comes; in CI a missing output is an error.
  if (!existsSync(file) && !process.env.CI) writeFileSync(file, output);
  expect(output).toBe(readFileSync(file, 'utf8'));
});
