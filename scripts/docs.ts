import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync('docs/ONTOLOGY.md', ontologyPage());
  writeFileSync('docs/CLI.md', await commandPage());
}
