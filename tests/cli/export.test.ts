import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { entente } from './run.ts';

const ARTICLES = {
  '2011-05-06-harbour.txt':
    'Kenyan President Amina Otieno met Peruvian President Luis Quispe in Lima on 5 May 2011. ' +
    'The two leaders held talks on fisheries. "The sea is one," Otieno said.',
  '2011-06-01-lake.txt':
    'Peru accused Chile of spying on 30 May 2011. Chilean President Ana Soto will visit Japan in July.',
};
const TABLE = [
  'file,published,source,title,url',
  '2011-05-06-harbour.txt,2011-05-06,Harbour Wire,Two presidents,',
  '2011-06-01-lake.txt,2011-06-01,"Lake, and Shore",A neighbour accused,',
].join('\n');

let store = '';
beforeAll(() => {
  store = built();
});
afterAll(() => rmSync(store, { recursive: true, force: true }));

function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'articles.csv'), TABLE);
  expect(entente(folder, 'build', '.', '--articles', 'articles.csv').code).toBe(0);
  return folder;
}

const exported = (...words: readonly string[]): SerialisedGraph => {
  const { code, out, err } = entente(store, 'export', ...words);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as SerialisedGraph;
};
const kindsOf = (graph: SerialisedGraph) => [...new Set(graph.nodes.map(({ attributes }) => attributes.kind))].sort();
const labelsOf = (graph: SerialisedGraph) => graph.nodes.map(({ attributes }) => attributes.label);

describe('export of a part', () => {
  it('by kind, relation and status', () => {
    expect(kindsOf(exported('--kind', 'Person, State'))).toEqual(['Person', 'State']);
    const accused = exported('--relation', 'ACCUSES');
    expect(accused.edges.map(({ attributes }) => attributes.relation)).toEqual(['ACCUSES']);
    expect(labelsOf(accused).sort()).toEqual(['A neighbour accused', 'Chile', 'Peru']);
    for (const { attributes } of exported('--status', 'planned').edges) expect(attributes.status).toBe('planned');
  });

  it('by days and outlets, whose name may have a comma in it and any capitals', () => {
    expect(labelsOf(exported('--from', '2011-05-05', '--to', '2011-05-05'))).not.toContain('Ana Soto');
    const lake = exported('--source', 'lake, and shore');
    expect(labelsOf(lake)).toContain('Ana Soto');
    expect(labelsOf(lake)).not.toContain('Luis Quispe');
    expect(exported('--min-sources', '2').edges).toEqual([]);
  });

  it('by form, by when it was reported, and as it was told by a day', () => {
    const { nodes } = exported('--form', 'visit');
    const held = nodes.filter(({ attributes: { kind } }) => kind === 'Meeting' || kind === 'Event');
    expect(new Set(held.map(({ attributes }) => attributes.form))).toEqual(new Set(['visit']));
    const later = labelsOf(exported('--from', '2011-06-01', '--to', '2011-06-02', '--reported'));
    expect(later).toContain('Ana Soto');
    expect(later).not.toContain('Luis Quispe');
    const told = labelsOf(exported('--known-by', '2011-05-10'));
    expect(told).toContain('Luis Quispe');
    expect(told).not.toContain('Ana Soto');
  });

  it('around a name', () => {
    const near = labelsOf(exported('--around', 'Quispe'));
    const far = labelsOf(exported('--around', 'Quispe', '--steps', '2'));
    expect(near).toContain('Luis Quispe');
    expect(near).not.toContain('Amina Otieno');
    expect(far).toContain('Amina Otieno');
    expect(far).not.toContain('Ana Soto');
  });

  it('is the same part in every format', () => {
    const words = ['--around', 'Quispe', '--steps', '2', '--kind', 'Person,Meeting,Place'];
    const formats = 'json,gexf,gexf-portable,graphml';
    expect(entente(store, 'export', ...words, '--format', formats, '-o', 'part.gexf').code).toBe(0);
    const graph = JSON.parse(readFileSync(join(store, 'part.json'), 'utf8')) as SerialisedGraph;
    expect(graph.edges.length).toBeGreaterThan(1);
    for (const file of ['part.gexf', 'part.portable.gexf', 'part.graphml']) {
      const text = readFileSync(join(store, file), 'utf8');
      const ids = (of: string) => [...text.matchAll(new RegExp(`<${of} id="([^"]*)"`, 'g'))].map(([, id]) => id);
      expect(ids('node')).toEqual(graph.nodes.map(({ key }) => key));
      expect(ids('edge')).toEqual(graph.edges.map(({ key }) => key));
    }
  });

  it('says so where nothing passes', () => {
    const { code, out, err } = entente(store, 'export', '--from', '2030-01-01');
    expect([code, err]).toEqual([0, 'Nothing passes these filters.\n']);
    expect((JSON.parse(out) as SerialisedGraph).nodes).toEqual([]);
  });

  it.each([
    ['an unknown kind', ['--kind', 'Persn'], /--kind knows no "Persn"; did you mean Person\?/],
    ['one unknown of several', ['--relation', 'HOSTS,ATENDS'], /no "ATENDS"; did you mean ATTENDS\?/],
    ['no kind', ['--kind', ','], /--kind needs one of Person, State/],
    ['an unknown status', ['--status', 'hapened'], /did you mean happened\?/],
    ['a wrong day', ['--from', '2011-02-30'], /--from 2011-02-30 is no day of the calendar/],
    ['days the wrong way round', ['--from', '2011-06-01', '--to', '2011-05-01'], /is later than --to 2011-05-01/],
    ['an unknown form', ['--form', 'vist'], /--form knows no "vist"; did you mean visit\?/],
    ['reports of no day', ['--reported'], /--reported says by what --from and --to go/],
    ['an unknown outlet', ['--source', 'Harbour Wre'], /no outlet "Harbour Wre" in this store; did you mean Harbour/],
    ['an outlet far from any', ['--source', 'XYZ'], /there are Harbour Wire; Lake, and Shore\./],
    ['a wrong number', ['--min-sources', '0'], /--min-sources 0 is no number from 1/],
    ['nobody of that name', ['--around', 'Nobody Atall'], /goes by the name "Nobody Atall"/],
    ['steps from nowhere', ['--steps', '2'], /say from which with --around NAME/],
    ['steps too far', ['--around', 'Quispe', '--steps', '99'], /--steps 99 is no number from 1 to 20/],
  ] as const)('tells of %s in one sentence, and writes nothing', (_, words, sentence) => {
    const { code, out, err } = entente(store, 'export', ...words, '-o', 'wrong.json');
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
    expect(existsSync(resolve(store, 'wrong.json'))).toBe(false);
  });
});
