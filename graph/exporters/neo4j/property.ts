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

/** The day of a date; undefined for anything coarser or impossible, since Neo4j would make a false day of it. */
export function wholeDay(date: string | undefined): string | undefined {
  const day = /^(?!0000)\d{4}-\d{2}-\d{2}(?!\d)/.exec(date ?? '')?.[0];
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
