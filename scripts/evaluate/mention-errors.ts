import type { Span } from '../../graph/model/index.ts';
import type { Found, FoundEntity } from '../../src/found.ts';
import { type Fault, inContext } from './errors.ts';

/** A mention of a gold file. */
export interface GoldEntity extends Span {
  readonly type: string;
  readonly text: string;
  readonly mapped?: string;
  readonly mapped_alt?: readonly string[];
  readonly named?: boolean;
}

/** A line of a gold file. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly { readonly head: number; readonly tail: number; readonly type: string }[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

const JUDGED: ReadonlySet<string> = new Set(['PERSON', 'STATE', 'ORGANISATION', 'PLACE']);
const UNNAMED: ReadonlySet<string> = new Set(['NOMINAL', 'PRONOUN']);
const BEFORE =
  /^(?:(?:the|a|an|his|her|its|their)\s+|(?:(?:vice|deputy|prime|foreign|defen[cs]e)\s+)*(?:mr|mrs|ms|dr|sir|gen|general|president|minister|secretary|senator|sen|rep|king|queen|chancellor|ambassador)\.?\s+(?=\p{Lu}))/iu;

/** Cuts articles, titles and possessive endings off, as the fair figures do. */
function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  for (let cut = BEFORE.exec(text.slice(first, end)); cut && first < end; cut = BEFORE.exec(text.slice(first, end)))
    first += cut[0].length;
  return { start: first, end: end - (/\s?['’]s?$/.exec(text.slice(first, end))?.[0].length ?? 0) };
}

interface Marked extends Span {
  readonly type: string;
}

/** What the fair figures count as errors, by class: missed, wrong type, wrong span, spurious. */
export function mentionFaults(gold: GoldText, found: Found, recallOnly: boolean): Fault[] {
  const { text } = gold;
  const ours = distinct(
    found.entities.filter(({ type }) => !UNNAMED.has(type)),
    text,
  );
  const wanted = gold.entities.map((entity) => ({ entity, ...trimmed(text, entity), named: isNamed(entity) }));
  const faults: Fault[] = [];
  const tell = (group: string, { start, end }: Span): void => {
    faults.push({ group, example: `${gold.id}: ${inContext(text, start, end)}` });
  };
  for (const one of wanted) {
    const { mapped } = one.entity;
    if (!mapped || !JUDGED.has(mapped) || !one.named) continue;
    const here = ours.filter((mark) => same(mark, one));
    if (here.some(({ type }) => accepts(one.entity, type))) continue;
    if (here.length > 0) tell(`wrong type, ${mapped} taken for ${here[0]!.type}`, one);
    else tell(ours.some((mark) => overlap(mark, one)) ? `wrong span, ${mapped}` : `missed ${mapped}`, one);
  }
  if (recallOnly) return faults;
  for (const mark of ours) {
    if (!JUDGED.has(mark.type)) continue;
    const around = wanted.filter((one) => overlap(mark, one));
    const exact = around.find((one) => same(mark, one));
    if (exact) {
      const { mapped, type } = exact.entity;
      if (mapped && !JUDGED.has(mapped) && exact.named && !/^(?:national|norp|misc)/i.test(type))
        tell(`wrong type, ${mapped} (${type}) taken for ${mark.type}`, mark);
    } else if (around.length === 0) tell(`spurious ${mark.type}`, mark);
  }
  return faults;
}

function accepts({ mapped, mapped_alt }: GoldEntity, type: string): boolean {
  const own = new Set([mapped, ...(mapped_alt ?? [])]);
  const place = own.has('STATE') || own.has('PLACE');
  return own.has(type) || (place && /^(?:STATE|PLACE|NATIONALITY)$/.test(type));
}

function isNamed({ named, text }: GoldEntity): boolean {
  const unnaming = /^(?:i|he|she|it|we|they|you|his|her|its|our|their|who|this|that|these|those|the|a|an|my|your)$/i;
  return named ?? text.split(/[^\p{L}\p{N}.&]+/u).some((word) => /\p{Lu}/u.test(word) && !unnaming.test(word));
}

function distinct(entities: readonly FoundEntity[], text: string): readonly Marked[] {
  const marks = new Map<string, Marked>();
  for (const { type, ...span } of entities) {
    const { start, end } = trimmed(text, span);
    marks.set(`${start},${end},${type}`, { start, end, type });
  }
  return [...marks.values()];
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Pairs of the gold that were missed, by what is lacking. */
export function pairFaults(gold: GoldText, found: Found): Fault[] {
  return gold.relations.flatMap(({ head, tail, type }): Fault[] => {
    const [left, right] = [gold.entities[head], gold.entities[tail]];
    if (type !== 'MEETS_WITH' || !left || !right) return [];
    const [a, b] = [namesAt(found, left), namesAt(found, right)];
    const hit = found.pairs.some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)));
    if (hit) return [];
    const lacking = a.size === 0 || b.size === 0 ? 'an end refers to nothing' : 'both ends known, not paired';
    return [{ group: `missed pair, ${lacking}`, example: `${gold.id}: ${left.text} – ${right.text}` }];
  });
}

/** Names of the entities that the mentions on a span refer to. */
function namesAt(found: Found, span: Span): ReadonlySet<string> {
  const here = found.entities.filter((entity) => entity.entity !== undefined && overlap(entity, span));
  return new Set(here.map(({ name }) => name));
}
