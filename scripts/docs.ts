import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exchangeSchema } from '../graph/exporters/json/schema.ts';
import { KINDS, type Kind, RELATIONS, type Relation, STATUS_TABLE } from '../graph/ontology/index.ts';
import { commandHelp } from '../src/commands/help.ts';
import { COMMANDS } from '../src/commands/index.ts';

/** The page that describes the ontology, made from the ontology: `npm run docs` writes it anew. */
export function ontologyPage(): string {
  return [
    '# The ontology',
    '',
    'Made from `graph/ontology` by `npm run docs`; a test fails where it is not up to date.',
    '',
    '## Kinds of nodes',
    '',
    '| kind | what | forms |',
    '| --- | --- | --- |',
    ...KINDS.map((kind: Kind) => row(kind.kind, kind.describes, kind.forms.join(', '))),
    '',
    '## Relations',
    '',
    'Every edge has a status, evidence and, where known, dates. One edge stands for one relation between two nodes,',
    'and for one value of what the last column names.',
    '',
    '| relation | what | from | to | told apart by |',
    '| --- | --- | --- | --- | --- |',
    ...RELATIONS.map((entry: Relation) =>
      row(
        entry.relation,
        entry.describes,
        entry.from.join(', '),
        entry.to.join(', '),
        entry.distinguishedBy.join(', '),
      ),
    ),
    '',
    '## Statuses',
    '',
    'A forecast never overrides an outcome; otherwise the latest report wins, and on one day the higher rank.',
    '',
    '| status | what | nature | rank | line |',
    '| --- | --- | --- | --- | --- |',
    ...[...STATUS_TABLE]
      .sort((a, b) => b.rank - a.rank)
      .map(({ status, describes, nature, rank, line }) => row(status, describes, nature, String(rank), line)),
    '',
  ].join('\n');
}

/** The page that describes the command line, made from the commands' own help. */
export async function commandPage(): Promise<string> {
  const parts = await Promise.all(
    COMMANDS.map(async ({ name, describes, load }) => {
      const { command } = await load();
      return [
        `## entente ${name}`,
        '',
        `${describes}.`,
        '',
        '```text',
        commandHelp(name, command).trimEnd(),
        '```',
        '',
      ];
    }),
  );
  return [
    '# The command line',
    '',
    "Made from the commands' own help by `npm run docs`; a test fails where it is not up to date.",
    '',
    'In the checkout a command is run as `npx entente COMMAND`. Results go to standard output, progress and troubles to',
    'standard error, a line a trouble. The exit code is 0 when it is done, 2 when something has to be put right (one',
    'sentence says what), and 1 for a fault of the program.',
    '',
    ...parts.flat(),
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The README with what its commands print on the samples, and with the example as it is. */
export function readmeWithOutput(readme: string, run: (words: readonly string[]) => string): string {
  const example = readFileSync('examples/who-met-whom.mjs', 'utf8').replace(/^(?:\/\/.*\n)+/, '');
  return readme
    .replace(/```console\n\$ npx entente (.*)\n[\s\S]*?\n```/g, (_, line: string) => {
      return `\`\`\`console\n$ npx entente ${line}\n${run(wordsOf(line)).trimEnd()}\n\`\`\``;
    })
    .replace(/```js\n[\s\S]*?\n```/, () => `\`\`\`js\n${example.trimEnd()}\n\`\`\``)
    .replace(/(it prints\n\n```\n)[\s\S]*?(\n```)/, (_, before: string, after: string) => {
      return `${before}${execFileSync('node', ['examples/who-met-whom.mjs'], { encoding: 'utf8' }).trimEnd()}${after}`;
    });
}

/** The words of a command line, quoted ones whole. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Runs the built command line beside a store of the samples. */
export function runOnSamples(folder: string, words: readonly string[]): string {
  return execFileSync('node', [resolve('dist/cli.js'), ...words], { cwd: folder, encoding: 'utf8' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync('docs/ONTOLOGY.md', ontologyPage());
  writeFileSync('docs/graph.schema.json', `${JSON.stringify(exchangeSchema(), undefined, 2)}\n`);
  writeFileSync('docs/CLI.md', await commandPage());
  const folder = mkdtempSync(join(tmpdir(), 'entente-docs-'));
  const samples = [resolve('samples'), '--articles', resolve('samples/articles.csv'), '--store', 'samples.db'];
  runOnSamples(folder, ['build', ...samples]);
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    readmeWithOutput(readme, (words) => runOnSamples(folder, words)),
  );
  rmSync(folder, { recursive: true });
}
