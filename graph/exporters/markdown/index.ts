import type { GraphEdge, GraphNode, Report, SerialisedGraph } from '../../model/index.ts';
import { KINDS, RELATIONS } from '../../ontology/index.ts';
import type { Exporter } from '../exporter.ts';
import { type Citations, citationsIn } from './citations.ts';
import { escaped, span } from './words.ts';

/** A brief for a report: what is known, each statement with its sentences, and the sources. */
export const markdown = {
  format: 'markdown',
  describes:
    'a brief for a report: meetings, offices and deeds with their sentences and sources; with --around, of one',
  extension: 'md',
  write,
} as const satisfies Exporter;

const eventKinds: ReadonlySet<string> = new Set(KINDS.filter(({ role }) => role === 'event').map(({ kind }) => kind));
const groups: ReadonlyMap<string, string> = new Map(RELATIONS.map(({ relation, group }) => [relation, group]));
const verbs: ReadonlyMap<string, string> = new Map(RELATIONS.map(({ relation, verb }) => [relation, verb]));

interface Brief {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** Who has which part in a meeting or event, and where it is. */
  readonly partsOf: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly cite: Citations;
}

function* write(graph: SerialisedGraph): Iterable<string> {
  const brief = briefOf(graph);
  const focus = focusOf(graph).flatMap((key) => brief.nodes.get(key) ?? []);
  const [first] = focus;
  if (focus.length === 1 && first) yield* about(brief, first);
  else if (focus.length > 1) yield* between(brief, focus);
  else yield* everything(brief);
  const sources = brief.cite.list();
  if (sources) yield `## Sources\n\n${sources}`;
}

/** Keys of the nodes that a graph was asked for (`--around`). */
function focusOf({ attributes }: SerialisedGraph): readonly string[] {
  return Array.isArray(attributes.focus) ? attributes.focus.filter((key) => typeof key === 'string') : [];
}

function briefOf(graph: SerialisedGraph): Brief {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const partsOf = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    if (!inGroup('participation')(edge) && !inGroup('setting')(edge)) continue;
    for (const end of new Set([edge.source, edge.target])) {
      if (!eventKinds.has(nodes.get(end)?.attributes.kind ?? '')) continue;
      const list = partsOf.get(end);
      if (list) list.push(edge);
      else partsOf.set(end, [edge]);
    }
  }
  return {
    nodes,
    edges: graph.edges,
    partsOf,
    cite: citationsIn(graph),
  };
}

function* about(brief: Brief, node: GraphNode): Iterable<string> {
  const { attributes, key } = node;
  const own = brief.edges.filter(({ source, target }) => source === key || target === key);
  yield `# ${escaped(attributes.label)}\n\n${head(node)}\n\n`;
  if (eventKinds.has(attributes.kind)) {
    yield* event(brief, node);
    return;
  }
  yield* section('Offices, memberships and places', own.filter(inGroup('standing')).sort(byTime), (edge) =>
    statement(brief, edge),
  );
  yield* meetings(
    brief,
    own.filter(inGroup('participation')).map(({ target }) => target),
  );
  yield* section('Deeds', own.filter(inGroup('deed')).sort(byTime), (edge) => statement(brief, edge));
  yield* section(
    'Words',
    own.filter(inGroup('source')).filter(({ attributes: { quote } }) => quote),
    (edge) => {
      return `> ${escaped(edge.attributes.quote ?? '')} ${brief.cite.mark(edge.target)}\n\n`;
    },
  );
}

function* between(brief: Brief, focus: readonly GraphNode[]): Iterable<string> {
  const keys = new Set(focus.map(({ key }) => key));
  yield `# ${focus.map(({ attributes }) => escaped(attributes.label)).join(' and ')}\n\n`;
  for (const node of focus) yield `- **${escaped(node.attributes.label)}**: ${head(node)}\n`;
  yield '\n';
  const events = focus.map(({ key }) => eventsOf(brief, key));
  const shared = [...(events[0] ?? [])].filter((key) => events.every((own) => own.has(key)));
  yield* meetings(brief, shared);
  const deeds = brief.edges.filter((edge) => inGroup('deed')(edge) && keys.has(edge.source) && keys.has(edge.target));
  yield* section('Deeds', deeds.sort(byTime), (edge) => statement(brief, edge));
}

function eventsOf({ edges }: Brief, key: string): ReadonlySet<string> {
  const own = edges.filter((edge) => edge.source === key && inGroup('participation')(edge));
  return new Set(own.map(({ target }) => target));
}

function* everything(brief: Brief): Iterable<string> {
  yield '# Brief\n\n';
  yield* meetings(
    brief,
    [...brief.nodes.values()].filter(({ attributes }) => eventKinds.has(attributes.kind)).map(({ key }) => key),
  );
  yield* section('Deeds', brief.edges.filter(inGroup('deed')).sort(byTime), (edge) => statement(brief, edge));
  yield* section('Offices, memberships and places', brief.edges.filter(inGroup('standing')).sort(byTime), (edge) =>
    statement(brief, edge),
  );
}

