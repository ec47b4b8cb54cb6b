import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayAttach, shareBlock } from '../../graph/build/index.ts';
import type { Signature } from '../../graph/model/index.ts';
import { resolver } from '../../src/entities/index.ts';
import { person, resolve } from './article.ts';
import { foreign, type Said, signature } from './signature.ts';

test('a bare surname joins a person only with office or state', () => {
  const full = signature({ name: 'Vikram Raghunath', ...foreign });
  expect(resolver.attach(signature({ name: 'Raghunath' }), [full])).toBe(undefined);
  expect(resolver.attach(signature({ name: 'Raghunath', ...foreign }), [full])?.verdict).toBe('same');
  expect(resolver.attach(signature({ name: 'Raghunath', ...foreign, iso: 'NP' }), [full])).toBe(undefined);
  expect(resolver.attach(signature({ name: 'Holm', ...foreign }), [full])).toBe(undefined);
});

test('a bare surname with a high office joins its holder of those years', () => {
  const president = { officeClass: 'head-of-state', role: 'President' };
  const full = signature({ name: 'Elena Marsh', ...president, iso: 'BZ' });
  const bare = (year: string): Signature => {
    const offices = [{ role: 'President', officeClass: 'head-of-state' }];
    const resolved = resolve('President Marsh spoke.', [person('Marsh', { offices })], `${year}-05-04`);
    return resolved.entities[0]!.signature!;
  };
  expect(resolver.attach(bare('2022'), [full])?.verdict).toBe('same');
  expect(resolver.attach(bare('1999'), [full])).toBe(undefined);
});

test('a bare surname shares a block for attaching with everyone whom it may be', () => {
  const names = ['Vikram Raghunath', 'Vikram Ragunath', 'Elena Marsh', 'Elena Marsh-Oduya', 'Zhou Meilin'];
  const offices = ['foreign-minister', 'head-of-state', 'ambassador', 'envoy', undefined];
  const stated = fc.record({
    officeClass: fc.constantFrom(...offices),
    iso: fc.constantFrom('SE', 'CN', 'BZ'),
    year: fc.constantFrom('1999', '2003', '2021'),
  });
  const bare = fc.record({
    surname: fc.constantFrom('Raghunath', 'Marsh', 'Oduya', 'Zhou'),
    office: fc.constantFrom(...offices.slice(0, 3).map((each) => each!)),
    owned: fc.boolean(),
    said: stated,
  });
  let attached = 0;
  const attaches = fc.property(
    bare,
    fc.constantFrom(...names),
    stated,
    ({ surname, office, owned, said }, name, of) => {
      const offices = [{ role: 'President', officeClass: office }];
      const ownerless = () =>
        resolve(`President ${surname} spoke.`, [person(surname, { offices })], `${said.year}-05-04`).entities[0]!;
      const weak = owned ? signature({ name: surname, ...said } as Said) : ownerless().signature!;
      const strong = signature({ name, ...of } as Said);
      expect([weak.strength, strong.strength]).toEqual(['weak', 'strong']);
      if (!shareBlock(weak, strong) || !resolver.attach(weak, [strong])) return;
      attached++;
      expect(mayAttach(weak, strong, resolver), `${weak.key} and ${strong.key}`).toBe(true);
    },
  );
  fc.assert(attaches, { numRuns: 3_000 });
  expect(attached).toBeGreaterThan(20);
});
