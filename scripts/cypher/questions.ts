import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docs/cypher';

/** A question of docs/cypher: a query with its title, what one should know of it, and its parameters. */
export interface Question {
  /** As `--file` takes it. */
  readonly file: string;
  readonly title: string;
  readonly note: string;
  /** As `--param` takes them: `name=value`. */
  readonly parameters: readonly string[];
  readonly cypher: string;
}

/** All questions, in the order of their files. Their first line is the title, a line `// --param` a parameter. */
export function readQuestions(): readonly Question[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readQuestion(join(FOLDER, name)));
}

function readQuestion(file: string): Question {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const comments = lines.filter((line) => line.startsWith('// ')).map((line) => line.slice(3));
  const isParameter = (comment: string) => comment.startsWith('--param ');
  const [title = '', ...notes] = comments.filter((comment) => !isParameter(comment));
  return {
    file,
    title,
    note: notes.join(' '),
    parameters: comments.filter(isParameter).map((comment) => comment.slice('--param '.length)),
    cypher: lines.filter((line) => !line.startsWith('// ')).join('\n'),
  };
}
