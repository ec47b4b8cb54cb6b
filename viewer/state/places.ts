import type { Knobs } from '../layouts/layout.ts';

/**
 * One step by which the nodes came to lie where they do: a layout, its knobs where they differ from the beginning,
 * and for how many rounds it went on.
 */
export interface Arranging {
  readonly layout: string;
  readonly knobs: Knobs;
  readonly rounds: number;
}

const ONE = /^([a-z]{1,20})(?:~(\d{1,4}))?((?:~[a-z]{1,20}:-?\d{1,6}(?:\.\d{1,4})?){0,8})$/;
/** Longer chains of layouts are cut from the front. */
const MOST_STEPS = 6;

export function isPlaces(text: string): boolean {
  return text.split('!').length <= MOST_STEPS && text.split('!').every((part) => ONE.test(part));
}

/** Reads the state's word for it: `force~120~gravity:0.1!apart~40`. */
export function readPlaces(text: string): readonly Arranging[] {
  return text.split('!').flatMap((part) => {
    const [, layout, rounds, knobs = ''] = ONE.exec(part) ?? [];
    if (!layout) return [];
    const pairs = knobs
      .split('~')
      .filter(Boolean)
      .map((knob) => knob.split(':'));
    return [
      {
        layout,
        rounds: Number(rounds ?? 1),
        knobs: Object.fromEntries(pairs.map(([name = '', value]) => [name, Number(value)])),
      },
    ];
  });
}

/** The state's word after one more step. One that starts anew makes those before it forgotten. */
export function withArranging(places: string, { layout, knobs, rounds }: Arranging, goesOn: boolean): string {
  const turned = Object.entries(knobs).map(([name, value]) => `~${name}:${Number(value.toFixed(4))}`);
  const step = `${layout}~${rounds}${turned.join('')}`;
  return [...(goesOn && places ? places.split('!') : []), step].slice(-MOST_STEPS).join('!');
}
