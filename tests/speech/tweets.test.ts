import { describe, expect, it } from 'vitest';
import { findSpeech, quotesOf } from '../../src/claims/speech/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

/** Who is quoted with which words. */
function quoted(text: string): string[][] {
  const resolved = resolveInArticle(findMentions(readDocument({ id: 'article:test', text }, {})));
  return quotesOf(resolved, findSpeech(resolved)).map(({ entity, quote }) => [
    resolved.entities[entity]!.label,
    text.slice(quote.start, quote.end),
  ]);
}

describe('quotations of politics', () => {
  it('a question belongs to who asked it', () => {
    expect(quoted('"Will the dam hold now?" Anna Rossi asked on Monday.')).toEqual([
      ['Anna Rossi', 'Will the dam hold now?'],
    ]);
    expect(quoted('" Will the dam hold ? " Anna Rossi asked on Monday .')).toEqual([
      ['Anna Rossi', 'Will the dam hold ?'],
    ]);
  });

  it('marks of another kind may stand within', () => {
    expect(quoted('Bo Hay was cross. "They call such dams “Walls” over there," he tweeted.')).toEqual([
      ['Bo Hay', 'They call such dams “Walls” over there,'],
    ]);
  });

  it('an opening mark may be lost', () => {
    expect(quoted('Bo Hay was cross.\nThe dam will never hold, " he said.')).toEqual([
      ['Bo Hay', 'The dam will never hold,'],
    ]);
  });

  it('a statement speaks for whose it is', () => {
    expect(quoted('"The dam will never hold," Anna Rossi\'s statement said.')).toEqual([
      ['Anna Rossi', 'The dam will never hold,'],
    ]);
  });

  it('a managing director speaks with a name', () => {
    expect(quoted('"The dam will never hold," Managing Director Bo Hay said.')).toEqual([
      ['Bo Hay', 'The dam will never hold,'],
    ]);
  });

  it('what a broadcast is called is no quotation', () => {
    expect(quoted('Anna Rossi said on "Breakfast and Ball" that the dam held.')).toEqual([]);
  });

  it('words in the middle of what is reported', () => {
    expect(
      quoted('A wall there would be a "truly great loss" to both of the towns, Anna Rossi said on Monday.'),
    ).toEqual([['Anna Rossi', 'truly great loss']]);
  });

  it('who has said something is not said', () => {
    expect(quoted('Bo Hay left. He\'s said the dams are a "fake story to please us".')).toEqual([
      ['Bo Hay', 'fake story to please us'],
    ]);
  });

  it('who is named in the words does not say them', () => {
    expect(quoted('Anna Rossi went home. "It lies with President Marsh now," she said.')).toEqual([
      ['Anna Rossi', 'It lies with President Marsh now,'],
    ]);
  });
});
