import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../src/commands/read-through.ts';
import { emptyFolder, entente } from './run.ts';

const TALKS =
  'Kenyan President Amina Otieno met Peruvian President Luis Quispe in Lima on 5 May 2011.\n\n' +
  'A summit on fisheries is planned for June, Otieno said.';

function built(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, '2011-05-06-talks.txt'), TALKS);
  writeFileSync(join(folder, '2011-05-09-other.txt'), 'Luca Bianchi stayed in Rome.');
  expect(entente(folder, 'build', '.').code).toBe(0);
  return folder;
}

describe('show', () => {
  it('prints each sentence with its mentions and claims and the rules that made them', () => {
    const { code, out } = entente(built(), 'show', '2011-05-06-talks.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/^article:[0-9a-f]{16}, 2011-05-06, 2011-05-06-talks\.txt\n/);
    const [first, second] = out.split(/\n\n(?=\d+\. )/).slice(1);
    expect(first).toMatch(/^1\. Kenyan President Amina Otieno met .* on 5 May 2011\.\n/);
    expect(first).toMatch(/- +PERSON +.*Amina Otieno → Amina Otieno +\[\S.*\]/);
    expect(first).toMatch(/- +NATIONALITY +Kenyan → Kenya +\[\S.*\]/);
    expect(first).toMatch(/= +ATTENDS +Luis Quispe → .*: happened; 2011-05-05 \(.*5 May 2011\) +\[\S.*\]/);
    expect(second).toMatch(/^2\. A summit on fisheries/);
    expect(second).toMatch(/- +PERSON +Otieno → Amina Otieno/);
    expect(second).toMatch(/= +Meeting +.*planned; .*said by Amina Otieno/);
    expect(out).not.toContain('\u001b');
  });

  it('prints the same as JSON, every claim below the sentence that proves it', () => {
    const folder = built();
    const { id } = JSON.parse(entente(folder, 'show', '2011-05-06-talks.txt', '--json').out) as ReadArticle;
    const article = JSON.parse(entente(folder, 'show', id.slice(8, 14), '--json').out) as ReadArticle;
    expect(article).toMatchObject({ id, published: '2011-05-06', file: '2011-05-06-talks.txt' });
    expect(article.sentences).toHaveLength(2);
    for (const { start, end, text, mentions, claims } of article.sentences) {
      expect(TALKS.slice(start, end)).toBe(text);
      expect(mentions.length).toBeGreaterThan(0);
      expect(claims.length).toBeGreaterThan(0);
      for (const mention of mentions) expect(TALKS.slice(mention.start, mention.end)).toBe(mention.surface);
      for (const { evidence } of claims) expect(evidence.start >= start && evidence.end <= end).toBe(true);
    }
  });

  it('prints paragraphs in other languages at their place, as not read', () => {
    const folder = emptyFolder();
    const visit =
      'La présidente Ana Quispe a rencontré Emma Blanc à Quito mardi, a dit le porte-parole du gouvernement.';
    const [talks, plans] = TALKS.split('\n\n') as [string, string];
    const more = 'Both governments want to share the costs of new harbours on their coasts.';
    const text = [talks, visit, plans, more].join('\n\n');
    writeFileSync(join(folder, '2011-05-06-both.txt'), text);
    expect(entente(folder, 'build', '.').err).toMatch(/1 paragraph is in French and kept unread/);
    const { out } = entente(folder, 'show', '2011-05-06-both.txt');
    expect(out.match(/^(?:\d+\. | {3}\(not read\) ).*$/gm)).toEqual([
      `1. ${talks}`,
      `   (not read) ${visit}`,
      `2. ${plans}`,
      `3. ${more}`,
    ]);
    const { unread } = JSON.parse(entente(folder, 'show', '2011-05-06-both.txt', '--json').out) as ReadArticle;
    const start = text.indexOf(visit);
    expect(unread).toEqual([{ start, end: start + visit.length, text: visit }]);
  });

  it('says that there is no such article', () => {
    expect(entente(built(), 'show', 'nothing.txt')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('The store has no article nothing.txt'),
    });
  });
});
