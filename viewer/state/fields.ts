/** One part of the view state: how it begins, and how it stands in a link. What can't be read is as in the beginning. */
export interface Field<Value> {
  readonly initial: Value;
  /** Adds what a link has to say of a value; nothing where it is as in the beginning. */
  write(value: Value, query: URLSearchParams): void;
  read(query: URLSearchParams): Value;
}

/** Values of a facet that are left out, or the only ones that are let in. */
export interface Choice {
  readonly mode: 'hide' | 'only';
  readonly values: readonly string[];
}

/** A link that names more than these was made to do harm. */
const MOST_VALUES = 1000;

/** One of a few words; the first is that of the beginning. */
export function oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Field<Word> {
  const [initial] = words;
  return plain(name, initial, String, (text) => words.find((word) => word === text));
}

/** Yes or no. */
export function flag(name: string, initial = false): Field<boolean> {
  return plain<boolean>(
    name,
    initial,
    (value) => (value ? '1' : '0'),
    (text) => (text === '1' ? true : text === '0' ? false : undefined),
  );
}

/** A number within bounds; `step` 1 for whole ones. */
export function number(name: string, initial: number, least: number, most: number, step = 1): Field<number> {
  return plain(name, initial, String, (text) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < least || value > most) return undefined;
    return Number.isInteger(value / step) || step < 1 ? value : undefined;
  });
}

/** A day, or none. */
export function day(name: string): Field<string | undefined> {
  return plain<string | undefined>(name, undefined, String, (text) =>
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) ? text : undefined,
  );
}

/** Any words, such as keys of nodes, sorted. */
export function list(name: string): Field<readonly string[]> {
  return {
    initial: [],
    write(values, query) {
      if (values.length > 0) query.set(name, joined(values));
    },
    read: (query) => split(query.get(name) ?? ''),
  };
}

/** A choice among the values of a facet: `no-NAME` or `only-NAME` in the link. */
export function choice(name: string, hidden: readonly string[] = []): Field<Choice> {
  const initial: Choice = { mode: 'hide', values: hidden };
  return {
    initial,
    write({ mode, values }, query) {
      if (mode === 'only') query.set(`only-${name}`, joined(values));
      else if (joined(values) !== joined(hidden)) query.set(`no-${name}`, joined(values));
    },
    read(query) {
      const only = query.get(`only-${name}`);
      if (only !== null) return { mode: 'only', values: split(only) };
      const without = query.get(`no-${name}`);
      return without === null ? initial : { mode: 'hide', values: split(without) };
    },
  };
}

/** A field of one word in the link. */
export function plain<Value>(
  name: string,
  initial: Value,
  write: (value: NonNullable<Value>) => string,
  read: (text: string) => Value | undefined,
): Field<Value> {
  return {
    initial,
    write(value, query) {
      if (value !== undefined && value !== null && value !== initial) query.set(name, write(value));
    },
    read(query) {
      const text = query.get(name);
      return text === null ? initial : (read(text) ?? initial);
    },
  };
}

/** Sorted, each once: as every list in the state is, so that equal states have equal links. */
export function sortedOnce(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[%.]/g, (mark) => (mark === '%' ? '%25' : '%2E'))).join('.');
}

function split(text: string): readonly string[] {
  const values = text.split('.', MOST_VALUES).filter(Boolean);
  return sortedOnce(values.map((value) => value.replaceAll('%2E', '.').replaceAll('%25', '%')));
}
