import cities from './data/cities.json' with { type: 'json' };
import { PLACE_ROWS } from './data/places.ts';
import regions from './data/regions.json' with { type: 'json' };
import { slugOf } from './normalise.ts';
import { type HashIndex, hashIndex, hashOf, packRows } from './packed.ts';
import { list } from './rows.ts';
import type { PlaceEntry, PlaceType } from './types.ts';

const KINDS: Readonly<Record<string, PlaceType>> = { c: 'capital', s: 'city', p: 'city' };

const own = PLACE_ROWS.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const firstCity = own.length;
const firstRegion = firstCity + cities.length;
/** Rows of the three tables in the order in which their readings count. */
const rows = packRows([...own, ...cities, ...regions]);
const made = new Map<number, PlaceEntry>();
let byId: HashIndex | undefined;

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
    const fields = rows.at(row).split('|');
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
    const text = rows.at(row);
    let bar = text.indexOf('|');
    visit(text.slice(0, bar), row);
    for (let field = namesField(row); field > 1; field -= 1) bar = text.indexOf('|', bar + 1);
    const end = text.indexOf('|', bar + 1);
    if (end > bar + 1) for (const name of text.slice(bar + 1, end).split(';')) visit(name, row);
  }
}

/** Rows by the hashes of their ids; the entries behind them would be many times as large. */
function rowsById(): HashIndex {
  if (byId) return byId;
  byId = hashIndex();
  for (let row = 0; row < rows.length; row += 1) byId.add(hashOf(idAt(row)), row);
  return byId;
}

function idAt(row: number): string {
  const [label = '', second = '', third = ''] = rows.at(row).split('|', 3);
  return idOf(label, row < firstCity ? third : second);
}

/** The first row of an id: the one that counts, whichever was asked for first. */
function rowOf(id: string): number | undefined {
  return rowsById()
    .of(hashOf(id))
    .find((row) => placeAt(row).id === id);
}

function* eachPlace(): Generator<PlaceEntry> {
  for (let row = 0; row < rows.length; row += 1) if (rowOf(idAt(row)) === row) yield placeAt(row);
}

/** All places, once each: cities, regions, waters, mountains and sites. Makes every entry, which takes a while; look-ups do not. */
export const PLACES: Iterable<PlaceEntry> = { [Symbol.iterator]: eachPlace };

/** The place with an id. */
export function placeById(id: string): PlaceEntry | undefined {
  const row = rowOf(id);
  return row === undefined ? undefined : placeAt(row);
}
