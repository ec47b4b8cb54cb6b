import type { Chunk, NounGroup } from './chunk.ts';
import { listUpTo } from './lists.ts';
import { chainHead, isMark, isNoun, isPrep, type Scanner } from './scanner.ts';

/** The head of the chain that a preposition ends; undefined where none does. */
function headOver({ chunks }: Scanner, prep: Chunk | undefined): NounGroup | undefined {
  const last = prep?.type === 'prep' ? chunks[prep.at - 1] : undefined;
  return isNoun(last) ? chainHead(chunks, last) : undefined;
}

/** "| A | and his counterpart at the council, B, met": those beside whom the name explains. */
export function besideHead(scanner: Scanner, prep: Chunk | undefined): readonly NounGroup[] {
  const head = headOver(scanner, prep);
  if (!head || !scanner.isPerson(head) || !isMark(scanner.chunks[head.at - 1], 'and')) return [];
  return listUpTo(scanner, head).filter((group) => group !== head);
}

/** "A, a former envoy to X, and B": X belongs to what is said of A, who opens the list. */
export function pastAppositions(scanner: Scanner, list: NounGroup[]): NounGroup[] {
  const { chunks, isName, isPerson } = scanner;
  const [first, ...others] = list;
  if (others.length === 0 || !isMark(chunks[first!.at + 1], 'comma')) return list;
  const said = headOver(scanner, chunks[first!.at - 1]);
  const name = said && chunks[said.at - 2];
  const isSaid = said && isPerson(said) && !isName(said) && isMark(chunks[said.at - 1], 'comma');
  return isSaid && isNoun(name) && isName(name) && isPerson(name) && !isPrep(chunks[name.at - 1])
    ? [...listUpTo(scanner, name), ...others]
    : list;
}

/** "the Danish and Swedish premiers, | A and B |": the names stand for what the plural before the comma tells of them. */
export function namesOnly(scanner: Scanner, list: NounGroup[]): NounGroup[] {
  const isNamed = (group: NounGroup): boolean => scanner.isName(group) && scanner.isPerson(group);
  const from = list.findIndex(isNamed);
  const described = list.slice(0, from);
  if (from < 1 || !isMark(scanner.chunks[list[from]!.at - 1], 'comma')) return list;
  if (!list.slice(from).every(isNamed) || described.some(scanner.isName)) return list;
  return described.length === list.length - from || scanner.isPerson(described.at(-1)!) ? list.slice(from) : list;
}
