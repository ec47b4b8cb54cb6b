import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'vitest';
import { OPENED } from '../../scripts/neo4j/java.ts';
import { fetchJars, findJava, jarsHere } from '../../scripts/neo4j/parts.ts';

/** Why no Neo4j can be started here, and what to do; nothing where it can. */
function whyNot(): string | undefined {
  try {
    findJava();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return jarsHere() || process.env.CI ? undefined : 'Neo4j is not fetched yet: "npm run neo4j" does it once';
}

const absent = whyNot();

/** Tests on a real Neo4j; without one they are skipped and say so, but in CI they fail. */
export function onNeo4j(name: string, body: () => void): void {
  if (!absent) describe(name, body);
  else if (process.env.CI) {
    test(name, () => {
      throw new Error(absent);
    });
  } else {
    console.warn(`skipped, ${name}: ${absent}`);
    describe.skip(name, body);
  }
}

/** Runs the script of an exported folder with Neo4j's own importer; throws with what that said where it fails. */
export async function importInto(home: string, folder: string): Promise<string> {
  const jars = await fetchJars(() => undefined);
  mkdirSync(resolve(home, 'conf'), { recursive: true });
  const env = {
    ...process.env,
    NEO4J_HOME: resolve(home),
    CLASSPATH: resolve(jars, '*'),
    NEO4J_ADMIN: [findJava(), '-Xmx1g', ...OPENED, 'org.neo4j.cli.AdminTool'].join(' '),
  };
  const { status, stdout, stderr } = spawnSync('sh', [resolve(folder, 'import.sh')], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the importer ended with ${status}: ${stderr.slice(0, 2000)}`);
  return stdout;
}
