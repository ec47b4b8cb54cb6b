import { SetupError } from '../../graph/model/index.ts';

/** Which Neo4j, and who asks. */
export interface Address {
  /** `bolt://host:port` or one of its kin; never with a password in it. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's own default where it is left out. */
  readonly database?: string;
}

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** Puts an address together from what was written and, for the rest, from the environment. */
export function addressFrom(
  written: { readonly [Key in 'uri' | 'user' | 'database']?: string | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Address {
  const uri = written.uri ?? (environment.NEO4J_URI || 'bolt://127.0.0.1:7687');
  const password = environment.NEO4J_PASSWORD;
  const parsed = URL.canParse(uri) ? new URL(uri) : undefined;
  if (parsed?.password || parsed?.username) {
    throw new SetupError(
      'neo4j-address',
      'The address of Neo4j holds a user name; give it as NEO4J_USER, and the password as NEO4J_PASSWORD.',
    );
  }
  if (!parsed?.hostname || !SCHEMES.includes(parsed.protocol)) {
    throw new SetupError('neo4j-address', `${uri} is no address of Neo4j; write it like bolt://127.0.0.1:7687.`);
  }
  if (!password) {
    throw new SetupError('neo4j-password', 'No password for Neo4j is given; set NEO4J_PASSWORD to it.');
  }
  const database = written.database ?? environment.NEO4J_DATABASE;
  return {
    uri,
    user: written.user ?? (environment.NEO4J_USER || 'neo4j'),
    password,
    ...(database ? { database } : {}),
  };
}
