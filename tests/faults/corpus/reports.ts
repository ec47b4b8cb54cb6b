import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from '../../../scripts/bench/corpus/index.ts';

/** A text of about so many characters, made of reports that no other text has. */
export function textOf(number: number, characters: number): string {
  let text = '';
  for (let part = 0; text.length < characters; part++) text += `${reportOf(1_000 * number + part, []).text}\n`;
  if (characters >= 1_000) return text;
  return `${text.slice(0, characters).replace(/\s+\S*$/, '')}.\n`;
}

/** Writes articles of each length into a folder, with days in their names. */
export function writeReports(folder: string, lengths: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [number, characters] of lengths.entries()) {
    const day = `2016-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    writeFileSync(join(folder, `${day}-report-${number}.txt`), textOf(number, characters));
  }
}
