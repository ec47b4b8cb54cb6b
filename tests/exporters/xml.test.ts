import fc from 'fast-check';
import sax from 'sax';
import { expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { inXml } from './hostile.ts';
import { textOf } from './written.ts';

/** Any text: whole characters, halves of them, control characters, and what means something in XML. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...'<>&"\'[]-!?;#x/= \t\n\r\0', ']]>', '&amp;', '<![CDATA['), { maxLength: 12 }).map(join),
);

function join(parts: readonly string[]): string {
  return parts.join('');
}

function labelled(labels: readonly string[]): SerialisedGraph {
  const nodes = labels.map((label, index) => ({
    key: String(index).padStart(4, '0'),
    attributes: { kind: 'Person', label, aliases: [label] },
  }));
  return { attributes: {}, options: { type: 'directed', multi: true }, nodes, edges: [] };
}

/** The labels in a file, in order, by a strict parser. */
function labelsIn(text: string, format: 'gexf' | 'graphml'): readonly string[] {
  const labels: string[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (format === 'gexf' && name === 'node') labels.push(String(attributes.label));
    if (format === 'graphml' && name === 'data' && attributes.key === 'node-label') labels.push('');
  };
  let within = false;
  parser.onopentagstart = ({ name }) => {
    within = name === 'data';
  };
  parser.ontext = (part) => {
    if (within && parser.tag.attributes.key === 'node-label') labels.push((labels.pop() ?? '') + part);
  };
  parser.write(text).close();
  return labels;
}

test.each(['gexf', 'graphml'] as const)('%s holds any text, character for character that XML can hold', (format) => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (labels) => {
      expect(labelsIn(textOf(labelled(labels), format), format)).toEqual(labels.map(inXml));
    }),
    { numRuns: 300 },
  );
});
