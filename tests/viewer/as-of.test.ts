import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildStore } from '../../src/commands/building.ts';
import { realEffects } from '../../src/effects.ts';
import * as entente from '../../src/index.ts';
import { tellAsOf } from '../../viewer/state/as-of.ts';
import { type Dataset, readDataset } from '../../viewer/state/dataset.ts';
import { fixtureWorld } from './fixture.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
/** By then a meeting of the samples was reported, and on the day after it was denied. */
const DAY = '2020-11-23';

describe('what was known by a day', () => {
  test('turns plans into what became of them, report by report', () => {
    const dataset = readDataset(fixtureWorld().graph());
    const statuses = (key: string) =>
      ['2019-03-03', '2019-03-04', '2019-03-06', '2019-03-08'].map((day) => {
        const element = dataset.nodes.get(key) ?? dataset.edges.get(key);
        return element && tellAsOf(dataset, day)(element);
      });
    expect(statuses('meeting:lomar')).toEqual([undefined, 'planned', 'denied', 'happened']);
    expect(statuses('person:ilven ATTENDS meeting:lomar')).toEqual([undefined, 'possible', 'possible', 'happened']);
    expect(statuses('event:senn'), 'an undated report is known from the beginning').toEqual(Array(4).fill('happened'));
  });

  describe('on the samples', () => {
    let folder: string;
    let whole: Dataset;
    let then: Dataset;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'entente-as-of-'));
      const table = (await readFile(join(SAMPLES, 'articles.csv'), 'utf8')).trim().split('\n');
      const early = join(folder, 'early.csv');
      await writeFile(early, table.filter((row, at) => at === 0 || (row.split(',')[1] ?? '') <= DAY).join('\n'));
      whole = await graphOf(join(SAMPLES, 'articles.csv'), 'whole.db');
      then = await graphOf(early, 'then.db');
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function graphOf(table: string, name: string): Promise<Dataset> {
      const real = realEffects();
      const effects = { ...real, log: { ...real.log, note: () => undefined, progress: () => undefined } };
      const location = join(folder, name);
      await buildStore({ entente, effects }, { paths: [SAMPLES], table, location, jobs: 1 });
      const store = await entente.openStore(location, { readOnly: true });
      const graph = await store.graph('none');
      await store.close();
      return readDataset(graph);
    }

    test('is the graph that the articles of that day and before make', () => {
      const told = tellAsOf(whole, DAY);
      const elements = [...then.nodes.values(), ...then.edges.values()].filter(({ status }) => status !== undefined);
      let compared = 0;
      for (const element of elements) {
        // Keys differ where a later article united what was apart.
        const now = whole.nodes.get(element.key) ?? whole.edges.get(element.key);
        if (!now) continue;
        compared += 1;
        expect([element.key, told(now)]).toEqual([element.key, element.status]);
      }
      expect(compared).toBeGreaterThan(elements.length * 0.95);
      const changed = [...whole.nodes.values()].filter(
        (node) => told(node) !== undefined && told(node) !== node.status,
      );
      expect(changed.map((node) => [told(node), node.status])).toContainEqual(['happened', 'denied']);
    });
  });
});
