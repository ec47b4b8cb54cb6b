import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SetupError } from '../../graph/model/index.ts';

const HERE = resolve('scripts/neo4j');
const CACHE = resolve('.cache/neo4j');

/** The version of Neo4j that the pom asks for. */
export const NEO4J_VERSION = /<version>(5[\d.]+)<\/version>/.exec(readFileSync(join(HERE, 'pom.xml'), 'utf8'))![1]!;

/** Whether an engine for containers answers here, and compose with it. */
export function hasDocker(): boolean {
  const says = (...words: readonly string[]) => {
    const { status, stdout } = spawnSync('docker', words, { timeout: 10_000 });
    return status === 0 && stdout.toString().trim() !== '';
  };
  return says('info', '--format', '{{.ServerVersion}}') && says('compose', 'version');
}

/** The java to run, version 17 or newer; a sentence where there is none. */
export function findJava(): string {
  const home = process.env.JAVA_HOME;
  const java = home && existsSync(join(home, 'bin/java')) ? join(home, 'bin/java') : 'java';
  const { error, stderr } = spawnSync(java, ['-version'], { timeout: 30_000 });
  const version = Number(/version "(\d+)/.exec(stderr?.toString() ?? '')?.[1] ?? 0);
  if (!error && version >= 17) return java;
  const found = version > 0 ? `this is Java ${version}` : 'no java was found';
  throw new SetupError(
    'java',
    `Without a running Docker, Neo4j needs Java 17 or newer, and ${found}; install it (on Debian: apt-get install openjdk-17-jre-headless maven), or start Docker.`,
  );
}

const JARS = join(CACHE, `lib-${NEO4J_VERSION}`);

/** Whether Neo4j's jars are fetched already. */
export function jarsHere(): boolean {
  return existsSync(JARS);
}

/** The folder of Neo4j's jars, fetched once with Maven; a sentence where that cannot be. */
export async function fetchJars(say: (line: string) => void): Promise<string> {
  const jars = JARS;
  if (jarsHere()) return jars;
  const { error } = spawnSync('mvn', ['--version'], { timeout: 30_000 });
  if (error) {
    throw new SetupError(
      'maven',
      'Without a running Docker, Neo4j comes from Maven Central, and no mvn was found; install Maven (on Debian: apt-get install maven), or start Docker.',
    );
  }
  say(`fetching Neo4j ${NEO4J_VERSION} with Maven, about 140 MB, once …`);
  mkdirSync(CACHE, { recursive: true });
  const partial = `${jars}.${process.pid}.partial`;
  const outcome = await maven(partial);
  if (outcome.code !== 0 || !existsSync(partial) || readdirSync(partial).length < 100) {
    rmSync(partial, { recursive: true, force: true });
    const reason = /\[ERROR\]\s*(.{1,300})/.exec(outcome.output)?.[1] ?? `it ended with code ${outcome.code}`;
    throw new SetupError('maven', `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason}`);
  }
  // Of two that fetch at once the first to be done stays.
  if (existsSync(jars)) rmSync(partial, { recursive: true, force: true });
  else renameSync(partial, jars);
  return jars;
}

function maven(folder: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const words = [
    '-B',
    '-q',
    '-f',
    join(HERE, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ];
  return new Promise((done, failed) => {
    const child = spawn('mvn', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-20_000);
      });
    }
    child.on('error', failed);
    child.on('close', (code) => done({ code, output }));
  });
}
