import type { GraphEdge, GraphNode, SerialisedGraph } from '../../../model/index.ts';
import { KINDS, RELATIONS } from '../../../ontology/index.ts';
import type { ExportedFile } from '../../exporter.ts';
import { grouped } from '../../grouped.ts';
import {
  CONSTRAINTS,
  INDEXES,
  MARKER_LABEL,
  propertiesOfKind,
  propertiesOfRelation,
  SENTENCE_LABEL,
  SENTENCE_PROPERTIES,
  SENTENCE_TYPE,
} from '../../neo4j/index.ts';
import { arrayDelimiterFor } from './delimiter.ts';
import { PUBLICATION_PROPERTIES, type Publication } from './publication.ts';
import { edgeHeader, edgeLine, nodeHeader, nodeLine } from './record.ts';
import { importScript } from './script.ts';
import { sentencesIn } from './sentences.ts';

/**
 * The files for `neo4j-admin database import full`: one for each kind and relation, one for the sentences, and a
 * script. What they make is what publishing makes; the mark that says which store it is of only where it is given.
 */
export function* neo4jFiles(graph: SerialisedGraph, publication?: Publication): Generator<ExportedFile> {
  const delimiter = arrayDelimiterFor(graph);
  const nodes: string[] = [];
  const relationships: string[] = [];
  let longest = 0;
  const measured = function* (header: string, lines: Iterable<string>): Generator<string> {
    yield header;
    for (const line of lines) {
      longest = Math.max(longest, line.length);
      yield line;
    }
  };
  const file = (list: string[], of: string, header: string, lines: Iterable<string>): ExportedFile => {
    const name = `${of}.csv`;
    list.push(name);
    return { name, chunks: measured(header, lines) };
  };

  const nodesOf = grouped(graph.nodes, ({ attributes }) => attributes.kind);
  for (const kind of KINDS) {
    const properties = propertiesOfKind(kind);
    const lineOf = (node: GraphNode) => nodeLine(properties, node, kind.kind, delimiter);
    yield file(nodes, kind.kind, nodeHeader(properties), map(nodesOf.get(kind.kind) ?? [], lineOf));
  }
  const sentences = map(sentencesIn(graph), (one) => nodeLine(SENTENCE_PROPERTIES, one, SENTENCE_LABEL, delimiter));
  yield file(nodes, SENTENCE_LABEL, nodeHeader(SENTENCE_PROPERTIES), sentences);

  if (publication) {
    const mark = nodeLine(PUBLICATION_PROPERTIES, publication, MARKER_LABEL, delimiter);
    yield file(nodes, MARKER_LABEL, nodeHeader(PUBLICATION_PROPERTIES), [mark]);
  }

  const edgesOf = grouped(graph.edges, ({ attributes }) => attributes.relation);
  for (const relation of RELATIONS) {
    const edges = edgesOf.get(relation.relation);
    if (!edges) continue;
    const properties = propertiesOfRelation(relation);
    const lineOf = (edge: GraphEdge) =>
      edgeLine(properties, edge, [edge.source, edge.target], relation.relation, delimiter);
    yield file(relationships, relation.relation, edgeHeader(properties), map(edges, lineOf));
  }
  const articles = new Set(nodesOf.get('Article')?.map(({ key }) => key));
  yield file(relationships, SENTENCE_TYPE, edgeHeader([]), places(graph, articles, delimiter));

  yield { name: 'schema.cypher', chunks: [...CONSTRAINTS, ...INDEXES].map((statement) => `${statement};\n`) };
  yield { name: 'import.sh', chunks: [importScript({ nodes, relationships, delimiter, longest })] };
}

/** In which article each sentence stands; a filter may have left the article out. */
function* places(graph: SerialisedGraph, articles: ReadonlySet<string>, delimiter: string): Generator<string> {
  for (const { id, article } of sentencesIn(graph)) {
    if (articles.has(article)) yield edgeLine([], undefined, [id, article], SENTENCE_TYPE, delimiter);
  }
}

function* map<Element>(elements: Iterable<Element>, lineOf: (element: Element) => string): Generator<string> {
  for (const element of elements) yield lineOf(element);
}
