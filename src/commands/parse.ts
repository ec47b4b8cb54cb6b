import { parseArgs } from 'node:util';
import { SetupError } from '../../graph/model/index.ts';
import type { Call, Command, Option } from './command.ts';
import { nearest } from './nearest.ts';

/** Reads a command's words and options; whatever it does not know is told with the nearest that it does. */
export function parseWords(
  name: string,
  command: Command,
  words: readonly string[],
): Pick<Call, 'words' | 'options' | 'lists'> | 'help' {
  const known: Readonly<Record<string, Pick<Option, 'type' | 'short'>>> = {
    ...command.options,
    help: { type: 'boolean', short: 'h' },
  };
  const options = Object.fromEntries(
    Object.entries(known).map(([key, { type, short }]) => [key, short ? { type, short } : { type }]),
  );
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const found: string[] = [];
  const values: Record<string, string | boolean> = {};
  const lists: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') found.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) throw unknownOption(name, token.rawName, Object.keys(options));
    const swallowed = token.inlineValue === false && token.value?.startsWith('--');
    if (option.type === 'string' && (!token.value || swallowed)) {
      throw new SetupError('usage', `The option ${token.rawName} needs a value; see "entente ${name} --help".`);
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new SetupError('usage', `The option ${token.rawName} takes no value; see "entente ${name} --help".`);
    }
    if (command.options[token.name]?.many) lists[token.name] = [...(lists[token.name] ?? []), token.value!];
    else values[token.name] = token.value ?? true;
  }
  if (values.help) return 'help';
  const [least, most] = command.words;
  if (found.length < least || found.length > most) {
    const trouble = found.length < least ? 'Something is missing' : `"${found[most]}" is too much`;
    throw new SetupError('usage', `${trouble}: it is written "entente ${name} ${command.usage}".`);
  }
  return { words: found, options: values, lists };
}

function unknownOption(command: string, written: string, options: readonly string[]): SetupError {
  const meant = nearest(written.replace(/^-+/, ''), options);
  const hint = meant ? `did you mean --${meant}?` : `see "entente ${command} --help".`;
  return new SetupError('usage', `"entente ${command}" has no option ${written}; ${hint}`);
}
