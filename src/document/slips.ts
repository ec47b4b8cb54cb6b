import type { Tag } from './tags.ts';

/** Nouns for meetings and what leads to them, which the tagger takes for verbs behind a possessive: "Monday's encounter". */
const ENCOUNTERS = new Set(
  'encounter visit meet meeting handshake debate call talk stay stop trip march clash attack'.split(' '),
);

/** Gerunds that say of an occasion what it is for: "the signing ceremony". */
const OCCASIONAL =
  /^(?:signing|opening|closing|welcoming|founding|handing-over|unveiling|naming|planning|briefing|working)$/u;
const OCCASION = /^(?:ceremony|ceremonies|session|sessions|meeting|summit|event|dinner|lunch|day)$/u;

const HAVE = /^(?:have|has|had|having)$/u;
const MODAL = /^(?:will|would|shall|may|might|could|can|must|should)$/u;
/** Verbs that are adjectives, too. */
const BARE_VERB =
  /^(?:open|close|clear|free|slow|cool|calm|secure|double|narrow|complete|separate|lower|further|present)$/u;

/** Participles that open a sentence as adjectives. */
const REPEATED =
  /^(?:Repeated|Planned|Proposed|Renewed|Expected|Continued|Increased|Scheduled|Alleged|Heightened|Sustained|Reported)$/u;
/** Gerunds that name what happened behind a possessive: "Friday's shooting". */
const DONE =
  /^(?:shooting|bombing|shelling|killing|stabbing|kidnapping|hijacking|beheading|poisoning|mugging|signing|sitting|hearing|gathering|briefing|meeting|wedding|opening|closing|launching|ruling|landing|sinking|crossing)$/u;

/** Plurals that open a sentence in news, which their capital hides from the tagger: "Plans for a summit fell through". */
const OPENING_PLURALS = new Map(
  `plan hope talk negotiation consultation discussion preparation effort call rumour rumor report expectation fear doubt prospect tension relation
  meeting visit conversation contact attempt proposal request demand clash protest invitation arrangement`
    .split(/\s+/u)
    .map((word): [string, string] => [
      `${word.charAt(0).toUpperCase()}${word.slice(1)}${/(?:s|sh|ch|x)$/.test(word) ? 'es' : 's'}`,
      word,
    ]),
);
const BEHIND_PLURAL =
  /^(?:of|for|to|that|about|between|with|on|over|in|at|by|were|are|have|had|will|began|broke|fell|failed|resumed|ended|collapsed|continued|started|opened|stalled)$/u;

const BEHIND_FIGHTING =
  /^(?:between|broke|erupted|flared|raged|resumed|continued|spread|began|left|killed|intensified|ended|stopped|was|has|had)$/u;

