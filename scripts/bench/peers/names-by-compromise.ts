// What compromise does with a file of articles, as `entente build` is run on it: bundled, in a process of its own.
//   node names-by-compromise.mjs IN.jsonl OUT.jsonl
import { readFileSync, writeFileSync } from 'node:fs';
import { namesByCompromise } from './compromise.ts';

const [input, output] = process.argv.slice(2) as [string, string];
const articles = readFileSync(input, 'utf8').trimEnd().split('\n');
const found = articles.map((line) => namesByCompromise((JSON.parse(line) as { text: string }).text));
writeFileSync(output, found.map((names) => `${JSON.stringify(names)}\n`).join(''));
