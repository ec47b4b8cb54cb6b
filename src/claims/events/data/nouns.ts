/** Nouns that name a Meeting or an Event, with the form they give it. Own lists from general news English. */
export interface EventNoun {
  readonly kind: 'Meeting' | 'Event';
  readonly form: string;
  /** Needs a participant, place or date before it is believed to be one: "talks", "visit", "call", "crisis". */
  readonly needs: 'party' | 'anchor' | 'name' | 'nothing';
}

function list(kind: EventNoun['kind'], form: string, needs: EventNoun['needs'], words: string): [string, EventNoun][] {
  return words
    .trim()
    .split(/\s*,\s*/u)
    .map((word) => [word, { kind, form, needs }]);
}

/** By lemma, or two words for compounds ("phone call"). The longer entry goes before. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map([
  ...list('Meeting', 'summit', 'anchor', 'summit, summit meeting, summit talk, heads-of-state gathering'),
  ...list('Meeting', 'ministerial', 'anchor', 'ministerial, ministerial meeting, ministerial conference'),
  ...list('Meeting', 'bilateral', 'anchor', 'bilateral, bilateral meeting, bilateral talk, pull-aside'),
  ...list(
    'Meeting',
    'trilateral',
    'anchor',
    'trilateral, trilateral meeting, trilateral talk, three-way meeting, three-way talk, three-way encounter',
  ),
  ...list(
    'Meeting',
    'meeting',
    'anchor',
    `meeting, meet, encounter, gathering, session, get-together, face-to-face, one-on-one, tete-a-tete, tête-à-tête, rendezvous, audience, huddle,
    sit-down, handshake, courtesy call, courtesy visit, conclave, jirga, loya jirga, debate, presidential debate, television debate, round table, roundtable, retreat, hearing, teach-in, assembly, reunion, plenary, pow-wow, powwow, parley, palaver, caucus, indaba, durbar, synod, plenum, colloquy, hui, baraza, shura, heart-to-heart, confab, brainstorming, consistory`,
  ),
  ...list(
    'Meeting',
    'conference',
    'anchor',
    'conference, peace conference, donor conference, congress, forum, symposium, seminar, workshop, convention, colloquium',
  ),
  ...list(
    'Meeting',
    'videoconference',
    'party',
    'videoconference, video conference, video call, video meeting, video link, teleconference, virtual meeting, virtual summit, video conferencing, video hook-up, hook-up, hookup, video hookup, webinar, video chat, video talk',
  ),
  ...list(
    'Meeting',
    'talks',
    'party',
    `talk, peace talk, negotiation, consultation, dialogue, discussion, deliberation, round of talk, talks, peace process, parleys, mediation, mediation effort, mediation mission, mediation attempt, shuttle, shuttle diplomacy,
    peace negotiation, exchange of view`,
  ),
  ...list('Meeting', 'talks', 'anchor', 'round, new round, next round'),
  ...list('Meeting', 'conversation', 'party', 'conversation, chat, exchange, briefing, word'),
  ...list(
    'Meeting',
    'call',
    'party',
    'phone call, telephone call, call, phone conversation, telephone conversation, phone talk, telephone talk',
  ),
  ...list(
    'Meeting',
    'visit',
    'party',
    'visit, state visit, official visit, trip, tour, stopover, stay, pilgrimage, voyage, journey, shuttle tour, mission, swing, whirlwind tour, day trip, working visit, return visit, flying visit',
  ),
  ...list(
    'Meeting',
    'meal',
    'anchor',
    'dinner, lunch, luncheon, breakfast, banquet, working lunch, working dinner, tea, supper, state dinner, feast, brunch, barbecue, iftar, working breakfast, state banquet, gala dinner, gala, buffet',
  ),
  ...list(
    'Meeting',
    'ceremony',
    'anchor',
    `ceremony, parade, military parade, funeral, state funeral, wedding, inauguration, enthronement, coronation, swearing-in, signing, signing ceremony, reception,
    burial, commemoration, celebration, memorial service, requiem, unveiling, handover ceremony`,
  ),
  ...list(
    'Event',
    'clash',
    'anchor',
    'clash, skirmish, firefight, gunfight, gun battle, fighting, battle, exchange of fire, artillery fire, mortar fire, rocket fire, gunfire, small-arms fire, cross-border fire, artillery duel, shootout, scuffle, brawl',
  ),
  ...list(
    'Event',
    'standoff',
    'anchor',
    'standoff, stand-off, face-off, impasse, border dispute, border tension, blockade, siege',
  ),
  ...list(
    'Event',
    'infiltration',
    'anchor',
    'infiltration, infiltration attempt, incursion, intrusion, infiltration bid',
  ),
  ...list(
    'Event',
    'exercise',
    'anchor',
    'military exercise, exercise, drill, military drill, war game, manoeuvre, maneuver, naval exercise, joint exercise, joint drill, joint patrol, joint flight, flight operation',
  ),
  ...list(
    'Event',
    'election',
    'anchor',
    'election, presidential election, general election, parliamentary election, by-election, referendum, runoff, run-off, poll, snap election, primary, plebiscite, vote, first round, ballot',
  ),
  ...list(
    'Event',
    'attack',
    'anchor',
    `attack, assault, bombing, airstrike, air strike, air raid, raid, ambush, shelling, bombardment, massacre, assassination, shooting, suicide bombing, car bombing,
    missile strike, drone strike, strike, blast, explosion, kidnapping, hijacking, killing, murder, assassination attempt, terrorist attack, missile test, nuclear test, rocket attack, hostage-taking`,
  ),
  ...list(
    'Event',
    'war',
    'name',
    'war, civil war, invasion, conflict, offensive, rebellion, insurgency, uprising, revolution, revolt, genocide, annexation, occupation, intervention, mutiny',
  ),
  ...list('Event', 'coup', 'anchor', 'coup, putsch, coup attempt, military coup, coup d’état, military takeover'),
  ...list(
    'Event',
    'disaster',
    'anchor',
    `earthquake, quake, flood, cyclone, hurricane, typhoon, tsunami, drought, famine, eruption, landslide, wildfire, fire, crash, plane crash, outbreak,
    epidemic, pandemic, disaster, storm, collision, accident, avalanche, shipwreck`,
  ),
  ...list(
    'Event',
    'protest',
    'anchor',
    'protest, demonstration, riot, rally, march, general strike, unrest, sit-in, hunger strike',
  ),
  ...list('Event', 'trial', 'anchor', 'trial, court hearing'),
  ...list('Event', 'crisis', 'name', 'crisis, missile crisis, hostage crisis'),
]);

/** Compounds and objects that look like events and are none: the press, sport, trade, machines. */
export const NOT_EVENTS = new Set(
  `press conference,news conference,press briefing,press meet,conference call centre,press talk,trade talk show,talk show,chat show,conference room,conference centre,conference center,conference hall,
  meeting room,meeting place,meeting point,call centre,call center,visit card,prime minister's questions,world cup,fire brigade,war crime,war criminal,war cabinet,post war,
  election campaign,election commission,election result,vote of confidence,exchange rate,stock exchange,exchange student,market rally,tour guide,tour operator,concert tour,golf tour,summit county,
  trade war,trade battle,trade fight,political battle,political fight,court fight,legal fight,budget battle,budget fight,culture war,turf war,bidding war,custody battle,primary fight,confirmation battle,confirmation fight,price war,war of words,talk radio,court battle,legal battle,strike price,cold call,close call,conference table,negotiation table,negotiating table,peace prize,ice storm,fire exit,heart attack,
  interview,phone interview,media briefing,press tour,strike rate,talking point,roll call,wake-up call,phone line,drill bit,march`.split(
    /\s*,\s*/u,
  ),
);

/** Words before "between A and B" and the like that are no event: "the border between A and B". */
export const EVENT_SERIES = new Set([
  'round',
  'rounds',
  'series',
  'multiple',
  'several',
  'repeated',
  'regular',
  'successive',
  'many',
  'numerous',
]);
