import { webAddress } from '../../build/address.ts';
import type { EdgeAttributes, GraphEdge, GraphNode, NodeAttributes, SerialisedGraph } from '../../model/index.ts';
import { RELATIONS } from '../../ontology/index.ts';
import type { Exporter } from '../exporter.ts';
import { grouped } from '../grouped.ts';
import { sorted } from '../order.ts';
import { dateOf, entity, type FtmEntity, idOf } from './entity.ts';

/**
 * Entities of FollowTheMoney, one a line, for OpenAleph and its tools. Persons, states, organisations, places and
 * meetings are things; offices are Occupancy of a Position; memberships Membership; whatever it has no name for is an
 * UnknownLink with our relation as its role. Status, sentences, outlets and articles go along.
 */
export const ftm = {
  format: 'ftm',
  describes: 'entities of FollowTheMoney, a line each, for OpenAleph',
  extension: 'ftm.json',
  write,
} as const satisfies Exporter;

const FORMS: Readonly<Record<string, string>> = {
  ministry: 'PublicBody',
  'armed-force': 'PublicBody',
  company: 'Company',
};
const verbs: ReadonlyMap<string, string> = new Map(RELATIONS.map(({ relation, verb }) => [relation, verb]));
/** Statuses that say that something is so. */
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing']);
const INVOLVED: ReadonlySet<string> = new Set([
  'ATTENDS',
  'CHAIRS',
  'HOSTS',
  'ORGANISES',
  'ACTOR',
  'TARGET',
  'MEDIATES',
]);
const SETTING: ReadonlySet<string> = new Set(['HELD_IN', 'LOCATED_IN']);

interface Known {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edgesTo: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly edgesFrom: ReadonlyMap<string, readonly GraphEdge[]>;
}

function* write(graph: SerialisedGraph): Iterable<string> {
  const known: Known = {
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    // Only what is asked for by its end: all of a large graph would be held twice.
    edgesTo: grouped(ofRelations(graph, INVOLVED), ({ target }) => target),
    edgesFrom: grouped(ofRelations(graph, SETTING), ({ source }) => source),
  };
  for (const node of sorted(graph.nodes)) yield line(thing(known, node));
  const positions = new Set<string>();
  for (const edge of sorted(graph.edges)) {
    for (const made of link(known, edge)) {
      if (made.schema === 'Position' && positions.has(made.id)) continue;
      if (made.schema === 'Position') positions.add(made.id);
      yield line(made);
    }
  }
}

function line(made: FtmEntity): string {
  return `${JSON.stringify(made)}\n`;
}

function thing(known: Known, { key, attributes }: GraphNode): FtmEntity {
  const { kind, label, aliases, acronym, form, iso2 } = attributes;
  const named = { name: label, alias: aliases };
  const id = idOf(key);
  switch (kind) {
    case 'Person':
      return entity(id, 'Person', named);
    case 'State':
      return entity(id, 'PublicBody', { ...named, country: iso2?.toLowerCase(), legalForm: form && `${form} state` });
    case 'Organisation':
      return entity(id, FORMS[form ?? ''] ?? 'Organization', { ...named, abbreviation: acronym, legalForm: form });
    case 'Place':
      return entity(id, 'Address', { ...named, full: label, country: countriesOf(known, key) });
    case 'Article':
      return article(id, attributes);
    default:
      return event(known, key, attributes);
  }
}

function article(id: string, { label, title, source, published, url, file }: NodeAttributes): FtmEntity {
  return entity(id, 'Article', {
    name: label,
    title,
    publisher: source,
    publishedAt: published,
    date: published,
    sourceUrl: webAddress(url)?.href,
    // The model asks for a file of every document.
    fileName: file ?? title ?? label,
  });
}

