import type { Exporter } from './exporter.ts';
import { gexf } from './gexf/index.ts';
import { json } from './json/index.ts';

export * from './neo4j/index.ts';
export type { Exporter };

/** All exporters, in the order in which the command line lists them. */
export const EXPORTERS = [json, gexf] as const satisfies readonly Exporter[];
