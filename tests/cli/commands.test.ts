import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, entente, serving } from './run.ts';

const TALKS =
  'Kenyan President Amina Otieno met Peruvian President Luis Quispe in Lima on 5 May 2011. ' +
  'The two leaders held talks on fisheries. "The sea is one," Otieno said.';
const DENIAL =
  'Foreign Minister Luca Bianchi of Italy did not attend the summit in Lima, his office said on 9 May 2011.';

function built(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, '2011-05-06-talks.txt'), TALKS);
  writeFileSync(join(folder, '2011-05-09-denial.txt'), DENIAL);
  expect(entente(folder, 'build', '.').code).toBe(0);
  return folder;
}

describe('commands', () => {
  it('list, count and remove articles; the rest stays as if it had been alone', () => {
    const folder = built();
    expect(entente(folder, 'articles').out).toMatch(/article:[0-9a-f]{16} {2}2011-05-06 .* 2011-05-06-talks\.txt/);
    expect(entente(folder, 'stats').out).toMatch(/articles +2\n/);
    expect(entente(folder, 'remove', '2011-05-09-denial.txt').out).toMatch(/^article:[0-9a-f]{16} is removed\n$/);
    expect(entente(folder, 'build', '2011-05-06-talks.txt', '--store', 'alone.db').code).toBe(0);
    expect(entente(folder, 'export').out).toBe(entente(folder, 'export', '--store', 'alone.db').out);
    const again = entente(folder, 'remove', '2011-05-09-denial.txt');
    expect(again).toMatchObject({
      code: 2,
      err: expect.stringContaining('The store has no article 2011-05-09-denial.txt'),
    });
  });

  it('tell who met whom, with the sentence', () => {
    const { code, out } = entente(built(), 'met', 'Otieno');
    expect(code).toBe(0);
    expect(out).toMatch(/^Amina Otieno \(Person\): \d meetings?\n/);
    expect(out).toMatch(/2011-05-05 {2}.*happened/);
    expect(out).toContain('Luis Quispe');
    expect(out).toContain('"Kenyan President Amina Otieno met Peruvian President Luis Quispe in Lima on 5 May 2011."');
  });

  it('keep to the filters of met', () => {
    const folder = built();
    expect(
      entente(folder, 'met', 'Otieno', '--with', 'Quispe', '--from', '2011-05-05', '--to', '2011-05-05').out,
    ).toContain('2011-05-05');
    expect(entente(folder, 'met', 'Otieno', '--from', '2011-05-06').out).toContain('no meeting fits');
    expect(entente(folder, 'met', 'Otieno', '--status', 'denied').out).toContain('no meeting fits');
  });

  it('tell who someone is and why', () => {
    const { out } = entente(built(), 'who', 'Quispe', '--why');
    expect(out).toMatch(/^Luis Quispe \(Person\)\n/);
    expect(out).toMatch(/President, Peru/);
    expect(out).toContain('why these names are one:');
  });

  it('find how two are connected, and say when they are not', () => {
    const folder = built();
    expect(entente(folder, 'path', 'Otieno', 'Quispe').out).toMatch(/^Amina Otieno and Luis Quispe: 2 steps\n/);
    const missing = entente(folder, 'path', 'Otieno', 'Nobody Atall');
    expect(missing).toMatchObject({
      code: 2,
      err: expect.stringContaining('Nothing in the store goes by the name "Nobody Atall"'),
    });
  });

  it('export several formats side by side', () => {
    const folder = built();
    expect(entente(folder, 'export', '--format', 'json,gexf', '-o', 'graph').code).toBe(0);
    const graph = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8'));
    expect(graph.options).toEqual({ type: 'directed', multi: true });
    expect(readFileSync(join(folder, 'graph.gexf'), 'utf8')).toContain('<gexf');
    expect(entente(folder, 'export', '--format', 'json,gexf').code).toBe(2);
    const bare = JSON.parse(entente(folder, 'export', '--text', 'none').out);
    expect(JSON.stringify(bare)).not.toContain('The two leaders');
  });

  it('extract without a store, line by line, and go on after a bad line', () => {
    const folder = emptyFolder();
    const lines = [{ id: 'a', text: TALKS, published: '2011-05-06' }, { no: 'text' }, { id: 2, text: DENIAL }];
    writeFileSync(join(folder, 'in.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, out, err } = entente(folder, 'extract', 'in.jsonl');
    expect(code).toBe(0);
    expect(err).toBe('in.jsonl: line 2 is no object with an id and a text; it is passed over\n');
    const [talks, denial] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([talks.id, denial.id]).toEqual(['a', 2]);
    expect(talks.pairs).toContainEqual(['Amina Otieno', 'Luis Quispe']);
    for (const { start, end, type, name, entity } of talks.entities) {
      expect(TALKS.slice(start, end)).not.toBe('');
      if (type === 'PERSON' && TALKS.slice(start, end).endsWith('Otieno')) expect(name).toBe('Amina Otieno');
      if (entity !== undefined) expect(Number.isInteger(entity)).toBe(true);
    }
    expect(talks.claims.length).toBeGreaterThan(2);
    expect(entente(folder, 'extract', 'in.jsonl', '--format', 'graph', '-o', 'out.jsonl').code).toBe(0);
    const { id, graph } = JSON.parse(readFileSync(join(folder, 'out.jsonl'), 'utf8').split('\n')[0]!);
    expect(id).toBe('a');
    expect(
      graph.nodes.some(({ attributes }: { attributes: { label: string } }) => attributes.label === 'Luis Quispe'),
    ).toBe(true);
  });

  it('serve the viewer until they are told to end', async () => {
    const { url, end } = await serving(built(), 'view');
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const graph = (await (await fetch(new URL('graph.json', url))).json()) as { nodes: unknown[] };
    expect(graph.nodes.length).toBeGreaterThan(4);
    expect(await end()).toBe(0);
  });
});
