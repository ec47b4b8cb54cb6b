import type { Chunk, Mark, MarkName, NounGroup, VerbGroup } from './chunk.ts';

/** The chunks of a sentence with the small questions that clause building asks of them. */
export interface Scanner {
  readonly chunks: readonly Chunk[];
  /** Headings join nouns by a comma alone. */
  readonly heading: boolean;
  /** Headings and captions tell in the present what has happened. */
  readonly telegraphic: boolean;
  /** A noun that stands for people: a person, an office, a delegation. */
  readonly isPerson: (group: NounGroup) => boolean;
  /** A verb that only one can be the subject of: "is", "has", "visits". */
  readonly isSingular: (verb: VerbGroup) => boolean;
  /** A noun that is the name of a state or body, or its people. */
  readonly isActor: (group: NounGroup) => boolean;
  /** A noun that is the name of a state alone. */
  readonly isState: (group: NounGroup) => boolean;
  /** Its head in lower case. */
  readonly wordOf: (group: NounGroup) => string;
  /** "the last minister", "the only one": a noun that tells one from all others of its kind. */
  readonly isRanked: (group: NounGroup) => boolean;
  /** A noun that is a name. */
  readonly isName: (group: NounGroup) => boolean;
}

export const isMark = (chunk: Chunk | undefined, ...names: readonly MarkName[]): chunk is Mark =>
  chunk?.type === 'mark' && names.includes(chunk.mark);

export const isNoun = (chunk: Chunk | undefined): chunk is NounGroup => chunk?.type === 'noun';
export const isVerb = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.type === 'verb';
export const isPrep = (chunk: Chunk | undefined): boolean => chunk?.type === 'prep';
export const isFiller = (chunk: Chunk | undefined): boolean => chunk?.type === 'adverb' || isMark(chunk, 'quote');

/** The noun on which a chain of prepositions hangs: "| an envoy | to the head of X". */
export function chainHead(chunks: readonly Chunk[], last: NounGroup): NounGroup {
  let head = last;
  for (;;) {
    const outer = isPrep(chunks[head.at - 1]) ? chunks[head.at - 2] : undefined;
    if (!isNoun(outer)) return head;
    head = outer;
  }
}

/** Leaves parentheses out: "(SCO)" says nothing to the clause. Places are numbered anew. */
export function withoutParentheses(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  let depth = 0;
  const closes = chunks.filter((chunk) => isMark(chunk, 'close')).length;
  for (const chunk of chunks) {
    if (isMark(chunk, 'open') && closes > 0) depth++;
    else if (isMark(chunk, 'close')) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(chunk);
  }
  kept.forEach((chunk, at) => {
    chunk.at = at;
  });
  return kept;
}

export const chunkIs = ({ chunks }: Scanner, at: number, prep: string): boolean => {
  const chunk = chunks[at];
  return chunk?.type === 'prep' && chunk.word === prep;
};

/** Verbs whose participle after an event's name says how that event was held. */
const HOLDING = new Set(
  'hold schedule plan host chair convene attend organise organize arrange broker mediate sponsor lead call expect due set cancel postpone sign co-host co-chair propose facilitate stage mark'.split(
    ' ',
  ),
);

const PLANNING = new Set(['plan', 'schedule', 'set', 'expect', 'hold', 'cancel', 'postpone', 'slate']);
const UNPASSIVE = new Set(
  'speak talk come go arrive travel fly stand sit leave begin rise fall confer stop pass stay win lose live die'.split(
    ' ',
  ),
);

/** "hosted | by the emir", not "spoke by telephone". */
const hasAgent = (scanner: Scanner, verb: VerbGroup): boolean =>
  chunkIs(scanner, verb.at + 1, 'by') && !UNPASSIVE.has(verb.lemma) && !isMeans(scanner, verb);

/** "Lee joined by video link": how, not by whom. */
function isMeans({ chunks, isName, isPerson }: Scanner, { at, lemma }: VerbGroup): boolean {
  const subject = chunks[at - 1];
  const means = chunks[at + 2];
  if (!PARTAKING.has(lemma) || !isNoun(subject) || !isNoun(means)) return false;
  return isPerson(subject) && !isName(means) && !isPerson(means);
}

const PARTAKING = new Set(['meet', 'talk', 'join', 'attend', 'participate', 'address', 'confer', 'follow']);

/** "the deal, signed in a tent by A and B, …": what is done to papers and meetings, between commas. */
const SIGNED = new Set(
  'sign initial conclude negotiate agree broker host convene chair attend organise organize adopt ratify pencil strike forge seal'.split(
    ' ',
  ),
);

