// Writes docs/CYPHER.md anew from the mapping and the queries in docs/cypher, run on a real Neo4j with the samples:
//   npm run docs:cypher
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../../graph/model/index.ts';
import { answerTo } from './ask.ts';
import { cypherPage } from './page.ts';
import { readQuestions } from './questions.ts';
import { buildSamples, publish, startNeo4j } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-cypher-'));
try {
  const store = buildSamples(folder);
  const { address, stop } = await startNeo4j(join(folder, 'home'), (line) => console.error(line));
  try {
    publish(store, address);
    writeFileSync('docs/CYPHER.md', await cypherPage(readQuestions(), (question) => answerTo(question, address)));
  } finally {
    await stop();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
