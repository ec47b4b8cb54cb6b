/** An error of one class, with what it looked like. */
export interface Fault {
  readonly group: string;
  readonly example: string;
}

/** The classes of some faults, the most frequent first, each with examples spread over all of them. */
export function faultList(faults: readonly Fault[], classes: number, examples = 5): string {
  const groups = new Map<string, string[]>();
  for (const { group, example } of faults) {
    const known = groups.get(group);
    if (known) known.push(example);
    else groups.set(group, [example]);
  }
  const sorted = [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const lines = sorted.slice(0, classes).flatMap(([group, all]) => {
    const shown = Math.min(examples, all.length);
    const spread = Array.from({ length: shown }, (_, at) => all[Math.floor((at * all.length) / shown)]!);
    return [`  ${String(all.length).padStart(4)}  ${group}`, ...spread.map((example) => `          ${example}`)];
  });
  const rest = sorted.slice(classes).reduce((sum, [, all]) => sum + all.length, 0);
  if (rest > 0) lines.push(`  ${String(rest).padStart(4)}  in ${sorted.length - classes} more classes`);
  return lines.map((line) => `${line}\n`).join('');
}

/** A place in a text, with a little of what stands round it. */
export function inContext(text: string, start: number, end: number): string {
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return words.replace(/\s+/g, ' ');
}
