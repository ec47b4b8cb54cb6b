import type { ProfiledPlan } from 'neo4j-driver';
import type { Address } from '../../src/index.ts';
import { connect } from '../../src/neo4j/connection.ts';
import { parametersFrom } from '../../src/neo4j/parameters.ts';
import type { Question } from './questions.ts';

/** A step of a plan, such as `NodeIndexSeek`, and what it is done with. */
export interface Operator {
  readonly name: string;
  readonly details: string;
}

/** The steps that a database took to answer a question. */
export async function planOf({ cypher, parameters }: Question, address: Address): Promise<readonly Operator[]> {
  const driver = await connect(address);
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, parametersFrom(parameters), { routing: 'READ' });
    return summary.profile ? [...operatorsOf(summary.profile)] : [];
  } finally {
    await driver.close();
  }
}

function* operatorsOf({ operatorType, arguments: { Details }, children }: ProfiledPlan): Generator<Operator> {
  yield { name: operatorType.replace(/@.*/, ''), details: String(Details ?? '') };
  for (const child of children) yield* operatorsOf(child);
}
