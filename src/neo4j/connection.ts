import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { SetupError } from '../../graph/model/index.ts';
import { codeOf } from '../effects.ts';
import type { Address } from './address.ts';
import { keepsSilent } from './probe.ts';

/** Milliseconds after which who listens and says nothing is no Neo4j. */
const SILENCE = 10_000;

/**
 * Connects, and sees that the server answers and lets us in. Whole numbers are bigints. Managed transactions are tried
 * again for `retry` milliseconds. Close it when done.
 */
export async function connect(address: Address, retry = 30_000): Promise<Driver> {
  if (await keepsSilent(address.uri, SILENCE)) {
    const what = `What listens at ${address.uri} does not answer as Neo4j does`;
    throw new SetupError('neo4j-unavailable', `${what}; check the port, which is mostly 7687.`);
  }
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    useBigInt: true,
    userAgent: 'entente',
    connectionAcquisitionTimeout: 20_000,
    connectionTimeout: 10_000,
    maxTransactionRetryTime: retry,
  });
  try {
    const { database } = address;
    await driver.verifyConnectivity(database ? { database } : {});
    return driver;
  } catch (error) {
    await driver.close();
    throw connectionTrouble(error, address) ?? error;
  }
}

/** A trouble with the server or with who asks as one sentence; nothing where it is of another sort. */
export function connectionTrouble(error: unknown, { uri, user, database }: Address): SetupError | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const { code } = error;
  const refused = SECURITY_TROUBLES[code]?.(uri, user);
  if (refused) return new SetupError('neo4j-refused', refused);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new SetupError('neo4j-database', `${uri} has no database ${database ?? ''}; check how it is written.`);
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /acquisition timed out/.test(error.message)) {
    return new SetupError('neo4j-unavailable', `No Neo4j answers at ${uri}${reasonOf(error)}; ${START_IT}`);
  }
  if (error.message.includes('responded HTTP')) {
    return new SetupError('neo4j-unavailable', `${uri} speaks HTTP; Bolt, which is asked for, is mostly on port 7687.`);
  }
  return undefined;
}

const START_IT = 'start one with "npm run neo4j", or say where it is with NEO4J_URI.';

const SECURITY_TROUBLES: Readonly<Record<string, (uri: string, user: string) => string>> = {
  'Neo.ClientError.Security.Unauthorized': (uri, user) =>
    `Neo4j at ${uri} does not take this password for the user ${user}; check NEO4J_USER and NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.AuthenticationRateLimit': (uri) =>
    `Neo4j at ${uri} has had too many wrong passwords; wait some seconds, check NEO4J_PASSWORD, and try again.`,
  'Neo.ClientError.Security.CredentialsExpired': (uri, user) =>
    `Neo4j at ${uri} wants a new password for the user ${user}; set one in Neo4j Browser first.`,
  'Neo.ClientError.Security.Forbidden': (uri, user) => `Neo4j at ${uri} does not allow the user ${user} to do this.`,
};

/** Why, in a word, from the system's code in the driver's long message. */
function reasonOf(error: Neo4jError): string {
  const found = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH)\b/.exec(error.message)?.[1];
  const reason = REASONS[found ?? codeOf(error.cause) ?? ''];
  return reason ? ` (${reason})` : '';
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it did not answer in time',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
};
