/** Types of Neo4j that Entente uses. `date` values are ISO days here; whoever writes them makes dates of them. */
export type PropertyType = 'string' | 'date' | 'integer' | 'boolean' | 'strings';

/** A value as it is mapped: an ISO day where the property's type is `date`. */
export type PropertyValue = string | number | boolean | readonly string[];

/** One property of nodes, relationships or sentences. */
export interface Property<Item, Entry = unknown> {
  readonly name: string;
  readonly type: PropertyType;
  readonly describes: string;
  /** Which kinds or relations can have it; all, where this is not given. */
  readonly on?: (entry: Entry) => boolean;
  readonly value: (item: Item) => PropertyValue | undefined;
}

/** Strings that are indexed are cut here: an index takes no value of more than about 8,000 bytes. */
const LONGEST_INDEXED = 2_000;

/** The properties of an item that has a value for them, in the order of the list. Empty lists are left out. */
export function valuesOf<Item>(
  properties: readonly Property<Item, never>[],
  item: Item,
): readonly (readonly [Property<Item, never>, PropertyValue])[] {
  return properties.flatMap((property) => {
    const value = property.value(item);
    const empty = value === undefined || (typeof value === 'object' && value.length === 0);
    return empty ? [] : [[property, value] as const];
  });
}

/** Text short enough to be indexed. */
export function indexable(text: string | undefined): string | undefined {
  return text === undefined || text.length <= LONGEST_INDEXED
    ? text
    : text.slice(0, LONGEST_INDEXED).replace(/[\ud800-\udbff]$/, '');
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day of a date; undefined for anything coarser or impossible, since Neo4j would make a false day of it. */
export function wholeDay(date: string | undefined): string | undefined {
  const [found, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date ?? '') ?? [];
  if (found === undefined || year === '0000') return undefined;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const length = month === '02' && leap ? 29 : (LENGTHS[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= length ? found : undefined;
}
