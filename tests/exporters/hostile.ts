import type { Dated, GraphEdge, GraphNode, SerialisedGraph } from '../../graph/model/index.ts';

/** Texts that would do harm, or be lost, if a format or a reader took them for more than text. */
export const HOSTILE = [
  '`whoami` $(id) {{7*7}} {x} \'quoted\' "quoted"',
  '\\u0060 \\" \\\\ \\n C:\\new\\table',
  "x'}) DETACH DELETE n //",
  ']]> <![CDATA[ a ]]> -->',
  '<img src=x onerror=alert(1)> & &amp; &lt; &#0;',
  '</script><script>alert(1)</script>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "boom">]>&e;',
  'javascript:alert(1)',
  '=1+1 +1 -1 @SUM(A1) |cmd',
  'tab\there, line\nbreak, return\rand both\r\nend',
  '  spaces before, within  and after  ',
  'nul \u0000 bell \u0007 escape \u001b unit \u001f delete \u007f next line \u0085 and \u2028 end',
  'lone \ud800 and \udc00 halves, not characters \ufffe \uffff',
  'whole \u{1f600} \u{10ffff}, right to left \u202e\u05d0, zero \u200b width, mark \ufeff',
  '["a","b"]',
  'null',
  'a|b;c,d',
  '../../etc/passwd\0.txt',
] as const;

const dated = (text: string): Dated => ({
  status: 'planned',
  contested: true,
  start: '2020-09-03',
  end: '2020-09-04',
  precision: 'day',
  basis: 'stated',
  when: text,
  history: [{ article: 'article:0', published: '2020-09-02', status: 'planned', saidBy: text, start: '2020-09-03' }],
  evidence: [
    { article: 'article:0', start: 0, end: text.length, quote: text, rule: 'test' },
    { article: 'article:1', start: 5, end: 9, quote: `${text}, ${text}`, rule: 'test' },
  ],
});

/** A graph in which every text that comes from an article is one of these, and pairs have several edges. */
export function hostileGraph(): SerialisedGraph {
  const nodes: GraphNode[] = [0, 1].map((number) => ({
    key: `article:${number}`,
    attributes: {
      kind: 'Article',
      label: HOSTILE[4],
      aliases: [],
      title: HOSTILE[4],
      source: HOSTILE[number]!,
      url: HOSTILE[7],
      files: [HOSTILE[17], HOSTILE[3]],
      file: HOSTILE[17],
      published: '2020-09-02',
      x: number,
      y: 1 - number,
    },
  }));
  const edges: GraphEdge[] = [];
  HOSTILE.forEach((text, index) => {
    const person = `person:${index}`;
    const meeting = `meeting:${index}`;
    nodes.push({ key: person, attributes: { kind: 'Person', label: text, aliases: [text, 'A'], x: index, y: 0.5 } });
    nodes.push({
      key: meeting,
      attributes: { kind: 'Meeting', label: text, aliases: [], form: 'talks', ...dated(text) },
    });
    for (const relation of ['ATTENDS', 'HOSTS']) {
      edges.push({
        key: `${relation}:${index}`,
        source: person,
        target: meeting,
        attributes: { relation, ...dated(text) },
      });
    }
    const office = {
      relation: 'HOLDS_OFFICE',
      role: text,
      tenure: 'current',
      ...dated(text),
      status: 'denied',
    } as const;
    edges.push({ key: `office:${index}`, source: person, target: 'state:XX', attributes: office });
    const quoted = { relation: 'QUOTED_IN', quote: text, ...dated(text) } as const;
    edges.push({ key: `quote:${index}`, source: person, target: 'article:0', attributes: quoted });
  });
  nodes.push({
    key: 'state:XX',
    attributes: { kind: 'State', label: 'X', aliases: ['Y', ''], iso2: 'XX', articles: 3 },
  });
  return { attributes: {}, options: { type: 'directed', multi: true }, nodes, edges };
}

/** A text as XML can hold it, told without the exporters' own code. */
export function inXml(text: string): string {
  return [...text].map((character) => (allowed(character.codePointAt(0)!) ? character : '\ufffd')).join('');
}

/** What the standard allows: https://www.w3.org/TR/xml/#charsets. */
function allowed(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || point >= 0x10000;
}
