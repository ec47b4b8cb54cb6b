import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { SetupError } from '../../graph/model/index.ts';

const FIRST = 'neo4j';

/** Waits until Bolt answers, and gives the user neo4j the password where it still has the first one. */
export async function settlePassword(uri: string, password: string, alive: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && alive(); tries++) {
    const answer = await logIn(uri, password);
    if (answer === 'in') return;
    if (answer === 'refused') {
      await changeFirst(uri, password);
      return;
    }
    await wait(200);
  }
  throw new SetupError('neo4j', `Neo4j did not answer at ${uri} within two minutes.`);
}

type Answer = 'in' | 'refused' | 'silent';

async function logIn(uri: string, password: string): Promise<Answer> {
  return withDriver(uri, password, async (driver) => {
    try {
      await driver.verifyConnectivity({ database: 'system' });
      return 'in';
    } catch (error) {
      return codeOf(error).includes('Security') ? 'refused' : 'silent';
    }
  });
}

async function changeFirst(uri: string, password: string): Promise<void> {
  await withDriver(uri, FIRST, async (driver) => {
    try {
      const change = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
      await driver.executeQuery(change, { first: FIRST, password }, { database: 'system' });
    } catch (error) {
      if (codeOf(error).includes('Security')) {
        throw new SetupError(
          'neo4j',
          'This Neo4j has another password than NEO4J_PASSWORD; set that, or use another --home.',
        );
      }
      const reason = error instanceof Error ? error.message : String(error);
      throw new SetupError('neo4j', `Neo4j does not take NEO4J_PASSWORD: ${reason}`);
    }
  });
}

async function withDriver<Result>(uri: string, password: string, work: (driver: Driver) => Promise<Result>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 0 });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
