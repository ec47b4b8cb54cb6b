import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, entente, serving } from './run.ts';

const TALKS = 'Kenyan President Amina Otieno met Peruvian President Luis Quispe in Lima on 5 May 2011.';

interface Listed {
  readonly nodes: readonly { readonly attributes: { readonly kind: string; readonly label: string } }[];
}

async function articlesAt(url: string): Promise<readonly string[]> {
  const { nodes } = (await (await fetch(new URL('graph.json', url))).json()) as Listed;
  return nodes.flatMap(({ attributes }) => (attributes.kind === 'Article' ? [attributes.label] : []));
}

describe('start', () => {
  it('shows a store of one’s own as it is, and nothing else is read into it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '2011-05-06-talks.txt'), TALKS);
    expect(entente(folder, 'build', '2011-05-06-talks.txt', '--store', 'own.db').code).toBe(0);
    const before = entente(folder, 'export', '--store', 'own.db').out;
    const { url, out, end } = await serving(folder, 'start', '--store', 'own.db');
    expect(out).not.toContain('Reading');
    expect(out).toMatch(/^1 article holds \d+ claims/);
    expect(await articlesAt(url)).toHaveLength(1);
    expect(await end()).toBe(0);
    expect(entente(folder, 'export', '--store', 'own.db').out).toBe(before);
  });

  it('makes no store where the named one is missing', () => {
    const folder = emptyFolder();
    const { code, err, out } = entente(folder, 'start', '--store', 'none.db');
    expect(err).toBe('entente: There is no store none.db; make one with "entente build PATH --store none.db".\n');
    expect([code, out, existsSync(join(folder, 'none.db'))]).toEqual([2, '', false]);
  });

  it('reads the samples where neither is named, and given articles into the named store', async () => {
    const folder = emptyFolder();
    const samples = await serving(folder, 'start');
    expect((await articlesAt(samples.url)).length).toBeGreaterThan(20);
    expect(await samples.end()).toBe(0);
    expect(existsSync(join(folder, 'samples.db'))).toBe(true);
    writeFileSync(join(folder, '2011-05-06-talks.txt'), TALKS);
    const own = await serving(folder, 'start', '2011-05-06-talks.txt', '--store', 'own.db');
    expect(await articlesAt(own.url)).toHaveLength(1);
    expect(await own.end()).toBe(0);
  });
});
