import { describe, expect, test } from 'vitest';
import { offices } from './read.ts';

describe('offices of a state whose institutions an article is full of', () => {
  const HOME = 'The White House called it a win. The FBI and the Justice Department kept quiet in the U.S. capital.';

  test('a president without a state', () => {
    expect(offices(`${HOME} President Ada Marsh put tariffs on Canada, Peru and Chile.`)).toEqual([
      'Ada Marsh: President (current) of United States [happened]',
    ]);
  });

  test('a president of something else is nobody’s head of state', () => {
    expect(offices(`${HOME} Tom Field, president of Oakham Pipes, was pleased.`)).toEqual([]);
  });

  test('one who was president before may stand beside one who is', () => {
    expect(offices(`${HOME} President Ada Marsh and former President Ned Cole dined.`)).toEqual([
      'Ada Marsh: President (current) of United States [happened]',
      'Ned Cole: President (former) of United States [happened]',
    ]);
  });

  test('law officers, advisers and leaders of Congress', () => {
    expect(
      offices(`${HOME} Deputy Attorney General Ian Frost met special counsel Lou Gray. Trade adviser Bo Hay left.`),
    ).toEqual([
      'Ian Frost: Deputy Attorney General (current) of United States [happened]',
      'Lou Gray: Special Counsel (current) of United States [happened]',
      'Bo Hay: Trade adviser (current) of United States [happened]',
    ]);
  });

  test('none where institutions of two states are named', () => {
    expect(offices('The Kremlin and the FBI kept quiet in Russia. Special counsel Lou Gray left.')).toEqual([]);
  });

  test('a tag behind the name tells a seat in Congress', () => {
    expect(offices('Rep. Ann Holt (D-Ohio) left the U.S. chamber.')).toEqual([
      'Ann Holt: Representative (current) of United States [happened]',
    ]);
  });

  test('the rank before the owner, and the tenure of the first of two titles', () => {
    expect(offices('They saw former deputy FBI director Ann Holt.')).toEqual([
      'Ann Holt: Deputy Director (former) of Federal Bureau of Investigation [happened]',
    ]);
    expect(offices('They saw former federal prosecutor and New York mayor Ann Holt.')).toEqual([
      'Ann Holt: mayor (former) of New York [happened]',
    ]);
  });

  test('a candidate’s campaign is no office of the state', () => {
    expect(offices('President Ann Marsh of Chile left. Marsh’s campaign manager Bo Hay stayed.')).toEqual([
      'Ann Marsh: President (current) of Chile [happened]',
    ]);
  });

  test('a title ends with its sentence', () => {
    expect(offices('They saw the Russian envoy to the U.S.\n Ann Holt has written memos.')).toEqual([]);
  });
});
