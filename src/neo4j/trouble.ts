import { Neo4jError } from 'neo4j-driver';
import { SetupError } from '../../graph/model/index.ts';

/** What the server says against a query as a sentence, with the place in it where the server names one. */
export function queryTrouble(error: unknown): SetupError | undefined {
  if (!(error instanceof Neo4jError) || !error.code?.startsWith('Neo.')) return undefined;
  const missing = /^Expected parameter\(s\): (.*)$/s.exec(error.message)?.[1];
  if (missing)
    return new SetupError('cypher', `The query wants a value for ${missing}; give it with --param NAME=VALUE.`);
  const sentence = SENTENCES[error.code];
  return new SetupError('cypher', sentence ?? placed(error.message));
}

const SENTENCES: Readonly<Record<string, string>> = {
  'Neo.ClientError.Statement.AccessMode': 'The query writes, and "entente query" only reads unless told --write.',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'The query took longer than Neo4j allows; ask for less at once.',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
    'The query took longer than --timeout allows; ask for less at once, or allow more.',
};

const PLACE = /^([\s\S]*?)\s*\(line (\d{1,9}), column (\d{1,9}) \(offset: \d{1,9}\)\)\n?"([\s\S]*)"\n\s*\^\s*$/;

/** "Cypher, line 2, column 7: …", with the line and a caret under the column. */
function placed(message: string): string {
  const [, said, line, column, source] = PLACE.exec(message) ?? [];
  if (said === undefined || line === '0') return `Neo4j says: ${sentenceOf(said ?? message)}`;
  const from = Number(column) - 1;
  // A long line is shown round the place only.
  const first = Math.max(0, from - 60);
  const shown = source!.slice(first, first + 120).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const caret = `${' '.repeat(from - first)}^`;
  return `Cypher, line ${line}, column ${column}: ${sentenceOf(said)}\n  ${shown}\n  ${caret}`;
}

/** On one line, and not longer than one reads. */
function sentenceOf(message: string): string {
  const line = message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const short = line.length > 300 ? `${line.slice(0, 300).replace(/[^ ]*$/, '')}…` : line;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}
