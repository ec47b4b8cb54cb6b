import type { Document, Mentioned } from '../../graph/model/index.ts';
import { bodies } from './bodies.ts';
import type { Board, Finder } from './draft.ts';
import { elections } from './elections.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.ts';
import { nominals } from './nominals.ts';
import { offices } from './offices.ts';
import { pronouns } from './pronouns.ts';
import { read } from './reading.ts';
import { settle } from './settle.ts';
import { readTitles } from './titles.ts';

/** All finders, in the order in which they run: each sees what those before it found. */
export const FINDERS: readonly Finder[] = [gazetteer, names, bodies, elections, pronouns, offices, nominals];

/** Finds the spans that name or refer to something. */
export function findMentions(document: Document): Mentioned {
  const reading = read(document);
  const { length } = document.tokens;
  const board: Board = {
    reading,
    titles: readTitles(reading),
    names: new Array(length),
    pronouns: new Array(length),
    drafts: new Set(),
  };
  for (const finder of FINDERS) finder.find(board);
  return { document, mentions: settle(board) };
}
