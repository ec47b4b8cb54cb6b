/** What a verb says of an encounter: who takes part through which argument. Own lists from general news English. */
export interface EventVerb {
  readonly kind: 'Meeting' | 'Event';
  readonly form: string;
  /**
   * encounter: subject and object, or subject and "with" group, meet each other.
   * gather: plural subject meets. visit: subject goes to a place. receive: subject hosts the object.
   * tell: subject tells the object, a person, something. force: subject does it to the object, told only with a date.
   */
  readonly frame: 'encounter' | 'gather' | 'visit' | 'receive' | 'tell' | 'clash' | 'force';
  /** Prepositions that lead to the other party; a direct object counts where `object` is true. */
  readonly with: readonly string[];
  readonly object: boolean;
  /** Prepositions that lead to the goal of a visit. */
  readonly to?: readonly string[];
}

const entry = (verb: EventVerb, words: string): [string, EventVerb][] =>
  words
    .trim()
    .split(/\s*,\s*/u)
    .map((word) => [word, verb]);
const WITH = ['with', 'together with', 'along with', 'alongside'];

/** Uses of force: an Event beside the deed, where the text dates them. */
const force = (form: string, words: string) =>
  entry({ kind: 'Event', form, frame: 'force', with: [], object: true }, words);
const FORCE = [
  ...force(
    'attack',
    'bomb, shell, bombard, attack, ambush, raid, strike, storm, torpedo, assassinate, kidnap, abduct, massacre, gas, blow up',
  ),
  ...force('war', 'invade, annex, occupy, overrun'),
  ...force('coup', 'overthrow, topple, oust, depose'),
];

/** Objects that make a verb of doing one of meeting: "compared notes with", "shook hands with". */
export const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  compare: ['note', 'map', 'figure', 'list', 'draft'],
  shake: ['hand'],
  exchange: ['word', 'view', 'greeting', 'pleasantry'],
  break: ['bread'],
  cross: ['path'],
  clink: ['glass'],
  swap: ['word', 'view'],
};

/** By lemma, with particle where one is needed. */
export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map([
  ...entry(
    { kind: 'Meeting', form: 'meeting', frame: 'encounter', with: WITH, object: true },
    'meet, meet up, encounter, toast, embrace, hug, buttonhole',
  ),
  ...entry(
    { kind: 'Meeting', form: 'talks', frame: 'encounter', with: WITH, object: false },
    'confer, discuss, negotiate, parley, huddle, deliberate, haggle, bargain, wrangle, powwow, commune, hold talks, meet separately',
  ),
  ...entry({ kind: 'Meeting', form: 'talks', frame: 'encounter', with: WITH, object: true }, 'consult'),
  ...entry({ kind: 'Meeting', form: 'meeting', frame: 'encounter', with: WITH, object: true }, 'debate'),
  ...entry(
    { kind: 'Meeting', form: 'conversation', frame: 'encounter', with: [...WITH, 'to'], object: false },
    'talk, speak, converse, chat, interact, whisper',
  ),
  ...entry({ kind: 'Meeting', form: 'meeting', frame: 'encounter', with: ['into'], object: false }, 'run, bump'),
  ...entry(
    { kind: 'Meeting', form: 'meal', frame: 'encounter', with: WITH, object: false },
    'dine, lunch, breakfast, sup',
  ),
  ...entry(
    { kind: 'Meeting', form: 'meeting', frame: 'encounter', with: WITH, object: false },
    'sit down, sit, mingle, closet, hobnob, get together, catch up, liaise, dance',
  ),
  ...entry(
    { kind: 'Meeting', form: 'call', frame: 'encounter', with: WITH, object: true },
    'phone, telephone, ring, call, call up, ring up, videocall',
  ),
  ...entry(
    { kind: 'Meeting', form: 'meeting', frame: 'gather', with: WITH, object: false },
    'gather, assemble, convene, congregate, reconvene',
  ),
  ...entry({ kind: 'Meeting', form: 'meeting', frame: 'encounter', with: [], object: true }, 'see'),
  ...entry(
    { kind: 'Meeting', form: 'visit', frame: 'visit', with: WITH, object: true, to: ['to', 'in'] },
    'visit, tour, reach',
  ),
  ...entry(
    { kind: 'Meeting', form: 'visit', frame: 'visit', with: WITH, object: false, to: ['to', 'into'] },
    'shuttle, travel, cross, journey, go, come, go on, travel on, fly on, move on',
  ),
  ...entry(
    { kind: 'Meeting', form: 'visit', frame: 'visit', with: WITH, object: false, to: ['to', 'for', 'into'] },
    'fly, head, sail, fly out, set off, set out, fly in, jet off, jet',
  ),
  ...entry(
    { kind: 'Meeting', form: 'visit', frame: 'visit', with: WITH, object: false, to: ['for'] },
    'leave, depart, take off',
  ),
  ...entry(
    { kind: 'Meeting', form: 'visit', frame: 'visit', with: WITH, object: false, to: ['in', 'at', 'on'] },
    'arrive, land, touch down, stop, stop off, stop over, show up, turn up',
  ),
  ...entry(
    { kind: 'Meeting', form: 'meeting', frame: 'receive', with: [], object: true },
    'receive, welcome, greet, host, entertain, feast, accompany_not',
  ),
  ...entry(
    { kind: 'Meeting', form: 'conversation', frame: 'tell', with: [], object: true },
    'tell, brief, inform, assure, remind, notify, congratulate, urge_not, advise',
  ),
  ...FORCE,
  ...entry(
    { kind: 'Event', form: 'clash', frame: 'clash', with: [...WITH, 'against'], object: false },
    'clash, skirmish, exchange fire, trade fire',
  ),
]);