function event(known: Known, key: string, attributes: NodeAttributes): FtmEntity {
  const parts = known.edgesTo.get(key) ?? [];
  const real = parts.filter(({ attributes: { status } }) => REAL.has(status));
  const organisers = parts.filter(
    ({ attributes: { relation, status } }) => relation === 'ORGANISES' && status !== 'denied',
  );
  const places = (known.edgesFrom.get(key) ?? []).filter(({ attributes: { relation } }) => relation === 'HELD_IN');
  const held = places.flatMap(({ target }) => known.nodes.get(target) ?? []);
  return entity(idOf(key), 'Event', {
    name: attributes.label,
    alias: attributes.aliases,
    ...time(attributes),
    // The model has no status of its own for events.
    notes: attributes.status && `status: ${attributes.status}${attributes.contested ? ', contested' : ''}`,
    keywords: attributes.form,
    location: held.map((place) => place.attributes.label),
    country: held.map((place) => place.attributes.iso2?.toLowerCase()),
    organizer: organisers.map(({ source }) => idOf(source)),
    involved: real.map(({ source }) => idOf(source)),
    ...proof(known, attributes),
  });
}

function* link(known: Known, { key, source, target, attributes }: GraphEdge): Iterable<FtmEntity> {
  const { relation, role, tenure, status } = attributes;
  const [from, to] = [known.nodes.get(source), known.nodes.get(target)];
  if (!from || !to) return;
  // Spread onto another spread, V8 keeps what is told of every edge until its next full collection: 0.9 kB each.
  const shared = Object.assign({}, time(attributes), proof(known, attributes));
  const id = idOf(`${relation}-${key}`);
  const isReal = REAL.has(status);
  if (relation === 'HOLDS_OFFICE' && isReal && role && from.attributes.kind === 'Person') {
    const post = position(to, role);
    yield post;
    yield entity(id, 'Occupancy', { holder: idOf(source), post: post.id, status: tenure ?? status, ...shared });
  } else if (relation === 'MEMBER_OF' && isReal && to.attributes.kind === 'Organisation') {
    yield entity(id, 'Membership', { member: idOf(source), organization: idOf(target), role, status, ...shared });
  } else if (to.attributes.kind === 'Article') {
    const words = relation === 'QUOTED_IN' ? 'quoted' : 'mentioned';
    yield entity(id, 'Documentation', { document: idOf(target), entity: idOf(source), role: words, ...shared });
  } else {
    const words = verbs.get(relation) ?? relation;
    const named = [words, role, attributes.mode].filter(Boolean).join(', ');
    yield entity(id, 'UnknownLink', { subject: idOf(source), object: idOf(target), role: named, status, ...shared });
  }
}

/** An office as something that one may hold after another. */
function position({ key, attributes }: GraphNode, role: string): FtmEntity {
  const slug = role.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return entity(idOf(`position-${key}-${slug}`), 'Position', {
    name: `${role}, ${attributes.label}`,
    country: attributes.iso2?.toLowerCase(),
    organization: attributes.kind === 'Organisation' || attributes.kind === 'State' ? idOf(key) : undefined,
    subnationalArea: attributes.kind === 'Place' ? attributes.label : undefined,
  });
}

type Timed = Pick<EdgeAttributes, 'start' | 'end' | 'precision'> | NodeAttributes;

function time({ start, end, precision }: Timed): Readonly<Record<string, string | undefined>> {
  const [first, last] = [dateOf(start, precision), dateOf(end, precision)];
  return first === last ? { date: first, startDate: first, endDate: last } : { startDate: first, endDate: last };
}

/** The sentences, the articles that hold them, and who printed these. */
function proof(
  { nodes }: Known,
  { evidence = [] }: Partial<EdgeAttributes>,
): Readonly<Record<string, readonly (string | undefined)[]>> {
  const articles = [...new Set(evidence.map(({ article: key }) => key))];
  const printed = articles.flatMap((key) => nodes.get(key)?.attributes ?? []);
  return {
    summary: evidence.map(({ quote }) => quote),
    proof: articles.filter((key) => nodes.has(key)).map(idOf),
    publisher: printed.map(({ source }) => source),
    sourceUrl: printed.map(({ url }) => webAddress(url)?.href),
  };
}

function countriesOf({ edgesFrom, nodes }: Known, key: string): readonly (string | undefined)[] {
  return (edgesFrom.get(key) ?? [])
    .filter(({ attributes }) => attributes.relation === 'LOCATED_IN' && REAL.has(attributes.status))
    .map(({ target }) => nodes.get(target)?.attributes.iso2?.toLowerCase());
}

function ofRelations({ edges }: SerialisedGraph, relations: ReadonlySet<string>): readonly GraphEdge[] {
  return edges.filter(({ attributes }) => relations.has(attributes.relation));
}
