import { describe, expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { HOSTILE, hostileGraph } from './hostile.ts';
import { readWithMarkdown, without } from './readers/readers.ts';
import { exportFolder, samplesGraph, textOf } from './written.ts';

const write = exportFolder();
const samples = await samplesGraph();

/** The graph as it comes of `--around`. */
function around(graph: SerialisedGraph, ...labels: readonly string[]): SerialisedGraph {
  const focus = labels.map((label) => graph.nodes.find(({ attributes }) => attributes.label === label)!.key);
  return { ...graph, attributes: { focus } };
}

describe('the brief', () => {
  test('of a person tells offices, meetings in the order of time, and where each sentence stands', () => {
    const brief = textOf(around(samples, 'Hassan Rouhani'), 'markdown');
    expect(brief).toMatch(/^# Hassan Rouhani\n\nPerson; also/);
    expect(brief).toContain('## Offices, memberships and places');
    const dates = [...brief.matchAll(/^### (\d{4}-\d{2}-\d{2})/gm)].map(([, date]) => date!);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual([...dates].sort());
    const cited = new Set([...brief.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => number));
    const listed = [...brief.split('## Sources\n')[1]!.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    expect([...cited].sort()).toEqual([...listed].sort());
  });

  test('of two tells only what they share', () => {
    const brief = textOf(around(samples, 'Donald Trump', 'Kim Jong Un'), 'markdown');
    const [trump, kim] = ['Donald Trump', 'Kim Jong Un'].map(
      (label) => samples.nodes.find((node) => node.attributes.label === label)!.key,
    );
    const meetingsOf = (key: string) =>
      samples.edges
        .filter(({ source, attributes }) => source === key && attributes.relation === 'ATTENDS')
        .map(({ target }) => target);
    const shared = new Set(meetingsOf(trump!).filter((key) => meetingsOf(kim!).includes(key)));
    expect(shared.size).toBeGreaterThan(0);
    expect(brief.match(/^### /gm)).toHaveLength(shared.size);
  });

  test('of a graph tells every meeting', () => {
    const events = samples.nodes.filter(({ attributes }) => ['Meeting', 'Event'].includes(attributes.kind));
    expect(textOf(samples, 'markdown').match(/^### /gm)).toHaveLength(events.length);
  });

  describe.skipIf(without.python)('read by a parser of another make (npm run readers fetches it)', () => {
    test.each(['samples', 'hostile'] as const)(
      '%s: headings, lists, quotations and web links, and nothing else',
      (name) => {
        const graph = name === 'samples' ? samples : hostileGraph();
        const { kinds, links, texts } = readWithMarkdown(write(graph, 'markdown', name));
        const [blocks, others] = [
          /^(heading|paragraph|blockquote|bullet_list|ordered_list|list_item)_(open|close)$/,
          /^(inline|text|softbreak|text_special|(strong|em|link)_(open|close))$/,
        ];
        expect(kinds.filter((kind) => !blocks.test(kind) && !others.test(kind))).toEqual([]);
        for (const link of links) expect(link).toMatch(/^https?:\/\//);
        if (name === 'samples') return;
        const shown = texts.join('\n').replace(/\s+/g, '');
        for (const text of HOSTILE) {
          const visible = text.replace(/[\s\p{Cc}\p{Cs}\ufeff]+/gu, '');
          expect(shown.replace(/\ufffd/g, '')).toContain(visible.replace(/\ufffd/g, ''));
        }
      },
    );
  });
});
