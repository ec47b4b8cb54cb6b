import type { Exporter } from './exporter.ts';
import { gexf, gexfPortable } from './gexf/index.ts';
import { graphml } from './graphml/index.ts';
import { json } from './json/index.ts';

export * from './neo4j/index.ts';
export type { Exporter };

/** All exporters, in the order in which the command line lists them. */
export const EXPORTERS = [json, gexf, gexfPortable, graphml] as const satisfies readonly Exporter[];
