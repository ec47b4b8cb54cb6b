/** Verbs behind which somebody's words or views stand. Compiled for this project from general knowledge of news English. */

export const STANCES = [
  'says',
  'reports',
  'confirms',
  'claims',
  'denies',
  'doubts',
  'rejects',
  'promises',
  'threatens',
  'expects',
  'believes',
  'hopes',
  'suggests',
  'asks',
  'warns',
  'accuses',
  'withholds',
] as const;
/** How the speaker stands to the content. `withholds`: declined to say, neither confirmed nor denied. */
export type Stance = (typeof STANCES)[number];

/** Verbs that are always speech, whatever follows. */
const ALWAYS: Readonly<Partial<Record<Stance, string>>> = {
  says: 'say tell state announce remark reply retort quip tweet reiterate stress underline underscore emphasise emphasize',
  claims: 'claim allege assert insist contend',
  denies: 'deny refute',
  confirms: 'confirm',
  promises: 'vow pledge promise',
  warns: 'warn caution',
};

/** Verbs that are speech where a clause, an infinitive or a quotation follows or goes before. */
const WITH_CONTENT: Readonly<Partial<Record<Stance, string>>> = {
  says:
    'declare comment add note explain write respond answer observe recall continue conclude recount repeat joke exclaim opine clarify elaborate ' +
    'describe post inform assure read quote boast lament complain summarise summarize cable wire shout whisper inform notify',
  confirms: 'acknowledge admit concede affirm verify certify testify swear',
  reports: 'report reveal disclose indicate show relate broadcast publish detail',
  claims: 'argue maintain suspect purport',
  denies: 'dispute rebut disavow',
  doubts: 'doubt question',
  rejects: 'reject dismiss',
  promises: 'guarantee commit undertake swear',
  threatens: 'threaten',
  expects: 'expect anticipate predict forecast foresee project',
  believes: 'believe think consider feel reckon understand assume conclude judge assess fear worry',
  hopes: 'hope wish',
  suggests: 'suggest propose hint imply speculate recommend advise',
  asks: 'ask urge demand request appeal implore plead enquire inquire wonder exhort',
  accuses: 'accuse blame criticise criticize condemn denounce',
};

const table = (lists: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> => {
  const made = new Map<string, Stance>();
  for (const stance of STANCES)
    for (const lemma of (lists[stance] ?? '').split(/\s+/))
      if (lemma !== '' && !made.has(lemma)) made.set(lemma, stance);
  return made;
};

export const SPEECH_VERBS: ReadonlyMap<string, Stance> = table(ALWAYS);
export const CONTENT_VERBS: ReadonlyMap<string, Stance> = table(WITH_CONTENT);

/** Verbs whose first object is who is told. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'tell inform assure remind notify warn ask urge advise promise'.split(' '),
);

/** Verbs that take the infinitive for their content: "promised to attend". */
export const WITH_INFINITIVE: ReadonlySet<string> = new Set(
  'claim vow pledge promise threaten expect hope commit undertake swear propose ask urge demand request warn advise'.split(
    ' ',
  ),
);

/** Forms that a tagger may take for nouns or adjectives but that stand as verbs beside a speaker. */
export const SPEECH_FORMS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['tweeted', 'tweet'],
  ['denied', 'deny'],
  ['denies', 'deny'],
]);

/** Prepositional phrases that name a source; the words of each in order. */
export const ATTRIBUTIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'per'],
  ['citing'],
  ['quoting'],
];

/** What one speaks in or to, behind the verb: "in a statement", "to reporters", "at a briefing". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'statement interview briefing conference speech address reporters journalists press media parliament lawmakers ' +
    'television tv radio twitter facebook post tweet letter message call comments remarks report email e-mail parliament ' +
    'broadcast article column note telegram cable communique communiqué release newspaper audience'
  ).split(' '),
);
