import type { Address } from '../../src/index.ts';
import { askNeo4j } from '../../src/neo4j/ask.ts';
import { parametersFrom } from '../../src/neo4j/parameters.ts';
import { textOf } from '../../src/neo4j/text.ts';
import type { Result } from './page.ts';
import type { Question } from './questions.ts';

/** What a database answers to a question, as `entente query` shows it. A warning of the server is a fault here. */
export async function answerTo({ cypher, parameters, file }: Question, address: Address): Promise<Result> {
  const rows: string[][] = [];
  let columns: readonly string[] = [];
  const question = { cypher, parameters: parametersFrom(parameters), write: false };
  const { warnings } = await askNeo4j(address, question, async (answer) => {
    columns = answer.names;
    for await (const row of answer.rows) rows.push(row.map(textOf));
  });
  if (warnings.length > 0) throw new Error(`${file}: ${warnings.join(' ')}`);
  return { names: columns, rows };
}
