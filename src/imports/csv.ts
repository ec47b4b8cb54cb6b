import { parse } from 'csv-parse/sync';
import { SetupError } from '../../graph/model/index.ts';
import { numberOf, type RawEdge, type RawGraph, type RawNode, type Value } from './raw.ts';

const IDS = ['id', 'key', 'node'];
const SOURCES = ['source', 'from', 'source_id', 'sourceid'];
const TARGETS = ['target', 'to', 'target_id', 'targetid'];

type Row = Readonly<Record<string, string>>;

/** A table of edges, or of nodes and of edges, as spreadsheets, Gephi's tables and our own export have them. */
export function readTables(tables: readonly { readonly name: string; readonly text: string }[]): RawGraph {
  const nodes = new Map<string, RawNode>();
  const edges: RawEdge[] = [];
  for (const { name, text } of tables) {
    const rows = rowsOf(name, text);
    const columns = Object.keys(rows[0] ?? {});
    const [source, target, id] = [SOURCES, TARGETS, IDS].map((known) =>
      columns.find((each) => known.includes(each.toLowerCase())),
    );
    if (source !== undefined && target !== undefined) {
      for (const row of rows) {
        const { [source]: from = '', [target]: to = '', ...others } = row;
        const key = id === undefined ? undefined : others[id];
        edges.push({
          source: given(from),
          target: given(to),
          ...(key ? { key: given(key) } : {}),
          ...partsOf(others, id),
        });
      }
    } else if (id !== undefined) {
      for (const row of rows) nodes.set(given(row[id]!), { key: given(row[id]!), ...partsOf(row, id) });
    } else {
      throw new SetupError('no-graph', `${name} has no columns that name edges (source, target) or nodes (id).`);
    }
  }
  for (const { source, target } of edges) {
    for (const key of [source, target]) if (!nodes.has(key)) nodes.set(key, { key, label: key, values: {} });
  }
  return { nodes: [...nodes.values()], edges, notices: [] };
}

function rowsOf(name: string, text: string): readonly Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'],
    });
  } catch (error) {
    throw new SetupError(
      'no-graph',
      `${name} is no table that can be read: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** Label, place and values of a row; empty cells say nothing. */
function partsOf(row: Row, id: string | undefined) {
  const values: Record<string, Value> = {};
  let label: string | undefined;
  const look: { x?: number; y?: number } = {};
  for (const [column, cell] of Object.entries(row)) {
    if (column === id || cell === '') continue;
    const number = numberOf(cell);
    if (column === 'x' || column === 'y') {
      if (number !== undefined) look[column] = number;
    } else if (column.toLowerCase() === 'label') label = given(cell);
    else values[column] = given(cell);
  }
  return { values, ...look, ...(label === undefined ? {} : { label }) };
}

/** A cell without the apostrophe by which our tables keep it from running as a formula. */
function given(cell: string): string {
  return /^'(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/u.test(cell) ? cell.slice(1) : cell;
}
