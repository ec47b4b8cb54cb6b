import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, RELATIONS, STATUS_TABLE } from '../../graph/ontology/index.ts';
import { commandPage, ontologyPage, runOnSamples, wordsOf } from '../../scripts/docs.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { emptyFolder } from '../cli/run.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the documents', () => {
  it('describe the ontology as it is', () => {
    const page = read('docs/ONTOLOGY.md');
    expect(page).toBe(ontologyPage());
    for (const { kind } of KINDS) expect(page).toContain(`| ${kind} |`);
    for (const { relation } of RELATIONS) expect(page).toContain(`| ${relation} |`);
    for (const { status } of STATUS_TABLE) expect(page).toContain(`| ${status} |`);
  });

  it('explain every command as it is', async () => {
    const page = read('docs/CLI.md');
    expect(page).toBe(await commandPage());
    for (const { name } of COMMANDS) expect(page).toContain(`## entente ${name}\n`);
  });

  it('say of every dependency what it is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const page = read('docs/DEPENDENCIES.md');
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(page).toContain(`| ${name} |`);
  });

  it('show commands that run on the samples, with sentences that they print', () => {
    const folder = emptyFolder();
    runOnSamples(folder, [
      'build',
      resolve('samples'),
      '--articles',
      resolve('samples/articles.csv'),
      '--store',
      'samples.db',
    ]);
    const blocks = [...read('README.md').matchAll(/```console\n\$ npx entente (.*)\n([\s\S]*?)\n```/g)];
    expect(blocks.length).toBeGreaterThan(2);
    for (const [, line, shown] of blocks) {
      const printed = runOnSamples(folder, wordsOf(line!));
      const sentences = shown!.split('\n').filter((text) => /^ +"/.test(text));
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(printed).toContain(sentence);
    }
    expect(read('README.md')).toContain(read('examples/who-met-whom.mjs').replace(/^(?:\/\/.*\n)+/, ''));
  });

  it('lead nowhere that is not there', () => {
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
    for (const page of ['README.md', 'CONTRIBUTING.md', ...pages.map((name) => `docs/${name}`)]) {
      const folder = page.includes('/') ? 'docs/' : '';
      for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) {
        expect(existsSync(`${folder}${target}`), `${page} links to ${target}`).toBe(true);
      }
    }
  });
});
