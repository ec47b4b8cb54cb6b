import { createWorld, type World } from './world.ts';

/** Names that would do harm if any of them were ever taken for HTML, a script or a path. */
export const HOSTILE = [
  '<img src=x onerror="document.title=\'broken\'">',
  "\"><script>document.title='broken'</script>",
  '</script><svg onload=document.title=1>',
  'javascript:document.title=1',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to be harmless as it is
  '`${document.title=1}` {{7*7}} ]]> \u0007\u202e=1+1',
] as const;

/** A world of made-up states whose reports plan, doubt, deny and confirm: what the viewer is tried on. */
export function fixtureWorld(): World {
  const world = createWorld();
  const wire = world.article({
    title: 'Aldoria and Veshnia to talk in Lomar',
    source: 'Northern Wire',
    published: '2019-03-04',
    url: 'https://example.org/wire/lomar-talks',
    text: `LOMAR, 4 March. The foreign ministers of Aldoria and Veshnia will sit down in Lomar on Thursday, the Aldorian ministry announced. Minister Mirela Dąbrow is to lead the Aldorian side.\n\nHer Veshnian colleague, Tomas Ilvén, may send his deputy instead, a diplomat in the capital said. It would be the first encounter of the two since the fishing dispute began last autumn.\n\n"We come with open hands," Dąbrow told reporters at the harbour.`,
  });
  const paper = world.article({
    title: 'Doubts over the Lomar round',
    source: 'The Veshnian Courier',
    published: '2019-03-06',
    url: 'https://example.org/courier/doubts',
    text: `Nobody in the ministry would confirm the trip yesterday. A spokeswoman denied that any meeting in Lomar had been agreed, and called the Aldorian notice premature.\n\nTomas Ilvén, foreign minister since January, stayed in the capital. Oren Dąbrow, the shipping magnate and no relation of the minister, urged both sides to settle.`,
  });
  const readout = world.article({
    title: 'Read-out of the ministerial in Lomar',
    source: 'Ministry of Foreign Affairs of Aldoria',
    published: '2019-03-08',
    text: `Foreign Minister Mirela Dąbrow met Foreign Minister Tomas Ilvén in Lomar on 7 March 2019. The ministers were received by the President of the Lomar Free Port, Sana Okoro.\n\nThey agreed to reopen the northern fishing grounds. A second round, planned for May, was called off at the request of Veshnia.`,
  });
  const blog = world.article({
    title: 'What the admirals were doing',
    source: 'Harbour Notes',
    text: `While the ministers talked, two Veshnian cutters clashed with an Aldorian patrol boat off Cape Senn. Aldoria accused Veshnia of ramming the vessel. Veshnia rejected the charge.\n\nThe Baltic Fisheries League is considering an emergency summit, and its chairman Jon Marsh expects both presidents to attend.`,
  });
  const p = (id: string, status: Parameters<World['edge']>[3], sentence: string, saidBy?: string) => ({
    id,
    status,
    sentence,
    ...(saidBy ? { saidBy } : {}),
  });

  world.node('state:aldoria', 'State', 'Aldoria', { form: 'sovereign', aliases: ['Aldorian'] });
  world.node('state:veshnia', 'State', 'Veshnia', { form: 'sovereign', aliases: ['Veshnian'] });
  world.node('person:dabrow-m', 'Person', 'Mirela Dąbrow', { aliases: ['Dąbrow', 'Minister Mirela Dąbrow'] });
  world.node('person:dabrow-o', 'Person', 'Oren Dąbrow', { aliases: [] });
  world.node('person:ilven', 'Person', 'Tomas Ilvén', { aliases: ['Ilvén'] });
  world.node('person:okoro', 'Person', 'Sana Okoro');
  world.node('person:marsh', 'Person', 'Jon Marsh');
  world.node('place:lomar', 'Place', 'Lomar');
  world.node('place:senn', 'Place', 'Cape Senn');
  world.node('organisation:league', 'Organisation', 'Baltic Fisheries League', { form: 'bloc', acronym: 'BFL' });
  world.node('organisation:mfa', 'Organisation', 'Ministry of Foreign Affairs of Aldoria', { form: 'ministry' });

  const announced =
    'The foreign ministers of Aldoria and Veshnia will sit down in Lomar on Thursday, the Aldorian ministry announced.';
  const denied =
    'A spokeswoman denied that any meeting in Lomar had been agreed, and called the Aldorian notice premature.';
  const met = 'Foreign Minister Mirela Dąbrow met Foreign Minister Tomas Ilvén in Lomar on 7 March 2019.';
  const day = { start: '2019-03-07', end: '2019-03-07', precision: 'day' } as const;
  const round = [
    p(wire, 'planned', announced, 'Ministry of Foreign Affairs of Aldoria'),
    p(paper, 'denied', denied),
    p(readout, 'happened', met),
  ];
  const lomar = world.event(
    'meeting:lomar',
    'Meeting',
    'Mirela Dąbrow – Tomas Ilvén ministerial, Lomar',
    'happened',
    round,
    {
      ...day,
      form: 'ministerial',
      contested: true,
      when: 'on Thursday',
      aliases: ['the Lomar round'],
    },
  );
  const off = 'A second round, planned for May, was called off at the request of Veshnia.';
  const second = world.event(
    'meeting:second',
    'Meeting',
    'Second round of fishing talks',
    'cancelled',
    [p(readout, 'cancelled', off)],
    {
      form: 'talks',
      start: '2019-05-01',
      end: '2019-05-31',
      precision: 'month',
    },
  );
  const considering =
    'The Baltic Fisheries League is considering an emergency summit, and its chairman Jon Marsh expects both presidents to attend.';
  const summit = world.event(
    'meeting:summit',
    'Meeting',
    'Emergency summit of the Baltic Fisheries League',
    'possible',
    [p(blog, 'possible', considering)],
    { form: 'summit' },
  );
  const clashed =
    'While the ministers talked, two Veshnian cutters clashed with an Aldorian patrol boat off Cape Senn.';
  const clash = world.event('event:senn', 'Event', 'Clash off Cape Senn', 'happened', [p(blog, 'happened', clashed)], {
    form: 'clash',
    ...day,
    basis: 'inferred',
  });

  world.edge(
    'person:dabrow-m',
    'ATTENDS',
    lomar,
    'happened',
    [p(wire, 'planned', 'Minister Mirela Dąbrow is to lead the Aldorian side.'), p(readout, 'happened', met)],
    day,
  );
  world.edge(
    'person:ilven',
    'ATTENDS',
    lomar,
    'happened',
    [
      p(
        wire,
        'possible',
        'Her Veshnian colleague, Tomas Ilvén, may send his deputy instead, a diplomat in the capital said.',
      ),
      p(readout, 'happened', met),
    ],
    day,
  );
  world.edge(
    'person:okoro',
    'HOSTS',
    lomar,
    'happened',
    [p(readout, 'happened', 'The ministers were received by the President of the Lomar Free Port, Sana Okoro.')],
    day,
  );
  world.edge(lomar, 'HELD_IN', 'place:lomar', 'happened', [p(readout, 'happened', met)], day);
  world.edge(second, 'PART_OF', lomar, 'cancelled', [p(readout, 'cancelled', off)]);
  world.edge('state:veshnia', 'WITHDRAWS_FROM', second, 'happened', [p(readout, 'happened', off)]);
  world.edge('organisation:league', 'ORGANISES', summit, 'possible', [p(blog, 'possible', considering)]);
  world.edge('state:aldoria', 'ATTENDS', summit, 'likely', [p(blog, 'likely', considering, 'Jon Marsh')]);
  world.edge('state:veshnia', 'ATTENDS', summit, 'likely', [p(blog, 'likely', considering, 'Jon Marsh')]);
  world.edge('state:aldoria', 'ACTOR', clash, 'happened', [p(blog, 'happened', clashed)], day);
  world.edge('state:veshnia', 'ACTOR', clash, 'happened', [p(blog, 'happened', clashed)], day);
  world.edge(clash, 'HELD_IN', 'place:senn', 'happened', [p(blog, 'happened', clashed)], day);
  world.edge('state:aldoria', 'ACCUSES', 'state:veshnia', 'happened', [
    p(blog, 'happened', 'Aldoria accused Veshnia of ramming the vessel.'),
  ]);
  world.edge('state:veshnia', 'REJECTS', 'state:aldoria', 'happened', [
    p(blog, 'happened', 'Veshnia rejected the charge.'),
  ]);
  world.edge('person:dabrow-m', 'HOLDS_OFFICE', 'state:aldoria', 'happened', [p(readout, 'happened', met)], {
    role: 'Foreign Minister',
    tenure: 'current',
    first: '2019-03-04',
    last: '2019-03-08',
  });
  world.edge(
    'person:ilven',
    'HOLDS_OFFICE',
    'state:veshnia',
    'happened',
    [p(paper, 'happened', 'Tomas Ilvén, foreign minister since January, stayed in the capital.')],
    { role: 'Foreign Minister', tenure: 'current', start: '2019-01-01', first: '2019-03-06', last: '2019-03-08' },
  );
  world.edge('person:marsh', 'HOLDS_OFFICE', 'organisation:league', 'happened', [p(blog, 'happened', considering)], {
    role: 'Chairman',
    tenure: 'current',
  });
  world.edge('organisation:mfa', 'PART_OF', 'state:aldoria', 'happened', [p(wire, 'happened', announced)]);
  world.edge(
    'person:dabrow-m',
    'QUOTED_IN',
    wire,
    'happened',
    [p(wire, 'happened', '"We come with open hands," Dąbrow told reporters at the harbour.')],
    { quote: 'We come with open hands,' },
  );

  const hostileText = HOSTILE.map((name) => `${name} met Aldoria here`).join('. ');
  const bad = world.article({
    title: HOSTILE[0],
    source: HOSTILE[1],
    published: '2019-04-01',
    url: 'javascript:document.title=1',
    text: hostileText,
  });
  HOSTILE.forEach((name, index) => {
    const key = world.node(`person:hostile-${index}`, 'Person', name, { aliases: [HOSTILE[0]] });
    world.edge(key, 'SUPPORTS', 'state:aldoria', 'happened', [p(bad, 'happened', `${name} met Aldoria here`)], {
      mode: HOSTILE[1],
    });
  });
  return world;
}