/** "Person, also Gen Lee; in 3 articles, 2020-09-02 to 2020-09-05" */
function head({ attributes }: GraphNode): string {
  const { kind, form, aliases, articles, first, last } = attributes;
  const seen = articles
    ? `in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${span({ start: first ?? '', end: last ?? '' })}`
    : '';
  const names = aliases.length > 0 ? `also ${aliases.map(escaped).join(', ')}` : '';
  return [form ? `${kind} (${form})` : kind, names, seen].filter(Boolean).join('; ');
}

function* meetings(brief: Brief, keys: readonly string[]): Iterable<string> {
  const found = [...new Set(keys)].flatMap((key) => brief.nodes.get(key) ?? []).sort(byTime);
  if (found.length === 0) return;
  yield `## Meetings and events\n\n`;
  for (const node of found) {
    yield `### ${span(node.attributes) ?? 'No date'}: ${escaped(node.attributes.label)}\n\n`;
    yield* event(brief, node);
  }
}

function* event(brief: Brief, { key, attributes }: GraphNode): Iterable<string> {
  const { status, contested, history = [], evidence = [], form, when } = attributes;
  const standing = [status, contested ? '**contested**' : '', form, when ? `“${escaped(when)}”` : '']
    .filter(Boolean)
    .join(', ');
  yield `${standing}\n\n`;
  const reports = course(brief, history);
  if (reports) yield `Reports: ${reports}\n\n`;
  const own = brief.partsOf.get(key) ?? [];
  yield* parts(brief, key, own);
  if (own.length > 0) yield '\n';
  const quotes = brief.cite.quoted([...evidence, ...own.flatMap(({ attributes: { evidence: proof } }) => proof)]);
  if (quotes) yield `${quotes}\n`;
}

/** Who has which part in it, and where it was, those of one part and status in one line. */
function* parts(brief: Brief, event: string, edges: readonly GraphEdge[]): Iterable<string> {
  const lines = new Map<string, string[]>();
  for (const { source, target, attributes } of edges) {
    const { relation, status, contested } = attributes;
    const notes = [status === 'happened' ? '' : status, contested ? 'contested' : ''].filter(Boolean);
    const verb = `${target === event ? '' : 'it '}${verbs.get(relation) ?? escaped(relation)}`;
    const line = `- **${verb}**${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: `;
    lines.set(line, [...(lines.get(line) ?? []), nameIn(brief, target === event ? source : target)]);
  }
  for (const [line, names] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield `${line}${names.sort().join(', ')}\n`;
}

/** "planned 2020-09-02 [1], happened 2020-09-05 [2]", where reports differ. */
function course(brief: Brief, history: readonly Report[]): string {
  if (new Set(history.map(({ status }) => status)).size < 2) return '';
  return history
    .map(({ status, published, saidBy, article }) => {
      const by = saidBy ? ` by ${escaped(saidBy)}` : '';
      return `${status} ${published ?? 'undated'}${by} ${brief.cite.mark(article)}`;
    })
    .join(', ');
}

function statement(brief: Brief, edge: GraphEdge): string {
  return `${sentence(brief, edge)}\n\n${brief.cite.quoted(edge.attributes.evidence)}\n`;
}

/** "Ada Obi **attends** Lagos summit, 2020-09-03, denied" */
function sentence(brief: Brief, { source, target, attributes }: GraphEdge): string {
  const { relation, status, role, tenure, mode, contested } = attributes;
  const notes = [
    role && escaped(role),
    tenure,
    mode,
    span(attributes),
    status === 'happened' ? '' : status,
    contested ? 'contested' : '',
  ];
  return [
    `${nameIn(brief, source)} **${verbs.get(relation) ?? escaped(relation)}** ${nameIn(brief, target)}`,
    ...notes.filter(Boolean),
  ].join(', ');
}

function nameIn({ nodes }: Brief, key: string): string {
  return escaped(nodes.get(key)?.attributes.label ?? key);
}

function* section<Item>(title: string, items: readonly Item[], paint: (item: Item) => string): Iterable<string> {
  if (items.length === 0) return;
  yield `## ${title}\n\n`;
  for (const item of items) yield paint(item);
}

function inGroup(group: string): (edge: GraphEdge) => boolean {
  return ({ attributes }) => groups.get(attributes.relation) === group;
}

/** The earliest first, undated ones last. */
function byTime(a: GraphEdge | GraphNode, b: GraphEdge | GraphNode): number {
  const [left, right] = [a, b].map(({ key, attributes }) => `${attributes.start ?? '9999'} ${key}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
