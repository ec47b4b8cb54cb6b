import { relationOf } from '../../graph/ontology/index.ts';
import type { Step } from '../questions/path.ts';
import type { GraphView } from '../questions/view.ts';
import { ask, couldMean } from './ask.ts';
import { type Command, storeOption } from './command.ts';
import { days, proof } from './paint.ts';

export const command: Command = {
  usage: 'NAME NAME [options]',
  describes:
    'The shortest connection of two names over meetings, offices and deeds, with the sentences that prove each step.',
  words: [2, 2],
  options: { store: storeOption },
  examples: ['entente path Shoigu "Wei Fenghe"', 'entente path Kissinger Mao'],
  run: (call) =>
    ask(call, async ({ view, named }) => {
      const [from, to] = [await named(call.words[0]!), await named(call.words[1]!)];
      const steps = call.entente.pathBetween(view, from.node.key, to.node.key);
      const told = new Set<string>();
      const ends = `${from.node.attributes.label} and ${to.node.attributes.label}`;
      const head = steps
        ? `${ends}: ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}\n`
        : `${ends} are not connected\n`;
      return [couldMean(from), couldMean(to), head, ...(steps ?? []).map((step) => paint(view, step, told))];
    }),
};

function paint(view: GraphView, { edge }: Step, told: Set<string>): string {
  const { relation, status, role, evidence } = edge.attributes;
  const [source, target] = [edge.source, edge.target].map((key) => view.nodes.get(key)?.attributes.label ?? key);
  const notes = [role, days(edge.attributes), status].filter(Boolean).join(', ');
  return `\n${source} - ${relationOf(relation).verb} - ${target}  [${notes}]\n${proof(view, evidence, '  ', 2, told)}`;
}
