import type { LocalEntity } from '../model/index.ts';
import { compare } from './keys.ts';
import { isEvent } from './placed.ts';

/** The name under which a node is drawn, and its other names, sorted. */
export interface Names {
  readonly label: string;
  readonly aliases: readonly string[];
}

/**
 * Chooses the label among the names in all articles: the lexicon's where the entity is in it, else the fullest
 * form, then the most frequent, then the first in order. A Meeting or Event takes its proper name before a
 * composed one.
 */
export function foldNames(locals: readonly LocalEntity[]): Names {
  const counts = new Map<string, number>();
  for (const { names, label } of locals) {
    if (names.length === 0) add(counts, label, 1);
    for (const { text, count } of names) add(counts, text, count);
  }
  const label = best(preferred(locals)) ?? best(counts) ?? '';
  for (const local of locals) if (isEvent(local)) add(counts, local.label, 1);
  counts.delete(label);
  return { label, aliases: [...counts.keys()].filter((name) => name !== '').sort(compare) };
}

/** Labels that stand before names: the lexicon's, an event's proper name, an event's composed label. */
function preferred(locals: readonly LocalEntity[]): ReadonlyMap<string, number> {
  const lexical = locals.filter(({ signature }) => signature?.strength === 'exact');
  const named = locals.filter(({ event }) => event?.name !== undefined);
  const events = named.length > 0 ? named : locals.filter(isEvent);
  const labels = new Map<string, number>();
  for (const { label } of lexical.length > 0 ? lexical : events) add(labels, label, 1);
  return labels;
}

function best(counts: ReadonlyMap<string, number>): string | undefined {
  const order = (a: string, b: string) => fullness(b) - fullness(a) || counts.get(b)! - counts.get(a)! || compare(a, b);
  return [...counts.keys()].sort(order)[0];
}

/** Words written out count before initials. */
function fullness(name: string): number {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const initials = words.filter((word) => word.replaceAll('.', '').length < 2);
  return words.length * 2 - initials.length;
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
