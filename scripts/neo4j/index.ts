// A Neo4j for development, tests and trying out, on 127.0.0.1 only.
//   NEO4J_PASSWORD=… npm run neo4j [-- --port N] [--home DIR] [--on docker|java]
// Through Docker where an engine answers, otherwise on Java 17 from Maven Central. Ends on SIGTERM or Ctrl+C.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../../graph/model/index.ts';
import { startOnDocker, stopOnDocker } from './docker.ts';
import { startOnJava } from './java.ts';
import { hasDocker } from './parts.ts';

const USAGE = 'usage: NEO4J_PASSWORD=… npm run neo4j [-- --port N] [--home DIR] [--on docker|java]';

function say(line: string): void {
  console.error(line);
}

function connectHint(port: number): string {
  return [
    `Neo4j answers at bolt://127.0.0.1:${port}, user neo4j, password as in NEO4J_PASSWORD.`,
    `  npx entente publish bolt://127.0.0.1:${port}      brings a store's graph there`,
    '  Ctrl+C stops it; the data stays.',
  ].join('\n');
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

function wanted() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '7687' },
        home: { type: 'string', default: '.cache/neo4j/home' },
        on: { type: 'string' },
      },
    });
    const port = Number(values.port);
    const known = values.on === undefined || values.on === 'docker' || values.on === 'java';
    if (!known || !Number.isInteger(port) || port < 1 || port > 65_535) throw new SetupError('usage', USAGE);
    return { port, home: resolve(values.home), on: values.on };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError('usage', USAGE);
  }
}

async function main(): Promise<void> {
  const { port, home, on } = wanted();
  const password = process.env.NEO4J_PASSWORD ?? '';
  if (password.length < 8) {
    throw new SetupError('password', 'Set NEO4J_PASSWORD to a password of at least eight characters.');
  }
  const stopped = untilStopped();
  if (on === 'docker' || (on === undefined && hasDocker())) {
    startOnDocker(port);
    say(connectHint(port));
    await stopped;
    stopOnDocker(port);
    return;
  }
  const server = await startOnJava({ port, home, password, say });
  say(connectHint(port));
  const died = await Promise.race([stopped.then(() => false), server.ended.then(() => true)]);
  if (died) throw new SetupError('neo4j', 'Neo4j ended by itself; its log lies in logs/ of its home.');
  await server.stop();
  say('Neo4j is stopped.');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
