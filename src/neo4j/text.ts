import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import { plainOf } from './plain.ts';

/** A value as one reads it in a table: one line, nothing in it that a terminal would obey. */
export function textOf(value: unknown): string {
  return inert(raw(value));
}

function raw(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(within).join(', ')}]`;
  if (neo4j.isNode(value)) return nodeText(value);
  if (neo4j.isRelationship(value)) return relationshipText(value);
  if (neo4j.isPath(value)) return pathText(value);
  const plain = plainOf(value);
  if (plain === null || typeof plain !== 'object') return String(plain);
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return `{${entries.map(([key, own]) => `${key}: ${within(own)}`).join(', ')}}`;
}

/** In a list or map nothing at all would be overlooked. */
function within(value: unknown): string {
  return value === null || value === undefined ? 'null' : raw(value);
}

/** `(Ada Obi :Person)`: what names a node best, and its labels. */
function nodeText({ labels, properties }: Node): string {
  const { label, text, title, name, id } = properties;
  const best = [label, text, title, name, id].find((property) => typeof property === 'string' && property !== '');
  return `(${[best, ...labels.map((own) => `:${own}`)].filter(Boolean).join(' ')})`;
}

/** `[:ATTENDS denied]`: the type, and how it stands. */
function relationshipText({ type, properties }: Relationship): string {
  const { role, status } = properties;
  return `[${[`:${type}`, role, status].filter((part) => typeof part === 'string').join(' ')}]`;
}

function pathText({ start, segments }: Path): string {
  let at = start.elementId;
  const steps = segments.map(({ relationship, end }) => {
    const forth = relationship.startNodeElementId === at;
    at = end.elementId;
    const arrow = relationshipText(relationship);
    return forth ? `-${arrow}->${nodeText(end)}` : `<-${arrow}-${nodeText(end)}`;
  });
  return nodeText(start) + steps.join('');
}

/** White space runs become one space; other control characters, also those that turn the writing direction, a mark. */
function inert(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