/** A comma and the sentence's own verb follow, or the sentence ends. */
function closesAhead(chunks: readonly Chunk[], from: number): boolean {
  let open = true;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (isMark(chunk, 'stop', 'semicolon', 'relative')) return true;
    if (isMark(chunk, 'comma')) open = false;
    else if (isMark(chunk, 'and', 'or') && isVerb(chunks[at + 1])) return false;
    else if (isVerb(chunk)) return !open && chunk.form === 'finite';
  }
  return true;
}

const STAGING = new Set(['host', 'chair', 'organize', 'organise', 'attend', 'convene', 'lead', 'sponsor', 'mediate']);
const NAMING = new Set(['call', 'name', 'dub', 'know', 'nickname', 'title']);

/** "the talks held in Moscow", "a summit hosted by": a past form that is no main verb. */
export function isReduced(scanner: Scanner, verb: VerbGroup): boolean {
  const { chunks } = scanner;
  if (verb.form === 'participle') return true;
  if (
    verb.form !== 'finite' ||
    verb.tense !== 'past' ||
    verb.passive ||
    verb.perfect ||
    verb.end - verb.first - verb.adverbs.length - (verb.particle ? 1 : 0) > 1
  )
    return false;
  if (NAMING.has(verb.lemma) && isAlsoNamed(scanner, verb)) return true;
  if (isMark(chunks[verb.at - 1], 'comma')) {
    // "the roundtable, planned for today, has been put off", "a session, co-chaired by A".
    const said =
      hasAgent(scanner, verb) ||
      (PLANNING.has(verb.lemma) && !verb.particle && !isNoun(chunks[verb.at + 1])) ||
      (SIGNED.has(verb.lemma) && isPrep(chunks[verb.at + 1]) && closesAhead(chunks, verb.at + 1));
    return said && (isNoun(chunks[verb.at - 2]) || chunks[verb.at - 2]?.type === 'time');
  }
  if (!isNoun(chunks[verb.at - 1])) return false;
  if (hasAgent(scanner, verb)) return true;
  const before = chunks[verb.at - 1] as NounGroup;
  // A person's name before a past form is its subject.
  if (scanner.isName(before) && scanner.isPerson(before)) return false;
  // "a building called Tongilgak".
  const noun = chunks[verb.at - 1] as NounGroup;
  if (NAMING.has(verb.lemma) && !scanner.isPerson(noun) && !scanner.isName(noun)) return true;
  let at = verb.at + 1;
  // "Serbia hosted, and the Council organised": an actor's name and nothing after the verb.
  if (scanner.isActor(before) && STAGING.has(verb.lemma) && isMark(chunks[at], 'comma', 'stop', 'semicolon', 'colon'))
    return false;
  // "Oman hosted three days of talks": an actor's name at the start of its clause is who hosts.
  if (scanner.isActor(before) && STAGING.has(verb.lemma) && opens(chunks, before.at)) return false;
  const bare = !isNoun(chunks[at]);
  if (bare && HOLDING.has(verb.lemma) && !isAppeal(scanner, verb)) return true;
  while (
    chunks[at] &&
    !isMark(chunks[at], 'comma', 'and', 'or', 'but', 'that', 'relative', 'subordinator', 'semicolon', 'colon', 'stop')
  ) {
    const chunk = chunks[at];
    if (isVerb(chunk)) return bare && chunk.form === 'finite' && !isBareNoun(chunks, at - 1);
    at++;
  }
  return false;
}

/** True where nothing or only a mark stands before a chunk. */
const opens = (chunks: readonly Chunk[], at: number): boolean =>
  at === 0 || isMark(chunks[at - 1], 'semicolon', 'colon', 'quote', 'subordinator', 'that', 'but');

const ALIASES = new Set([
  'also',
  'often',
  'sometimes',
  'formerly',
  'locally',
  'widely',
  'commonly',
  'then',
  'now',
  'previously',
]);

/** "the Eastern Airfield, also | called | the Strip": a second name, no call. */
function isAlsoNamed({ chunks }: Scanner, verb: VerbGroup): boolean {
  const before = chunks[verb.at - 1];
  const adverb = before?.type === 'adverb' ? before.word : verb.adverbs[0];
  const comma = chunks[before?.type === 'adverb' ? verb.at - 2 : verb.at - 1];
  return (
    adverb !== undefined && ALIASES.has(adverb) && isMark(comma, 'comma') && isNoun(chunks[(comma as Mark).at - 1])
  );
}

/** "Greece called on Turkey to": no call that was made. */
const isAppeal = (scanner: Scanner, { lemma, at }: VerbGroup): boolean =>
  lemma === 'call' && ['on', 'upon', 'for'].some((prep) => chunkIs(scanner, at + 1, prep));

const isBareNoun = (chunks: readonly Chunk[], at: number): boolean => isNoun(chunks[at]) && !isPrep(chunks[at - 1]);
