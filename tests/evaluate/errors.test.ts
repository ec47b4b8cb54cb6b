import { describe, expect, it } from 'vitest';
import { faultList } from '../../scripts/evaluate/errors.ts';
import { graphFaults } from '../../scripts/evaluate/graph-errors.ts';
import { type GoldEntity, type GoldText, mentionFaults, pairFaults } from '../../scripts/evaluate/mention-errors.ts';
import { figureTable, reached } from '../../scripts/evaluate/table.ts';
import type { Found } from '../../src/index.ts';

const TEXT = 'President Ada Obi of Ruritania met the Lake Board near Mount Zenda, and Obi thanked Ben Kim.';

function gold(...entities: readonly (readonly [string, string, string?])[]): GoldText {
  const at = ([text, mapped, type]: readonly [string, string, string?]): GoldEntity => {
    const start = TEXT.indexOf(text);
    return { start, end: start + text.length, text, mapped, type: type ?? mapped };
  };
  return { id: 'made', text: TEXT, entities: entities.map(at), relations: [{ head: 0, tail: 1, type: 'MEETS_WITH' }] };
}

function found(...marks: readonly (readonly [string, Found['entities'][number]['type']])[]): Found {
  const entities = marks.map(([name, type], entity) => {
    const start = TEXT.indexOf(name);
    return { start, end: start + name.length, type, name, entity };
  });
  return { sentences: [], entities, pairs: [], claims: [] };
}

const groups = (faults: readonly { readonly group: string }[]) => faults.map(({ group }) => group).sort();

describe('errors of mentions', () => {
  it('are missed, of the wrong type, of the wrong span, or spurious', () => {
    const wanted = gold(
      ['President Ada Obi', 'PERSON'],
      ['Ruritania', 'STATE'],
      ['the Lake Board', 'ORGANISATION'],
      ['Mount Zenda', 'PLACE'],
    );
    expect(groups(mentionFaults(wanted, found(['Ada Obi', 'PERSON']), false))).toEqual([
      'missed ORGANISATION',
      'missed PLACE',
      'missed STATE',
    ]);
    const wrong = found(
      ['Ada', 'PERSON'],
      ['Ruritania', 'PLACE'],
      ['Lake Board', 'PERSON'],
      ['Mount Zenda', 'PLACE'],
      ['Ben Kim', 'PERSON'],
    );
    const faults = mentionFaults(wanted, wrong, false);
    expect(groups(faults)).toEqual([
      'spurious PERSON',
      'wrong span, PERSON',
      'wrong type, ORGANISATION taken for PERSON',
    ]);
    expect(faults.find(({ group }) => group.startsWith('spurious'))!.example).toContain('[Ben Kim]');
    expect(groups(mentionFaults(wanted, wrong, true))).not.toContain('spurious PERSON');
  });

  it('tell what a missed pair lacks', () => {
    const wanted = gold(['Ada Obi', 'PERSON'], ['Ben Kim', 'PERSON']);
    expect(groups(pairFaults(wanted, found(['Ada Obi', 'PERSON'])))).toEqual(['missed pair, an end refers to nothing']);
    const both = found(['Ada Obi', 'PERSON'], ['Ben Kim', 'PERSON']);
    expect(groups(pairFaults(wanted, both))).toEqual(['missed pair, both ends known, not paired']);
    expect(pairFaults(wanted, { ...both, pairs: [['Ben Kim', 'Ada Obi']] })).toEqual([]);
  });
});

describe('errors of graphs', () => {
  it('are parted by kind, relation, and the statuses confused', () => {
    const notes = {
      spurious: ['Person "Zenda"'],
      linkMissed: ['obi ATTENDS|CHAIRS e1'],
      statusWrong: ['e1: planned (gold happened/ongoing)'],
      dateWrong: ['e1: -..- (gold 1990-01-02..1990-01-02)', 'e2: 1990-01-02..1990-01-02 (gold )'],
    };
    expect(groups(graphFaults(notes))).toEqual([
      'missed participation, ATTENDS|CHAIRS',
      'spurious actor, Person',
      'wrong date, none found',
      'wrong date, one invented',
      'wrong status, planned for happened/ongoing',
    ]);
  });

  it('are listed by how often they occur, with examples spread over them', () => {
    const many = [0, 1, 2, 3, 4, 5].map((at) => ({ group: 'often', example: `case ${at}` }));
    const list = faultList([{ group: 'once', example: 'case 9' }, ...many, { group: 'last', example: 'x' }], 2, 2);
    expect(list.split('\n').map((line) => line.trim())).toEqual([
      '6  often',
      'case 0',
      'case 3',
      '1  last',
      'x',
      '1  in 1 more classes',
      '',
    ]);
  });
});

describe('the table', () => {
  it('says what is met, and leaves out what was not measured', () => {
    const lines = figureTable(new Map([['who_met_whom', { recall: 64.96, perText: 2.5 }]])).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^who_met_whom +recall of pairs +61\.1 .* 65\.0 +>= 65\.0 +not met$/);
    expect(lines[2]).toMatch(/2\.50 +<= 2\.50 +met$/);
    expect(lines[4]).toMatch(/^1 of 2 met\./);
  });

  it('asks for more than the peer where it says above', () => {
    expect(reached({ is: 'above', value: 72.5 }, 72.5)).toBe(false);
    expect(reached({ is: 'least', value: 72.5 }, 72.5)).toBe(true);
  });
});
