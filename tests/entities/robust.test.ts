import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

const words = fc.constantFrom(
  'Rao', 'Vikram Rao', 'Zhou Meilin', 'Zhou', 'the Russian foreign minister', 'his Kenyan counterpart', 'Both sides', 'She',
  'their', 'the two ministers', 'The latter', 'King Omar of Jordan', 'her deputy, Ida Lund,', 'Paul Okoye Jr.', 'the Reform League (RL)',
  'RL', 'said', 'met', '"I', 'am glad"', 'and', ',', '.', '\n\n', 'of', "'s", 'Kenya', 'Norwegian', 'PRESIDENT', '(', ')', '—', '\u0000', '😀', '«', '”',
); // biome-ignore format: a list of words

test('whatever the text, every referent exists, every key is told, and twice is the same', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const document = readDocument({ id: 'article:x', text: `${list.join(' ')} .` }, { published: '2021-05-04' });
      const mentioned = findMentions(document);
      const resolved = resolveInArticle(mentioned);
      expect(resolved.referents).toHaveLength(resolved.mentions.length);
      for (const referents of resolved.referents)
        for (const entity of referents) expect(resolved.entities[entity]?.index).toBe(entity);
      for (const { label, signature, names } of resolved.entities) {
        expect(label).not.toBe('');
        expect(signature!.key).not.toContain('undefined');
        expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
        expect([...names].sort((a, b) => (a.text < b.text ? -1 : 1))).toEqual(names);
      }
      for (const { entity, of, evidence } of resolved.offices!) {
        expect(resolved.entities[entity]!.kind).toBe('Person');
        for (const owner of of) expect(resolved.entities[owner]).toBeDefined();
        expect(evidence.end).toBeGreaterThan(evidence.start);
      }
      expect(resolveInArticle(mentioned)).toEqual(resolved);
    }),
    { numRuns: 150 },
  );
});
