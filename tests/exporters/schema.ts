import type { XmlElement } from './readers/readers.ts';

/** What GEXF's schema says of an element, as far as we rely on it: its attributes (`?` where optional) and children. */
interface Rule {
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly children: readonly string[];
}

const ANY = /^[\s\S]*$/;
const NAME = /^[\s\S]+$/;
const COUNT = /^\d+$/;
const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;
const BYTE = /^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const TYPES_12 = 'integer|long|double|float|boolean|liststring|string|anyURI';
const TYPES_13 = `${TYPES_12}|bigdecimal|biginteger|byte|char|short|list(boolean|integer|long|float|double|byte|short)`;

/** The grammar of one version of GEXF, in the elements and attributes that may occur in an export. */
function grammar(version: '1.2' | '1.3'): Readonly<Record<string, Rule>> {
  const dynamic = version === '1.3';
  const time = dynamic ? { 'start?': DATE, 'end?': DATE } : {};
  return {
    gexf: { attributes: { version: new RegExp(`^${version}$`) }, children: ['meta', 'graph'] },
    meta: { attributes: {}, children: ['creator'] },
    creator: { attributes: {}, children: [] },
    graph: {
      attributes: {
        defaultedgetype: /^(directed|undirected|mutual)$/,
        mode: dynamic ? /^(static|dynamic|slice)$/ : /^static$/,
        ...(dynamic && {
          timeformat: /^(integer|double|date|dateTime)$/,
          timerepresentation: /^(interval|timestamp)$/,
        }),
      },
      children: ['attributes', 'attributes', 'nodes', 'edges'],
    },
    attributes: { attributes: { class: /^(node|edge)$/, mode: /^(static|dynamic)$/ }, children: ['attribute*'] },
    attribute: {
      attributes: { id: NAME, title: NAME, type: new RegExp(`^(${dynamic ? TYPES_13 : TYPES_12})$`) },
      children: [],
    },
    nodes: { attributes: { count: COUNT }, children: ['node*'] },
    edges: { attributes: { count: COUNT }, children: ['edge*'] },
    node: { attributes: { id: NAME, label: ANY, ...time }, children: ['attvalues', 'color', 'position', 'size'] },
    edge: {
      attributes: {
        ...{ id: NAME, source: NAME, target: NAME, label: ANY, weight: NUMBER },
        ...(dynamic && { kind: NAME }),
        ...time,
      },
      children: ['attvalues', 'color', 'thickness'],
    },
    attvalues: { attributes: {}, children: ['attvalue*'] },
    attvalue: { attributes: { for: NAME, value: ANY }, children: [] },
    color: { attributes: { ...(dynamic && { hex: /^#[0-9a-f]{6}$/ }), r: BYTE, g: BYTE, b: BYTE }, children: [] },
    position: { attributes: { x: NUMBER, y: NUMBER, z: NUMBER }, children: [] },
    size: { attributes: { value: NUMBER }, children: [] },
    thickness: { attributes: { value: NUMBER }, children: [] },
  };
}

const NAMESPACES = { '1.2': 'http://www.gexf.net/1.2draft', '1.3': 'http://gexf.net/1.3' } as const;
const DRAWN = new Set(['color', 'position', 'size', 'thickness']);
const VALUES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  string: ANY,
  liststring: /^\[("([^"\\]|\\["\\])*"(,"([^"\\]|\\["\\])*")*)?\]$/,
};

/** Every breach of the schema's rules; none where the file keeps them all. */
export function breaches(root: XmlElement, version: '1.2' | '1.3'): readonly string[] {
  const rules = grammar(version);
  const found: string[] = [];
  const columns = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const ids = { node: new Set<string>(), edge: new Set<string>() };
  const check = (condition: boolean, what: string) => {
    if (!condition) found.push(what);
  };

  const walk = ([qualified, attributes, , children]: XmlElement, parent: XmlElement | undefined) => {
    const [, namespace, name = ''] = /^\{(.*)\}(.*)$/.exec(qualified) ?? [];
    const rule = rules[name];
    if (!rule) return void found.push(`there is no element ${qualified}`);
    check(namespace === NAMESPACES[version] + (DRAWN.has(name) ? '/viz' : ''), `${name} is in ${namespace}`);
    const allowed = new Map(Object.entries(rule.attributes).map(([key, form]) => [key.replace('?', ''), form]));
    for (const [key, value] of Object.entries(attributes)) {
      check(allowed.get(key)?.test(value) ?? false, `${name} ${key}="${value}"`);
    }
    for (const key of Object.keys(rule.attributes)) check(key.endsWith('?') || key in attributes, `${name}: no ${key}`);
    const names = children.map(([child]) => child.replace(/^\{.*\}/, ''));
    const [only] = rule.children;
    if (only?.endsWith('*')) check(new Set([...names, only.slice(0, -1)]).size === 1, `${name} holds ${names[0]}`);
    else check(names.join() === rule.children.join(), `${name} holds ${names.join()}`);

    if (name === 'nodes' || name === 'edges') check(Number(attributes.count) === children.length, `${name}: count`);
    if (name === 'attribute') columns[parent![1].class as 'node'].set(attributes.id!, attributes.type!);
    if (name === 'node' || name === 'edge') {
      check(!ids[name].has(attributes.id!), `${name} ${attributes.id} comes twice`);
      ids[name].add(attributes.id!);
      check((attributes.start ?? '') <= (attributes.end ?? '9999'), `${attributes.id} ends before it starts`);
      for (const [, cell] of children[0]![3]) {
        const type = columns[name].get(cell.for!);
        check(type !== undefined && VALUES[type]!.test(cell.value!), `${cell.for} of type ${type}: ${cell.value}`);
      }
    }
    if (name === 'edge') {
      check(ids.node.has(attributes.source!) && ids.node.has(attributes.target!), `${attributes.id} hangs in the air`);
    }
    for (const child of children) walk(child, [qualified, attributes, '', children]);
  };
  walk(root, undefined);
  return found;
}
