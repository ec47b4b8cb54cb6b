import type { Encounter, Part } from '../questions/encounters.ts';
import type { GraphView } from '../questions/view.ts';
import { ask, couldMean } from './ask.ts';
import { type Command, storeOption } from './command.ts';
import { course, days, proof } from './paint.ts';
import { dayOption, statusOption } from './values.ts';

export const command: Command = {
  usage: 'NAME [options]',
  describes:
    'The meetings of a person, state or organisation, with who else takes part and the sentences that prove it.',
  words: [1, 1],
  options: {
    with: { type: 'string', value: 'NAME', describes: 'only meetings in which this one takes part too' },
    from: { type: 'string', value: 'DATE', describes: 'only meetings that end on this day or later' },
    to: { type: 'string', value: 'DATE', describes: 'only meetings that start on this day or earlier' },
    status: {
      type: 'string',
      value: 'STATUS',
      describes: 'happened, ongoing, planned, likely, possible, unlikely, denied or cancelled',
    },
    store: storeOption,
  },
  examples: [
    'entente met Shoigu',
    'entente met Blinken --with "Wang Yi" --status denied',
    'entente met India --from 2020-09-01',
  ],
  async run(call) {
    const { options, words, entente } = call;
    const days = { from: dayOption('from', options.from), to: dayOption('to', options.to) };
    const status = statusOption('status', options.status);
    return ask(call, async ({ view, named }) => {
      const asked = await named(words[0]!);
      const companion = options.with === undefined ? undefined : await named(String(options.with));
      const filter = { ...days, status, with: companion?.node.key };
      const encounters = entente.encountersOf(view, asked.node.key, filter);
      const head = `${asked.node.attributes.label} (${asked.node.attributes.kind}): ${counted(encounters.length)}\n`;
      return [
        couldMean(asked),
        companion ? couldMean(companion) : '',
        head,
        ...encounters.map((one) => paint(view, one)),
      ];
    });
  },
};

function counted(count: number): string {
  return count === 0 ? 'no meeting fits' : count === 1 ? '1 meeting' : `${count} meetings`;
}

function paint(view: GraphView, { meeting, own, others, places }: Encounter): string {
  const { label, status, contested } = meeting.attributes;
  const day = days(meeting.attributes) || 'no date';
  const standing = [status, ...(contested ? ['contested'] : [])].filter(Boolean).join(', ');
  const where = places.map(({ who }) => who.attributes.label).join(', ');
  const reports = course(meeting.attributes.history);
  const evidence = own.flatMap(({ edge }) => edge.attributes.evidence);
  return [
    `\n${day}  ${label}  [${standing}]\n`,
    ...own.filter((part) => part.edge.attributes.status !== status).map((part) => `  ${partOf(part)}\n`),
    others.length > 0 ? `  with ${others.map(partOf).join(', ')}\n` : '',
    where ? `  in ${where}\n` : '',
    reports ? `  reports: ${reports}\n` : '',
    proof(view, evidence, '  '),
  ].join('');
}

/** Who takes part and how, where that is more than being there as the meeting itself is. */
function partOf({ who, edge }: Part): string {
  const { relation, status } = edge.attributes;
  const notes = [
    ...(relation === 'ATTENDS' ? [] : [relation.toLowerCase().replaceAll('_', ' ')]),
    ...(status === 'happened' ? [] : [status]),
  ];
  return notes.length > 0 ? `${who.attributes.label} (${notes.join(', ')})` : who.attributes.label;
}
