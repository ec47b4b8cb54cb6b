import neo4j, { type ResultSummary, type Record as Row } from 'neo4j-driver';
import type { Address } from './address.ts';
import { connect, connectionTrouble } from './connection.ts';
import { queryTrouble } from './trouble.ts';

/** A question to a published graph. */
export interface Question {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Lets the query write; otherwise the session's access mode has the server refuse that. */
  readonly write: boolean;
  /** Milliseconds after which the server gives the query up. */
  readonly timeout?: number | undefined;
}

/** The rows of an answer as they arrive; values are the driver's, and whole numbers are bigints. */
export interface Answer {
  readonly names: readonly string[];
  readonly rows: AsyncIterable<readonly unknown[]>;
}

/** What the server says beside the rows. */
export interface Remarks {
  /** Warnings, such as a label that no node has, each with its place in the query. */
  readonly warnings: readonly string[];
  /** What was written: "3 nodes created". Empty where nothing was. */
  readonly written: string;
}

/** Asks, hands the answer on while it streams, and tells what the server remarks. Troubles are SetupErrors. */
export async function askNeo4j(
  address: Address,
  { cypher, parameters, write, timeout }: Question,
  take: (answer: Answer) => Promise<void>,
): Promise<Remarks> {
  const driver = await connect(address);
  try {
    const { database } = address;
    const session = driver.session({
      defaultAccessMode: write ? neo4j.session.WRITE : neo4j.session.READ,
      ...(database ? { database } : {}),
    });
    const result = session.run(cypher, parameters, timeout === undefined ? {} : { timeout });
    const rows = result[Symbol.asyncIterator]();
    // The first look also brings what is wrong with the query, before anything is written of an answer.
    await rows.peek();
    await take({ names: await result.keys(), rows: valuesOf(rows) });
    const remarks = remarksOf(await result.summary());
    await session.close();
    return remarks;
  } catch (error) {
    throw connectionTrouble(error, address) ?? queryTrouble(error) ?? error;
  } finally {
    await driver.close();
  }
}

async function* valuesOf(records: AsyncIterator<Row>): AsyncGenerator<readonly unknown[]> {
  for (let step = await records.next(); !step.done; step = await records.next()) yield [...step.value.values()];
}

function remarksOf({ counters, gqlStatusObjects }: ResultSummary): Remarks {
  const updates = Object.entries({ ...counters.updates(), systemUpdates: counters.systemUpdates() });
  const warnings = gqlStatusObjects.filter(({ severity }) => severity === 'WARNING');
  return {
    warnings: warnings.map(({ statusDescription, position }) => {
      const place = position?.line ? `Cypher, line ${position.line}, column ${position.column}: ` : '';
      return place + statusDescription.replace(/^\w+: /, '');
    }),
    written: updates
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${wordsOf(what, count)}`)
      .join(', '),
  };
}

/** `nodesCreated` as words, for one of them in the singular. */
function wordsOf(name: string, count: number): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return count === 1 ? words.replace(/^\w+s\b/, (plural) => SINGULAR[plural] ?? plural.slice(0, -1)) : words;
}

const SINGULAR: Readonly<Record<string, string>> = { properties: 'property', indexes: 'index' };
