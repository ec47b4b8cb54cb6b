import type { NounGroup } from '../grammar/chunk.ts';
import { headMention, type Reading } from '../reading.ts';

/** Nouns for people that no finder takes for an office or a delegation. Own list, and the endings of trades. */
const PEOPLE = new Set(
  `figure chief aide adviser advisor expert scientist chieftain elder dissident refugee relative widow family crowd member people man woman businessman
  diplomat delegate representative counterpart colleague rebel guerrilla insurgent militant lawmaker legislator deputy activist journalist veteran survivor leadership negotiator
  prisoner hostage commander officer troop soldier policeman student farmer worker fisherman miner trader donor guest host victim leader official envoy`.split(
    /\s+/u,
  ),
);
const TRADE = /(?:ers|ors|ists|ians|men|women|ants|eers)$/u;

/** True where a noun group stands for people, though nobody whom the graph knows. */
export function isHuman(reading: Reading, group: NounGroup): boolean {
  const token = reading.tokens[group.head]!;
  const mention = headMention(reading, group);
  if (mention?.type === 'NOMINAL' || (group.pronoun && /^(?:them|him|her|us|they|he|she)$/u.test(token.lower)))
    return true;
  if (mention) return false;
  if (token.lower === 'number' && reading.tokens[group.head - 1]?.lower === 'opposite') return true;
  return PEOPLE.has(token.lemma) || (token.pos === 'NOUN' && token.lower.endsWith('s') && TRADE.test(token.lower));
}

/** The body that people belong to whom the text names no further: "Hamas leaders", "representatives of the IMF". */
export function bodiesOfPeople(reading: Reading, group: NounGroup): readonly number[] {
  const mention = headMention(reading, group);
  if (mention && mention.type !== 'NOMINAL') return [];
  if (!isHuman(reading, group) && !mention) return [];
  const own = [...group.mentions, ...(group.possessor?.mentions ?? []), ...(mention?.nominal?.of ?? [])];
  const { chunks } = reading.sentences[reading.tokens[group.head]!.sentence]!;
  const prep = chunks[group.at + 1];
  const behind = chunks[group.at + 2];
  const from = prep?.type === 'prep' && (prep.word === 'of' || prep.word === 'from') && behind?.type === 'noun';
  // "leaders from the bloc's member states" are leaders of the bloc.
  if (from) own.push(...behind.mentions);
  return own
    .map((index) => reading.mentions[index]!)
    .filter(
      ({ type, index }) => type === 'ORGANISATION' || (from && type === 'NOMINAL' && behind.mentions.includes(index)),
    )
    .flatMap(({ index }) => reading.resolved.referents[index] ?? [])
    .filter((entity) => reading.entities[entity]!.kind === 'Organisation');
}

const AUDIENCE = new Set(
  'reporter journalist press media crowd audience troop soldier serviceman servicemen supporter rally student parliament nation camera viewer lawmaker congress voter listener public committee congregation newspaper correspondent'.split(
    ' ',
  ),
);

/** People who are spoken to and not with: the press, a crowd, troops. */
export const isAudience = (reading: Reading, group: NounGroup): boolean => {
  const token = reading.tokens[group.head]!;
  return AUDIENCE.has(token.lemma) || AUDIENCE.has(token.lower);
};

/** States whose people an unknown trade's plural names: "Ukrainian hydrographers". */
export function statesOfPeople(reading: Reading, group: NounGroup): number[] {
  if (headMention(reading, group) || !isHuman(reading, group)) return [];
  const marks = [...group.mentions, ...(group.possessor?.mentions ?? [])].map((index) => reading.mentions[index]!);
  return marks
    .filter(({ type }) => type === 'NATIONALITY' || type === 'STATE')
    .flatMap(({ index }) => [...(reading.resolved.referents[index] ?? [])])
    .filter((entity) => reading.entities[entity]!.kind === 'State');
}

const SPORT = new Set(
  'match play-off playoff final semi-final semifinal quarter-final tournament league cup qualifier striker goalkeeper innings champion championship medal team-mate coach stadium midfielder wicket ranking rankings'.split(
    ' ',
  ),
);

/** The word in the name of a known body: a league of states. */
const isInKnownName = (reading: Reading, sentence: number, token: number): boolean =>
  reading.mentions.some(
    (mention) =>
      mention.sentence === sentence &&
      mention.referent !== undefined &&
      mention.firstToken <= token &&
      token < mention.endToken,
  );

const PLAYED = new Set(
  'premier champions europa super football soccer rugby cricket hockey basketball baseball major minor national first second'.split(
    ' ',
  ),
);

/** "the Pakistan Muslim League": a league by name that nobody plays in. */
const isOwnLeague = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.text === 'League' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && !PLAYED.has(tokens[at - 1]!.lower);

/** True in a sentence of sport, or the part of one that semicolons bound, where to meet is to play. */
export const isSport = (reading: Reading, token: number): boolean => {
  const { tokens } = reading;
  const { sentence } = tokens[token]!;
  const { firstToken, endToken } = reading.sentences[sentence]!.sentence;
  let from = token;
  while (from > firstToken && tokens[from - 1]!.text !== ';') from--;
  for (let at = from; at < endToken && (at <= token || tokens[at]!.text !== ';'); at++) {
    const { lemma, pos } = tokens[at]!;
    if (SPORT.has(lemma) && pos !== 'ADJ' && !isOwnLeague(reading, at) && !isInKnownName(reading, sentence, at))
      return true;
  }
  return false;
};

const CIVIL = new Set(['body', 'ministry']);

/** A ministry, police force or other authority that bears no arms against enemies. */
export const isCivil = (reading: Reading, entity: number): boolean => CIVIL.has(reading.entities[entity]!.form ?? '');
