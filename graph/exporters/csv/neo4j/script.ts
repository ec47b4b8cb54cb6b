import { delimiterOption } from './delimiter.ts';

/** What the script has to name. */
export interface Imported {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  /** What parts the items of lists. */
  readonly delimiter: string;
  /** Code units of the longest line; the importer reads it whole. */
  readonly longest: number;
}

/** The importer's own buffer, in bytes. */
const BUFFER = 4_194_304;

/** A shell script that imports the files beside it. File names come from the ontology, none from a text. */
export function importScript({ nodes, relationships, delimiter, longest }: Imported): string {
  const buffer = longest * 3 > BUFFER / 2 ? [`--read-buffer-size=${longest * 8}`] : [];
  const words = [
    '--id-type=string',
    `--array-delimiter=${delimiterOption(delimiter)}`,
    '--multiline-fields=true',
    ...buffer,
    ...nodes.map((file) => `--nodes=${file}`),
    ...relationships.map((file) => `--relationships=${file}`),
  ];
  return `#!/bin/sh
# Imports this folder into a database of Neo4j 5 that is new and not running:
#   sh import.sh [DATABASE] [OPTION of neo4j-admin …]
# NEO4J_ADMIN is the command, where neo4j-admin is not on the path. Then start Neo4j and make its indexes:
#   cypher-shell -u neo4j -f schema.cypher
cd "$(dirname "$0")" || exit 1
database=\${1:-neo4j}
[ $# -eq 0 ] || shift
exec \${NEO4J_ADMIN:-neo4j-admin} database import full "$database" \\
${words.map((word) => `  ${word} \\\n`).join('')}  "$@"
`;
}
