import type { GraphEdge } from '../../graph/model/index.ts';
import { relationOf } from '../../graph/ontology/index.ts';
import type { Membership } from '../../graph/stores/store.ts';
import type { GraphView } from '../questions/view.ts';
import { ask, couldMean } from './ask.ts';
import { type Command, storeOption } from './command.ts';
import { days, origin, proof } from './paint.ts';

export const command: Command = {
  usage: 'NAME [options]',
  describes:
    'Who or what goes by a name: its other names, offices and memberships, and with --why the reasons for taking them as one.',
  words: [1, 1],
  options: {
    why: { type: 'boolean', describes: 'print the judgements that join or part the names' },
    store: storeOption,
  },
  examples: ['entente who Wei', 'entente who "Defence Ministry" --why'],
  run: (call) =>
    ask(call, async ({ store, view, named }) => {
      const asked = await named(call.words[0]!);
      const { key, attributes } = asked.node;
      const { label, kind, form, aliases, articles, status } = attributes;
      const what = [kind, form, status, days(attributes)].filter(Boolean).join(', ');
      const standing = view
        .edgesOf(key)
        .filter((edge) => edge.source === key && relationOf(edge.attributes.relation).group === 'standing');
      const also = aliases.filter((alias) => alias !== label);
      return [
        couldMean(asked),
        `${label} (${what})\n`,
        also.length > 0 ? `  also ${also.join(', ')}\n` : '',
        articles ? `  in ${articles} ${articles === 1 ? 'article' : 'articles'}\n` : '',
        ...standing.map((edge) => paint(view, edge)),
        attributes.candidates
          ? `  could be ${attributes.candidates.map((one) => view.nodes.get(one)?.attributes.label ?? one).join(', ')}\n`
          : '',
        ...(call.options.why ? reasons(view, await store.memberships(key)) : []),
      ];
    }),
};

function paint(view: GraphView, edge: GraphEdge): string {
  const { relation, role, tenure, evidence, first, last } = edge.attributes;
  const target = view.nodes.get(edge.target)?.attributes.label ?? edge.target;
  const seen = first ? `seen ${first === last || !last ? first : `${first} to ${last}`}` : '';
  const notes = [tenure === 'current' ? '' : tenure, days(edge.attributes) || seen].filter(Boolean).join(', ');
  const words = role ? `${role}, ${target}` : `${relationOf(relation).verb} ${target}`;
  return `\n  ${words}${notes ? `  [${notes}]` : ''}\n${proof(view, evidence, '    ', 2)}`;
}

function reasons(view: GraphView, memberships: readonly Membership[]): readonly string[] {
  const lines = ['\nwhy these names are one:\n'];
  for (const { signature, article, judgements } of memberships) {
    lines.push(`  ${signature.key}  (${signature.strength}; ${origin(view.nodes.get(article))})\n`);
    for (const { left, right, verdict, score, by, reasons: given } of judgements) {
      const other = left === signature.key ? right : left;
      lines.push(
        `    ${verdict === 'same' ? 'same as' : 'not'} ${other}, by ${by}, ${score >= 0 ? '+' : ''}${score}\n`,
      );
      for (const { feature, weight, detail } of given)
        lines.push(`      ${weight >= 0 ? '+' : ''}${weight} ${feature}: ${detail}\n`);
    }
  }
  return lines;
}
