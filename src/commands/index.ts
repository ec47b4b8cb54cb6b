import { SetupError } from '../../graph/model/index.ts';
import { codeOf, type Effects } from '../effects.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { nearest } from './nearest.ts';
import { parseWords } from './parse.ts';

/** A command's place in the list: its file is imported when it is asked for, so that `--help` is instant. */
export interface Listed {
  readonly name: string;
  readonly describes: string;
  load(): Promise<{ readonly command: Command }>;
}

/** All commands, in the order of the help. */
export const COMMANDS: readonly Listed[] = [
  {
    name: 'start',
    describes: 'build the samples, or given articles, and show the graph',
    load: () => import('./start.ts'),
  },
  { name: 'build', describes: 'articles -> store', load: () => import('./build.ts') },
  {
    name: 'extract',
    describes: 'JSON Lines of articles -> JSON Lines of what they say; no store',
    load: () => import('./extract.ts'),
  },
  { name: 'view', describes: 'serve the viewer on this machine', load: () => import('./view.ts') },
  { name: 'export', describes: 'store -> JSON, GEXF …', load: () => import('./export.ts') },
  { name: 'publish', describes: 'store -> Neo4j, what has changed', load: () => import('./publish.ts') },
  { name: 'query', describes: 'ask a published graph in Cypher', load: () => import('./query.ts') },
  {
    name: 'import',
    describes: 'show a graph that another program wrote',
    load: () => import('./import.ts'),
  },
  { name: 'met', describes: 'whom someone met, with the sentences', load: () => import('./met.ts') },
  { name: 'path', describes: 'how two are connected, with the sentences', load: () => import('./path.ts') },
  { name: 'who', describes: 'who someone is: offices, names, and why', load: () => import('./who.ts') },
  { name: 'articles', describes: 'list the articles of a store', load: () => import('./articles.ts') },
  { name: 'show', describes: 'an article with all that was found in it', load: () => import('./show.ts') },
  {
    name: 'remove',
    describes: 'take an article out, as if it had never been there',
    load: () => import('./remove.ts'),
  },
  { name: 'stats', describes: 'count what a store holds', load: () => import('./stats.ts') },
];

/** Runs the command line and answers its exit code: 0 done, 1 a fault of the program, 2 something to put right. */
export async function main(words: readonly string[], effects: Effects): Promise<number> {
  try {
    return await run(words, effects);
  } catch (error) {
    effects.log.progress('');
    if (error instanceof SetupError) {
      effects.log.note(`entente: ${error.message}`);
      return 2;
    }
    const known = SYSTEM_TROUBLES[codeOf(error) ?? ''];
    if (known && error instanceof Error) {
      const { path = error.message } = error as NodeJS.ErrnoException;
      effects.log.note(`entente: ${known} (${path}).`);
      return 2;
    }
    const detail = error instanceof Error ? (process.env.ENTENTE_DEBUG ? error.stack : error.message) : String(error);
    effects.log.note(`entente: this should not happen: ${detail}; ENTENTE_DEBUG=1 shows where, please report it`);
    return 1;
  }
}

async function run(words: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? COMMANDS.find((entry) => entry.name === rest[0]) : undefined;
    await effects.log.out([asked ? commandHelp(asked.name, (await asked.load()).command) : overview(COMMANDS)]);
    return 0;
  }
  if (name === '--version' || name === '-V') {
    await effects.log.out([`${VERSION}\n`]);
    return 0;
  }
  const listed = COMMANDS.find((entry) => entry.name === name);
  if (!listed) throw unknownCommand(name);
  const { command } = await listed.load();
  const parsed = parseWords(listed.name, command, rest);
  if (parsed === 'help') {
    await effects.log.out([commandHelp(listed.name, command)]);
    return 0;
  }
  const entente = await import('../index.ts');
  return (await command.run({ ...parsed, entente, effects })) ?? 0;
}

function unknownCommand(name: string): SetupError {
  const names = COMMANDS.map((entry) => entry.name);
  const meant = nearest(name, names);
  const hint = meant ? `did you mean "entente ${meant}"?` : `the commands are ${names.join(', ')}.`;
  const what = name.startsWith('-') ? 'option' : 'command';
  return new SetupError('usage', `There is no ${what} "${name}"; ${hint}`);
}

const SYSTEM_TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full; free some space and run it again',
  EDQUOT: 'The disk quota is used up; free some space and run it again',
  EACCES: 'Permission is denied; check who owns the file',
  EMFILE: 'Too many files are open; close some programs and run it again',
  ENOENT: 'A file is not there any more',
};
