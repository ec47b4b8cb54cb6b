import { SetupError } from '../../graph/model/index.ts';
import type { Call, Command } from './command.ts';
import { choiceOption, numberOption } from './values.ts';

export const command: Command = {
  usage: "'CYPHER'|-|--file FILE [options]",
  describes:
    'Asks a published graph in Cypher; - reads the query from standard input. It only reads, which the server sees to,\n' +
    'unless told --write. Address and password come from NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  words: [0, 1],
  options: {
    format: { type: 'string', value: 'FORMAT', describes: 'table, csv, json or jsonl (table unless told)' },
    param: {
      type: 'string',
      value: 'NAME=VALUE',
      many: true,
      describes: 'a parameter: JSON, or a text without quotes; again for each',
    },
    file: { type: 'string', short: 'f', value: 'FILE', describes: 'read the query from a file' },
    output: { type: 'string', short: 'o', value: 'FILE', describes: 'where to write (standard output unless told)' },
    write: { type: 'boolean', describes: 'let the query write' },
    timeout: { type: 'string', value: 'SECONDS', describes: 'give the query up after so long' },
    uri: { type: 'string', value: 'URI', describes: 'where Neo4j is (NEO4J_URI, else bolt://127.0.0.1:7687)' },
    user: { type: 'string', value: 'USER', describes: 'who asks (NEO4J_USER, else neo4j)' },
    database: { type: 'string', value: 'NAME', describes: "which database (the server's default unless told)" },
  },
  examples: [
    "entente query 'MATCH (p:Person)-[:ATTENDS]->(m:Meeting) RETURN p.label, count(m) AS meetings ORDER BY meetings DESC LIMIT 5'",
    "entente query 'MATCH (p:Person {label: $name})-[x]-(y) RETURN x, y' --param 'name=Joe Biden'",
    'entente query --file question.cypher --format csv -o answer.csv',
  ],
  async run(call) {
    const { options, lists, effects, entente } = call;
    const cypher = await cypherOf(call);
    const format = choiceOption('format', options.format, entente.ROW_FORMATS) ?? 'table';
    const parameters = entente.parametersFrom(lists.param ?? []);
    const seconds = numberOption('timeout', options.timeout, 1, 86_400);
    const address = entente.addressFrom(
      { uri: textOption(options.uri), user: textOption(options.user), database: textOption(options.database) },
      effects.environment,
    );
    const question = {
      cypher,
      parameters,
      write: options.write === true,
      timeout: seconds === undefined ? undefined : seconds * 1000,
    };
    const output = textOption(options.output);
    const columns = output === undefined ? effects.log.columns : undefined;
    const { warnings, written } = await entente.queryNeo4j(address, question, { format, columns }, (chunks) =>
      output === undefined ? effects.log.out(chunks) : effects.disk.write(output, chunks),
    );
    for (const warning of warnings) effects.log.note(warning);
    if (written) effects.log.note(written);
    return 0;
  },
};

async function cypherOf({ words, options, effects }: Call): Promise<string> {
  const [word] = words;
  const file = textOption(options.file);
  if ((word === undefined) === (file === undefined)) {
    throw new SetupError('usage', 'Give one query: in quotes, as --file FILE, or as - for standard input.');
  }
  if (word !== undefined && word !== '-') return filled(word, 'The query');
  if (word === '-') return filled(await decoded(effects.input(), 'Standard input'), 'Standard input');
  const found = await effects.disk.stat(file!);
  if (!found) throw new SetupError('no-path', `There is no file ${file}; check how it is written.`);
  if (found.kind === 'folder') throw new SetupError('no-path', `${file} is a folder; give a file with a query.`);
  return filled(await decoded(effects.disk.chunks(file!), file!), file!);
}

function filled(cypher: string, where: string): string {
  if (cypher.trim() !== '') return cypher;
  throw new SetupError('usage', `${where} is empty; a query in Cypher is wanted.`);
}

/** A query is no article: beyond a megabyte something else was given. */
const LONGEST = 1_048_576;

async function decoded(chunks: AsyncIterable<Uint8Array>, where: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LONGEST) throw new SetupError('usage', `${where} is larger than a megabyte, which is no query.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new SetupError('usage', `${where} is not UTF-8; save the query as UTF-8.`);
  }
}

function textOption(value: string | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
