import { describe, expect, it } from 'vitest';
import { areCopies, familiesAmong, sketchKeys, sketchOf } from '../../graph/build/index.ts';
import { sourcesOf } from '../../graph/build/outlets.ts';

const WIRE = `LISBON - The foreign ministers of Portugal and Morocco opened two days of talks on Thursday, hoping to end a quarrel
about fishing rights off the Atlantic coast that has kept trawlers in port since the spring. Officials of both sides said that
the delegations had agreed on an agenda and would meet again on Friday morning, when experts on customs were to join them.
The Portuguese minister told reporters that her government wanted a lasting arrangement and not another stopgap. Her guest
spoke of a frank exchange and thanked the hosts for their patience. Fishermen in Setúbal, who have lost most of a season,
said they expected little before the winter. An earlier round in Rabat broke up without a statement in the middle of June.`;
const SAME_DAY = `Morocco's foreign minister arrived in Lisbon on Thursday for talks with his Portuguese counterpart about fishing
rights, the first since a round in Rabat failed in June. Both ministries declined to say how long he would stay. In the port of
Setúbal boat owners hung banners from their idle trawlers and asked for compensation. An adviser to the government in Lisbon
said a compromise on quotas was within reach, while diplomats in Rabat warned that customs duties could still block everything.
The two countries have traded accusations since April, when patrol boats turned away a fleet near the Canary Islands.`;

const copies = (a: string, b: string) => areCopies(sketchOf(a)!, sketchOf(b)!);

describe('copies of one text', () => {
  it('are told though some words, the place and the punctuation differ', () => {
    const edited = WIRE.replace('LISBON -', 'Lisbon (Agency) —')
      .replace('opened two days', 'began two days')
      .replace('fishing rights', 'fishery rights')
      .replace('Her guest', 'Her visitor')
      .replaceAll('officials', 'diplomats')
      .toUpperCase();
    expect(copies(WIRE, edited)).toBe(true);
  });

  it('are told though a third of the text was cut, or an outlet put a paragraph before it', () => {
    expect(copies(WIRE, WIRE.slice(0, WIRE.indexOf('Fishermen')))).toBe(true);
    expect(copies(WIRE, `The Daily has learned more about the quarrel at sea from an agency. ${WIRE}`)).toBe(true);
  });

  it('are not what two reporters write of one day, nor what quotes one sentence of the other', () => {
    expect(copies(WIRE, SAME_DAY)).toBe(false);
    const quoted = WIRE.split('. ')[2]!;
    expect(copies(WIRE, `${SAME_DAY} ${quoted}.`)).toBe(false);
  });

  it('are not looked for among a few words', () => {
    expect(sketchOf('The ministers met in Lisbon on Thursday and agreed to meet again.')).toBeUndefined();
    expect(sketchOf('')).toBeUndefined();
    expect(sketchOf('a '.repeat(30))).toBeDefined();
  });

  it('have keys that are whole numbers SQLite keeps, the same every time', () => {
    const keys = sketchKeys(sketchOf(WIRE)!);
    expect(keys).toEqual(sketchKeys(sketchOf(WIRE)!));
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('make families by what stands between them', () => {
    const words = WIRE.split(/\s+/);
    const cut = (from: number, to: number) => sketchOf(words.slice(from, to).join(' '))!;
    const all = new Map([
      ['whole', cut(0, words.length)],
      ['head', cut(0, 80)],
      ['tail', cut(45, words.length)],
      ['other', sketchOf(SAME_DAY)!],
    ]);
    expect(areCopies(all.get('head')!, all.get('tail')!)).toBe(false);
    expect(familiesAmong(all).map((family) => [...family].sort())).toEqual([['head', 'tail', 'whole'], ['other']]);
    const without = new Map([...all].filter(([key]) => key !== 'whole'));
    expect(familiesAmong(without)).toHaveLength(3);
  });
});

describe('the number of sources', () => {
  const text = (id: string, sources: readonly string[], copies?: readonly string[]) => ({
    facts: { id, text: '', entities: [], claims: [] },
    sightings: sources.map((source) => ({ source })),
    copies,
  });

  it('is that of the outlets where each has a text of its own', () => {
    expect(sourcesOf([text('1', ['A']), text('2', ['B']), text('3', ['A']), text('4', [])])).toBe(2);
  });

  it('counts the outlets of one text once, and not at all beside what one of them wrote itself', () => {
    expect(sourcesOf([text('1', ['A', 'B', 'C'])])).toBe(1);
    expect(sourcesOf([text('1', ['A'], ['1', '2']), text('2', ['B'], ['1', '2'])])).toBe(1);
    expect(sourcesOf([text('1', ['A'], ['1', '2']), text('2', ['B'], ['1', '2']), text('3', ['B'])])).toBe(1);
    expect(sourcesOf([text('1', ['A', 'B']), text('2', ['C', 'D'])])).toBe(2);
    expect(sourcesOf([text('1', ['A', 'B']), text('2', ['B', 'C']), text('3', ['C', 'D'])])).toBe(2);
  });
});