/** Verbs that take an event as object and say that their subject takes part in it so and so. */
export const PART_VERBS: ReadonlyMap<string, { readonly relation: string; readonly denied?: boolean }> = new Map(
  Object.entries({
    ATTENDS: `attend, join, address, hold, have, receive, take part, participate, open, begin, start, resume, conclude, end, close, conduct, finish, complete, continue, undertake, pay, make, enter, launch,
      wrap up, wind up, round off, carry out, restart, relaunch, renew, reopen, revive, go into, kick off, embark, enjoy, leave, quit, sit, represent, witness, watch, schedule, plan, arrange, agree, expect, seek, want, propose, request, offer, accept, consider, exchange, share, be, appear,
      go, come, travel, fly, return, speak, break off, interrupt, cut, engage, call, begin, reject, refuse, decline, turn down, rebuff, spurn, rule out, confirm, cut short, do, get, set up, show up, turn up, prepare, have had, take, cancel, call off, postpone, scrap, discuss, deliver, extend, demand, manage, secure, snatch, grab, squeeze, return`,
    CHAIRS: 'chair, preside, co-chair, lead, moderate, head',
    HOSTS: 'host, co-host, stage, give, throw, lay on',
    ORGANISES: 'organise, organize, convene, call, sponsor, summon, arrange, announce',
    WITHDRAWS_FROM: 'withdraw, pull out, drop out, walk out, back out, bow out',
    MEDIATES: 'mediate, broker, facilitate',
    MISSES: 'miss, skip, boycott, shun, snub, stay away, avoid',
  }).flatMap(([relation, list]) =>
    list
      .trim()
      .split(/\s*,\s*/u)
      .map((word) => [word, relation === 'MISSES' ? { relation: 'ATTENDS', denied: true } : { relation }]),
  ),
);

/** Verbs of which the event is the subject: "the talks collapsed", "a summit takes place". */
export const EVENT_SUBJECT_VERBS = new Set(
  'be take begin start open end close conclude collapse fail resume continue follow come last go happen occur mark kick wrap break fall bring gather include involve focus produce yield take_place go_ahead come_as come_off remain materialise materialize eventuate transpire proceed'.split(
    ' ',
  ),
);
