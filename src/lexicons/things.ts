import { THING_ROWS } from './data/things.ts';
import { normaliseName } from './normalise.ts';
import { list, rowsOf } from './rows.ts';
import type { ThingForm } from './types.ts';

let index: Map<string, ThingForm> | undefined;

/**
 * What a capitalised name is that is neither actor nor place: a language, belief, holiday, treaty, war, weapon … Case matters.
 * Some of them name an actor elsewhere ("ISS"): ask `lookupName` too.
 */
export function thingOf(name: string): ThingForm | undefined {
  if (!index) {
    index = new Map();
    for (const [form = '', names = ''] of rowsOf(THING_ROWS)) {
      for (const each of list(names)) index.set(normaliseName(each), form as ThingForm);
    }
  }
  return index.get(normaliseName(name));
}
