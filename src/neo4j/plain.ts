import neo4j, { type Duration } from 'neo4j-driver';

/** A value as JSON can hold it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A value of Neo4j as JSON. Days and times become their ISO text; whole numbers that a double cannot hold, and what is
 * no number, become text; a node or relationship keeps its labels or type beside its properties.
 */
export function plainOf(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainOf);
  if (value instanceof Int8Array || value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (neo4j.isNode(value)) {
    return { elementId: value.elementId, labels: [...value.labels], properties: mapOf(value.properties) };
  }
  if (neo4j.isRelationship(value)) {
    const { elementId, startNodeElementId: start, endNodeElementId: end, type } = value;
    return { elementId, type, start, end, properties: mapOf(value.properties) };
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)].map(plainOf);
    return { nodes, relationships: value.segments.map(({ relationship }) => plainOf(relationship)) };
  }
  if (neo4j.isPoint(value)) {
    return mapOf({ srid: value.srid, x: value.x, y: value.y, ...(value.z === undefined ? {} : { z: value.z }) });
  }
  if (neo4j.isDuration(value)) return durationText(value);
  if (isTemporal(value)) return value.toString();
  return mapOf(value as Readonly<Record<string, unknown>>);
}

/** A day, time or moment. */
function isTemporal(value: unknown): value is { toString(): string } {
  return TEMPORAL.some((is) => is(value as object));
}

const TEMPORAL = [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime];

/** By ISO 8601. The driver's own text leaves the end out where there are no seconds. */
function durationText({ months, days, seconds, nanoseconds }: Duration): string {
  const nanos = BigInt(String(seconds)) * 1_000_000_000n + BigInt(String(nanoseconds));
  const size = nanos < 0n ? -nanos : nanos;
  const fraction = String(size % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `P${months}M${days}DT${nanos < 0n ? '-' : ''}${size / 1_000_000_000n}${fraction ? `.${fraction}` : ''}S`;
}

function mapOf(values: Readonly<Record<string, unknown>>): Plain {
  const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, own]) => [key, plainOf(own)]));
}
