import type { Command } from './command.ts';

/** What `entente --help` prints. */
export function overview(commands: readonly { readonly name: string; readonly describes: string }[]): string {
  return [
    'Entente turns news articles into a graph of who met whom, when, where, and how sure we are.',
    '',
    'Usage: entente COMMAND …',
    '',
    ...columns(commands.map(({ name, describes }) => [name, describes])),
    '',
    'entente COMMAND --help says more; entente --version prints the version.',
    '',
  ].join('\n');
}

/** What `entente COMMAND --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([key, option]): [string, string] => [
    `${option.short ? `-${option.short}, ` : ''}--${key}${option.value ? ` ${option.value}` : ''}`,
    option.describes,
  ]);
  return [
    `Usage: entente ${name} ${command.usage}`.trimEnd(),
    '',
    command.describes,
    '',
    'Options:',
    ...columns([...options, ['-h, --help', 'print this']]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
