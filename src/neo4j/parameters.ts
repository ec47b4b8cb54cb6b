import { SetupError } from '../../graph/model/index.ts';

/** The parameters of a query, from words like `name=Ada Obi`, `most=5`, `days=["2020-09-03"]`. */
export function parametersFrom(words: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(words.map(parameter));
}

function parameter(word: string): readonly [string, unknown] {
  const at = word.indexOf('=');
  const name = word.slice(0, Math.max(at, 0)).trim().replace(/^\$/, '');
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
    throw new SetupError('usage', `--param ${word} names no parameter; write it like --param name=value.`);
  }
  return [name, typedValue(name, word.slice(at + 1))];
}

const WHOLE = /^-?\d{1,19}$/;

/** JSON where it is JSON; whole numbers are whole in Neo4j too; any other words are the text that they are. */
function typedValue(name: string, text: string): unknown {
  const trimmed = text.trim();
  if (WHOLE.test(trimmed)) return wholeNumber(name, trimmed);
  try {
    return typed(JSON.parse(trimmed));
  } catch {
    if (!/^[[{]/.test(trimmed)) return text;
    throw new SetupError('usage', `--param ${name} begins like JSON and is none; check its brackets and quotes.`);
  }
}

function wholeNumber(name: string, digits: string): bigint {
  const number = BigInt(digits);
  if (number === BigInt.asIntN(64, number)) return number;
  throw new SetupError('usage', `--param ${name} is larger than any whole number of Neo4j; write it as "${digits}".`);
}

function typed(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(typed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, typed(own)]));
}
