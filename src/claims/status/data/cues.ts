/**
 * What a governing word does to the thing it governs, whether that is an infinitive ("refused to meet"), a gerund
 * ("considered meeting"), a noun ("cancelled the meeting") or a clause ("denied that they met").
 * Own lists, grouped after the classes of implicative and commitment verbs in the linguistics of factuality.
 */
export type Cue =
  | 'factual'
  | 'planned'
  | 'likely'
  | 'possible'
  | 'unlikely'
  | 'denied'
  | 'cancelled'
  | 'postponed'
  | 'says'
  | 'denies'
  | 'doubts';

const table = (lists: Readonly<Partial<Record<Cue, string>>>): ReadonlyMap<string, Cue> =>
  new Map(
    Object.entries(lists).flatMap(([cue, list]) =>
      list
        .trim()
        .split(/\s+/u)
        .map((word): [string, Cue] => [word.replaceAll('_', ' '), cue as Cue]),
    ),
  );

/** Verbs by lemma, with particle where one changes the sense. */
export const VERB_CUES = table({
  factual: `begin start continue proceed help finish succeed resume open conclude end close hold have host attend chair co-chair co-host convene stage
    conduct undergo complete wrap_up wind_up round_off carry_out restart relaunch renew reopen kick_off lead join mark happen occur take make follow go_ahead come get use stop break_off enjoy keep go_on
    remember regret celebrate dare bother see witness receive pay return reciprocate manage`,
  planned: `plan intend agree promise vow decide schedule set arrange prepare pledge undertake commit announce slate due resolve fix agree_on settle
    accept look_forward pencil_in book order dispatch send head ready require`,
  likely: 'expect anticipate tip predict forecast look_set bind envisage foresee',
  possible: `hope want wish seek like offer propose invite consider mull contemplate weigh ask urge request call try attempt aim suggest encourage push
    float discuss explore demand press allow permit enable authorise authorize recommend advise appeal entitle need desire long favour favor advocate
    insist threaten work tell instruct persuade convince pressure beg implore afford pave back welcome support look`,
  unlikely: 'hesitate doubt',
  denied: `refuse decline fail reject forget neglect avoid forbid bar prevent ban prohibit block snub shun boycott skip miss rule_out turn_down dismiss
    spurn rebuff oppose stay_away stop_short shelve`,
  cancelled: 'cancel call_off abandon scrap scrub abort axe drop suspend collapse fall_through break_down',
  postponed: 'postpone delay put_off defer adjourn push_back reschedule put_back hold_off',
  says: 'say confirm tell report state add note claim believe think know insist_on write reveal disclose learn argue stress emphasise emphasize maintain allege understand mean assert',
  denies: 'deny refute disavow disclaim',
  doubts: 'question dispute',
});

/** Predicate adjectives and adverbs. */
export const ADJECTIVE_CUES = table({
  factual: 'over present pleased glad happy busy underway complete true clear aware',
  planned: 'due set prepared poised scheduled slated confirmed committed bound',
  likely: 'likely expected certain sure probable inevitable',
  possible:
    'possible able free willing ready eager keen open hopeful conceivable feasible welcome impossible_not conditional',
  unlikely: 'unlikely reluctant doubtful remote slim uncertain unclear improbable premature unsure',
  denied: 'unable unwilling absent impossible untrue false loath off unanswered unheeded fruitless futile',
});

/** Nouns whose content is the thing: "the possibility of a meeting", "plans to meet". */
export const NOUN_CUES = table({
  planned:
    'plan agreement decision intention preparation arrangement promise pledge commitment announcement date schedule run-up agenda',
  likely: 'expectation likelihood',
  possible: `possibility prospect chance hope opportunity proposal offer invitation request call talk idea suggestion bid attempt effort desire wish demand
    option speculation rumour rumor willingness readiness question interest push need appeal way venue`,
  unlikely: 'doubt',
  denied: 'refusal failure rejection absence inability boycott denial lack',
  cancelled: 'cancellation collapse suspension',
  postponed: 'postponement delay',
});

/** Adjectives and participles before an event's noun. */
export const MODIFIER_CUES = table({
  factual: 'recent past last earlier previous late first-ever',
  planned: 'planned upcoming forthcoming scheduled next coming future impending imminent announced',
  likely: 'expected anticipated likely',
  possible: 'proposed possible potential prospective tentative eventual hypothetical',
  unlikely: 'unlikely',
  cancelled: 'cancelled canceled aborted abandoned scrapped scuttled',
  postponed: 'postponed delayed',
});

/** Adverbs in or beside the verb. */
export const ADVERB_CUES = table({
  likely: 'probably presumably likely',
  possible: 'possibly perhaps maybe potentially conceivably hopefully',
  unlikely: 'hardly unlikely',
});

/** Conjunctions that make what they open, and what hangs on it, a condition. */
export const CONDITIONALS = new Set(['if', 'unless', 'provided', 'lest', 'whether']);
