import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type SessionConfig } from 'neo4j-driver';
import { HOLD_ON, LET_GO, TAKE_HOLD } from '../../../graph/exporters/index.ts';
import { SetupError } from '../../../graph/model/index.ts';
import type { Address } from '../address.ts';
import { connect, connectionTrouble } from '../connection.ts';
import { queryTrouble } from '../trouble.ts';

/** A statement with its parameters. */
export interface Statement {
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** How long a publish holds the database beyond its last sign of life. */
const HOLD_SECONDS = 15;
/** Time that the driver itself retries in; beyond it a server that is gone is waited for here. */
const RETRY_MILLISECONDS = 5_000;

/** A Neo4j that is written to by one publish at a time. Close it when done. */
export class Server {
  readonly #driver: Driver;
  readonly #address: Address;
  readonly #patience: number;
  readonly #say: (line: string) => void;
  readonly #holder = randomUUID();
  #holding = false;
  /** What was written so far: `nodesCreated`, `propertiesSet` …; the marker counts too. */
  readonly counters = new Map<string, number>();

  /** `patience`: milliseconds for which a server that has gone away is waited for. */
  static async open(address: Address, patience: number, say: (line: string) => void): Promise<Server> {
    const driver = await connect(address, RETRY_MILLISECONDS);
    const { agent = '' } = await driver.getServerInfo().catch(() => ({ agent: '' }));
    const major = Number(/^Neo4j\/(\d+)/.exec(agent)?.[1] ?? 5);
    if (major < 5) {
      await driver.close();
      throw new SetupError('neo4j-version', `${address.uri} is ${agent}; Entente needs Neo4j 5 or newer.`);
    }
    return new Server(driver, address, patience, say);
  }

  private constructor(driver: Driver, address: Address, patience: number, say: (line: string) => void) {
    this.#driver = driver;
    this.#address = address;
    this.#patience = patience;
    this.#say = say;
  }

  /** Asks one thing and gives its rows. */
  async read(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#patiently(neo4j.session.READ, async (transaction) => {
      const { records } = await transaction.run(cypher, parameters);
      return records.map((record) => record.toObject());
    });
  }

  /** Makes constraints or indexes, all in one transaction, which takes a fraction of the time of many. */
  async define(statements: readonly string[]): Promise<void> {
    await this.#patiently(neo4j.session.WRITE, (own) => Promise.all(statements.map((cypher) => own.run(cypher))));
  }

  /**
   * Writes in one transaction, and gives the first row of each statement. The database must be held; where another
   * publish has taken hold of it meanwhile, nothing is written.
   */
  async write(statements: readonly Statement[]): Promise<readonly (Readonly<Record<string, unknown>> | undefined)[]> {
    const results = await this.#patiently(neo4j.session.WRITE, async (transaction) => {
      const all = [...statements, { cypher: HOLD_ON, parameters: this.#hold() }];
      // Sent one behind the other without waiting between.
      const given = await Promise.all(all.map(({ cypher, parameters }) => transaction.run(cypher, parameters)));
      if (given.at(-1)!.records.length === 0) throw this.#taken();
      return given;
    });
    for (const { summary } of results.slice(0, -1)) this.#count(summary);
    return results.slice(0, -1).map(({ records }) => records[0]?.toObject());
  }

  /** Takes hold of the database; false where another publish has it. */
  async hold(): Promise<boolean> {
    const taken = await this.#patiently(neo4j.session.WRITE, (own) => own.run(TAKE_HOLD, this.#hold()));
    this.#holding = taken.records.length > 0;
    return this.#holding;
  }

  /** Lets go of the database, where it can still be reached, and closes the connection. */
  async close(): Promise<void> {
    if (this.#holding) {
      const session = this.#driver.session(this.#session(neo4j.session.WRITE));
      await session.run(LET_GO, this.#hold()).catch(() => undefined);
    }
    await this.#driver.close();
  }

  #hold() {
    return { holder: this.#holder, seconds: BigInt(HOLD_SECONDS) };
  }

  #taken(): SetupError {
    this.#holding = false;
    const what = `Another publish has taken over ${this.#address.uri}, since this one was silent for too long`;
    return new SetupError('neo4j-busy', `${what}; run it again when that one is done.`);
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): SessionConfig {
    const { database } = this.#address;
    return { defaultAccessMode, ...(database ? { database } : {}) };
  }

  /** A managed transaction, tried again until patience ends where the server goes away or asks for it. */
  async #patiently<Result>(
    mode: 'READ' | 'WRITE',
    work: (transaction: ManagedTransaction) => Promise<Result>,
  ): Promise<Result> {
    const until = performance.now() + this.#patience;
    for (;;) {
      const session = this.#driver.session(this.#session(mode));
      try {
        return await (mode === 'READ' ? session.executeRead(work) : session.executeWrite(work));
      } catch (error) {
        if (!isPassing(error) || performance.now() > until) throw this.#trouble(error);
        this.#say('Neo4j does not answer; waiting for it …');
        await wait(1_000);
      } finally {
        await session.close().catch(() => undefined);
      }
    }
  }

  #trouble(error: unknown): unknown {
    if (error instanceof SetupError) return error;
    if (isPassing(error)) {
      const waited = `${Math.round(this.#patience / 1000)} s`;
      const gone = `Neo4j at ${this.#address.uri} went away and was not back within ${waited}`;
      return new SetupError('neo4j-gone', `${gone}; what is written stays, and the next publish completes it.`);
    }
    return connectionTrouble(error, this.#address) ?? queryTrouble(error) ?? error;
  }

  #count(summary: QueryResult['summary']): void {
    for (const [name, count] of Object.entries(summary.counters.updates())) {
      if (count > 0) this.counters.set(name, (this.counters.get(name) ?? 0) + count);
    }
  }
}

/** Whether an error may pass by itself: the server is gone, starts, or asks to try again. */
function isPassing(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error as never);
}
