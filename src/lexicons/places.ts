import cities from './data/cities.json' with { type: 'json' };
import { PLACE_ROWS } from './data/places.ts';
import regions from './data/regions.json' with { type: 'json' };
import { slugOf } from './normalise.ts';
import { list } from './rows.ts';
import type { PlaceEntry, PlaceType } from './types.ts';

const KINDS: Readonly<Record<string, PlaceType>> = { c: 'capital', s: 'city', p: 'city' };

/** Rows of the three tables in the order in which their readings count. */
const rows: readonly string[] = [
  ...PLACE_ROWS.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
  ...cities,
  ...regions,
];
const firstRegion = rows.length - regions.length;
const firstCity = firstRegion - cities.length;
const made = new Map<number, PlaceEntry>();
/** The first row of each id: the one that counts, whichever was asked for first. */
let firstRows: Map<string, number> | undefined;

function ownPlace([label = '', type = '', state = '', names = '', flag = '']: readonly string[]): PlaceEntry {
  return entryOf(label, type as PlaceType, state, names, flag);
}

function city([label = '', state = '', kind = '', people = '', names = '', flag = '']: readonly string[]): PlaceEntry {
  return { ...entryOf(label, KINDS[kind] ?? 'city', state, names, flag), population: Number(people) * 1000 };
}

function region([label = '', state = '', names = '', flag = '']: readonly string[]): PlaceEntry {
  return entryOf(label, 'region', state, names, flag);
}

function entryOf(label: string, type: PlaceType, state: string, names: string, flag: string): PlaceEntry {
  return {
    id: idOf(label, state),
    label,
    names: [label, ...list(names)],
    type,
    ...(state ? { state } : {}),
    ambiguous: flag !== '',
  };
}

function idOf(label: string, state: string): string {
  return `place:${slugOf(label)}${state ? `-${state.toLowerCase()}` : ''}`;
}

/** The place of a row; made on first use, since an article names few of them. */
export function placeAt(row: number): PlaceEntry {
  let entry = made.get(row);
  if (!entry) {
    const fields = (rows[row] ?? '').split('|');
    entry = row < firstCity ? ownPlace(fields) : row < firstRegion ? city(fields) : region(fields);
    made.set(row, entry);
  }
  return entry;
}

/** Where in a row the other names stand: behind which bar. */
function namesField(row: number): number {
  return row < firstCity ? 3 : row < firstRegion ? 4 : 2;
}

/** Calls `visit` for every name of every place, with the row that `placeAt` takes. Makes no entries: it runs at the start. */
export function eachPlaceName(visit: (name: string, row: number) => void): void {
  for (let row = 0; row < rows.length; row += 1) {
    const text = rows[row] ?? '';
    let bar = text.indexOf('|');
    visit(text.slice(0, bar), row);
    for (let field = namesField(row); field > 1; field -= 1) bar = text.indexOf('|', bar + 1);
    const end = text.indexOf('|', bar + 1);
    if (end > bar + 1) for (const name of text.slice(bar + 1, end).split(';')) visit(name, row);
  }
}

/** Ids without the entries behind them, which are many times as large. */
function rowsById(): ReadonlyMap<string, number> {
  if (firstRows) return firstRows;
  firstRows = new Map();
  for (let row = 0; row < rows.length; row += 1) {
    const [label = '', second = '', third = ''] = (rows[row] ?? '').split('|', 3);
    const id = idOf(label, row < firstCity ? third : second);
    if (!firstRows.has(id)) firstRows.set(id, row);
  }
  return firstRows;
}

function* eachPlace(): Generator<PlaceEntry> {
  for (const row of rowsById().values()) yield placeAt(row);
}

/** All places, once each: cities, regions, waters, mountains and sites. Makes every entry, which takes a while; look-ups do not. */
export const PLACES: Iterable<PlaceEntry> = { [Symbol.iterator]: eachPlace };

/** The place with an id. */
export function placeById(id: string): PlaceEntry | undefined {
  const row = rowsById().get(id);
  return row === undefined ? undefined : placeAt(row);
}
