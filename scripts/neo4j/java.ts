import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { SetupError } from '../../graph/model/index.ts';
import { fetchJars, findJava } from './parts.ts';
import { settlePassword } from './password.ts';

/** How a Neo4j is started. */
export interface StartOptions {
  /** Where Bolt listens, on 127.0.0.1 only; a free port unless told. */
  readonly port?: number;
  /** Folder of its data; made where there is none. */
  readonly home: string;
  readonly password: string;
  readonly say: (line: string) => void;
  /** Is there for a minute only, as in tests: compiles less, and answers sooner. */
  readonly brief?: boolean;
}

/** A Neo4j that answers. */
export interface RunningNeo4j {
  readonly uri: string;
  /** Process id of the server itself. */
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Stops it as one should: its files are closed when this resolves. */
  stop(): Promise<void>;
}

/** What Neo4j wants opened of Java. */
export const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Starts Neo4j on Java and waits until it takes the password. It ends with this process at the latest. */
export async function startOnJava(options: StartOptions): Promise<RunningNeo4j> {
  const { home, password, say, brief = false } = options;
  const java = findJava();
  const jars = await fetchJars(say);
  const port = options.port ?? (await freePort());
  if (await listens(port)) {
    throw new SetupError('port', `Port ${port} is taken; stop what listens there, or give another with --port.`);
  }
  mkdirSync(home, { recursive: true });
  const main = resolve('scripts/neo4j/Main.java');
  const words = [
    ...OPENED,
    ...(brief ? BRIEF : []),
    '-Xmx2g',
    '-cp',
    join(jars, '*'),
    main,
    resolve(home),
    String(port),
  ];
  const child = spawn(java, words, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const last = lastWords(child);
  let alive = true;
  const ended = new Promise<void>((done) => {
    child.on('error', () => done());
    child.on('close', () => done());
  }).then(() => {
    alive = false;
  });
  const stop = async () => {
    child.stdin?.end();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await settlePassword(uri, password, () => alive);
  } catch (error) {
    if (!alive) throw new SetupError('neo4j', `Neo4j ended before it answered: ${reasonIn(last())}`);
    await stop();
    throw error;
  }
  return { uri, pid: child.pid!, ended, stop };
}

/** Neo4j's own errors name the reason last, in the innermost cause. */
function reasonIn(output: string): string {
  const causes = [...output.matchAll(/^(?:Caused by: |Exception in thread "main" )[\w.$]+: (.{1,300})/gm)];
  return causes.at(-1)?.[1] ?? (output.trim().split('\n').at(-1) || 'it said nothing');
}

function lastWords(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    });
  }
  child.stdin?.on('error', () => undefined);
  return () => output;
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (found: boolean) => {
      socket.destroy();
      done(found);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))));
    });
  });
}
