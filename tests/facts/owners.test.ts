import { describe, expect, test } from 'vitest';
import { offices } from './read.ts';

const of = (text: string) => offices(text).map((line) => line.replace(/ \[happened\]$/, ''));

describe('whose an office is, where the title does not say it', () => {
  test('for whom somebody is there', () => {
    expect(
      of('From Oman came the Deputy Prime Minister, Fahd Mahmoud; for Chile, Rosa Quiroga, the Minister of Works.'),
    ).toEqual([
      'Fahd Mahmoud: Deputy Prime Minister (current) of Oman',
      'Rosa Quiroga: Minister of Works (current) of Chile',
    ]);
    expect(of('Signing for Kenya was Minister Joseph Otieno.')).toEqual(['Joseph Otieno: Minister (current) of Kenya']);
  });

  test('whom an adviser or spokesman serves', () => {
    expect(of('Jane Holt, senior adviser to the Chilean President, came.')).toEqual([
      'Jane Holt: senior adviser (current) of Chile',
    ]);
    expect(of('Karl Voss, chief of staff to President Tadić of Serbia, came.')).toContain(
      'Karl Voss: Chief of Staff (current) of Serbia',
    );
  });

  test('a capital from which somebody is sent', () => {
    expect(
      of('Bulgaria agreed. Norwegian Foreign Minister Anna Vesel and her counterpart from Sofia, Petar Iliev, signed.'),
    ).toContain('Petar Iliev: Foreign Minister (current) of Bulgaria');
  });

  test('an owner that two titles share', () => {
    expect(
      of("The European Union's trade chief, Jana Novak, and the commissioner for energy, Kurt Heller, came."),
    ).toContain('Kurt Heller: Commissioner for Energy (current) of European Union');
  });

  test('who speaks in a capital speaks for its state', () => {
    expect(of('Peru and Chile quarrelled. In Lima, President Rosa Quispe insisted she would not sign.')).toEqual([
      'Rosa Quispe: President (current) of Peru',
    ]);
    expect(of('Peru and Chile quarrelled. In Lima, President Rosa Quispe met nobody.')).toEqual([]);
  });

  test('the same post elsewhere', () => {
    expect(
      of('Anna Vesel, Norway’s national security adviser, met Karl Lund, who holds the same post in Sweden.'),
    ).toContain('Karl Lund: national security adviser (current) of Sweden');
  });

  test('the opposition party that somebody leads', () => {
    expect(of('Petar Iliev, leader of the opposition Harbour Party, stayed away.')).toEqual([
      'Petar Iliev: leader (current) of Harbour Party',
    ]);
    expect(of('Karl Voss, his coalition partner and the head of the Harbour Party, agreed.')).toEqual([
      'Karl Voss: head (current) of Harbour Party',
    ]);
  });

  test('of two states the one that has no such holder yet', () => {
    expect(
      of(
        'Peru and Chile made peace. Chile freed its prisoners and Peru opened its ports. Peruvian Premier Luis Prado hugged President Marta Rios.',
      ),
    ).toContain('Marta Rios: President (current) of Chile');
  });

  test('the adviser of a person named before, after or beside it', () => {
    const people = 'Chilean President Rosa Quiroga left.';
    expect(of(`${people} Quiroga's special envoy, Karl Voss, stayed.`)).toContain(
      'Karl Voss: special envoy (current) of Chile',
    );
    expect(of(`${people} Karl Voss, a spokesman for Ms. Quiroga, stayed.`)).toContain(
      'Karl Voss: spokesman (current) of Chile',
    );
    expect(of(`${people} Her son-in-law met Quiroga's nephew and adviser, Karl Voss.`)).toContain(
      'Karl Voss: adviser (current) of Chile',
    );
  });

  test('a counterpart behind the name, and the deputy of a name', () => {
    expect(of('Danish Premier Karl Voss met Ana Soto, his Chilean counterpart.')).toContain(
      'Ana Soto: Premier (current) of Chile',
    );
    expect(of("Danish Premier Karl Voss left. Voss's deputy, Lea Tamm, stayed.")).toContain(
      'Lea Tamm: Deputy Premier (current) of Denmark',
    );
  });

  test('in a list each title announces its name', () => {
    expect(
      of('The president of Chile, Rosa Quiroga, the premier of Peru, Luis Prado, and the king of Jordan, Talal, met.'),
    ).toContain('Luis Prado: Premier (current) of Peru');
  });

  test('nobody holds what lasted until last year', () => {
    expect(of('Lea Tamm, Estonia’s premier until last year, spoke.')).toEqual([
      'Lea Tamm: Premier (former) of Estonia',
    ]);
  });

  test('who became the leader of a state is not its leader of the opposition', () => {
    expect(
      of(
        'Karl Voss smiled. He had become the first Danish leader to dive. Opposition Leader Lea Tamm of Denmark did not.',
      ),
    ).toContain('Karl Voss: leader (current) of Denmark');
  });

  test('a team at home bears its titles bare', () => {
    expect(
      of(
        'Denmark signed. Denmark will pay. The Chilean President left. Foreign Minister Karl Voss, Finance Minister Lea Tamm and Trade Minister Ida Holm stayed.',
      ),
    ).toContain('Lea Tamm: Finance Minister (current) of Denmark');
  });

  test('a minister of state says of what', () => {
    expect(of('Omar Said, Minister of State for Foreign Affairs of Oman, spoke.')).toEqual([
      'Omar Said: Minister of State for Foreign Affairs (current) of Oman',
    ]);
  });
});