/** Slips on single words that the words beside them give away; undefined where there is none. */
export function slipped(words: readonly string[], tags: readonly Tag[], i: number): Tag | undefined {
  const word = words[i] ?? '';
  const tag = tags[i]!;
  const before = words[i - 1] ?? '.';
  const behind = words[i + 1] ?? '.';
  // "met | Per Olsen": a given name.
  if (word === 'Per' && tag.pos === 'ADP' && i > 0 && !/^[.!?"“]$/u.test(before) && tags[i + 1]?.pos === 'PROPN')
    return { ...tag, pos: 'PROPN' };
  // "will | co-chair the dialogue": a bare verb between a modal and its object.
  if (
    tag.pos === 'NOUN' &&
    MODAL.test(before) &&
    (tags[i + 1]?.pos === 'DET' || tags[i + 1]?.pos === 'PROPN') &&
    word === word.toLowerCase()
  )
    return { pos: 'VERB', lemma: word };
  // "will | open in Lima", "the talks | open in Lima".
  if (
    tag.pos === 'ADJ' &&
    ((BARE_VERB.test(word) && MODAL.test(before)) ||
      (word === 'open' &&
        /^(?:talks|negotiations|consultations|discussions)$/iu.test(before) &&
        /^(?:in|at|on)$/u.test(behind)))
  )
    return { pos: 'VERB', lemma: word };
  // "had | last come | to X": an adverb between an auxiliary and its participle.
  if (word === 'last' && tag.pos === 'ADJ' && HAVE.test(before) && (tags[i + 1]?.pos === 'VERB' || behind === 'come'))
    return { ...tag, pos: 'ADV' };
  if (
    word === 'come' &&
    tag.pos === 'NOUN' &&
    /^(?:last|first|never|since)$/u.test(before) &&
    HAVE.test(words[i - 2] ?? '')
  )
    return { pos: 'VERB', lemma: 'come' };
  // "Lee | In-young": a name of two syllables.
  if (tag.pos === 'ADP' && /^\p{Lu}\p{Ll}$/u.test(word) && behind === '-' && tags[i - 1]?.pos === 'PROPN')
    return { ...tag, pos: 'PROPN' };
  // "when the two | meet at the palace".
  if (
    word === 'meet' &&
    tag.pos === 'NOUN' &&
    /^(?:two|three|four|both|they|we|leaders|ministers|presidents)$/u.test(before)
  )
    return { pos: 'VERB', lemma: 'meet' };
  // "the ministers, | meeting in Lima, agreed".
  if (word === 'meeting' && tag.pos === 'NOUN' && before === ',' && isMetThere(tags, words, i))
    return { pos: 'VERB', lemma: 'meet' };
  if (tag.pos === 'VERB' && OCCASIONAL.test(word) && OCCASION.test(behind)) return { ...tag, pos: 'NOUN', lemma: word };
  if (tag.pos === 'VERB' && ENCOUNTERS.has(word) && /^['’]s?$/u.test(before) && tags[i + 1]?.pos !== 'PROPN')
    return { ...tag, pos: 'NOUN' };
  // "Repeated | requests by X": no one repeats them here.
  if (tag.pos === 'VERB' && REPEATED.test(word) && /^[.!?:"“”\n]$/u.test(before) && tags[i + 1]?.pos === 'NOUN')
    return { ...tag, pos: 'ADJ' };
  // "looks | set | to meet".
  if (word === 'set' && behind === 'to' && /^(?:look|seem|appear)(?:s|ed)?$/u.test(before))
    return { pos: 'ADJ', lemma: word };
  if (
    tag.pos === 'VERB' &&
    DONE.test(word) &&
    /^['’]s?$/u.test(before) &&
    !/^(?:DET|PROPN|PRON)$/.test(tags[i + 1]?.pos ?? '')
  )
    return { pos: 'NOUN', lemma: word };
  // "Heavy | fighting broke out".
  if (word === 'fighting' && tag.pos === 'VERB' && BEHIND_FIGHTING.test(behind) && tags[i - 1]?.pos !== 'AUX')
    return { pos: 'NOUN', lemma: word };
  const plural =
    (tag.pos === 'PROPN' || tag.pos === 'VERB') && /^[.!?:"“”\n]$/u.test(before)
      ? OPENING_PLURALS.get(word)
      : undefined;
  return plural !== undefined && (tag.pos === 'VERB' ? /^(?:of|for|that|to)$/u : BEHIND_PLURAL).test(behind)
    ? { pos: 'NOUN', lemma: plural }
    : undefined;
}

/** "in", "with", "on" or a person behind; a list of nouns goes on with a comma or "and". */
const isMetThere = (tags: readonly Tag[], words: readonly string[], i: number): boolean =>
  (/^(?:in|at|on|with|for|near|behind|under|here|there)$/u.test(words[i + 1] ?? '') &&
    (tags[i - 2]?.pos === 'PROPN' || tags[i - 2]?.pos === 'NOUN')) ||
  /^(?:by (?:video|phone|telephone|teleconference|link)|via \S+|virtually \S+|online \S+)$/u.test(
    words.slice(i + 1, i + 3).join(' '),
  ) ||
  // "…, meeting General X", "…, meeting his counterpart": nouns for rooms and minutes stand right behind the noun.
  /^(?:the|his|her|their|its|both|several|local|separately)$/u.test(words[i + 1] ?? '') ||
  (tags[i + 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(words[i + 1]!));
