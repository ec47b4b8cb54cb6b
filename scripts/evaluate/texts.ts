import { readFileSync } from 'node:fs';

/** A text to be looked at, and what is known of it. */
export interface LookedAt {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

/** The texts of a JSON-lines file, or any other file as one. */
export function textsIn(file: string): readonly LookedAt[] {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [{ id: file, text: content }];
  const lines = content.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as LookedAt);
}
