import { type DeedRelation, type NounFrame, wordList } from '../frame.ts';

/** Nouns that tell a deed of their possessor: "Russia's invasion of Ukraine", "US sanctions on Iran". Own lists. */
type Line = readonly [frame: NounFrame, words: readonly string[]];

const line = (relation: DeedRelation, to: string, words: string, mode?: string): Line => [
  { relation, to: wordList(to), ...(mode ? { mode } : {}) },
  wordList(words),
];

const LINES: readonly Line[] = [
  line('ASSAULTS', 'of', 'invasion, annexation, occupation', 'territory'),
  line('ASSAULTS', 'of', 'bombing, bombardment, shelling, assassination, murder, killing'),
  line('ASSAULTS', 'on, against', 'attack, strike, airstrike, assault, war, raid, aggression, offensive'),
  line('ASSAULTS', 'on, against', 'cyberattack, cyber-attack', 'cyber'),
  line('SANCTIONS', 'on, against, of', 'sanction, embargo, boycott'),
  line('SUPPORTS', 'for, of', 'support, backing, endorsement'),
  line('COERCES', 'of, on', 'blockade, crackdown, siege, detention'),
  line('ACCUSES', 'of, against', 'accusation, condemnation, denunciation'),
  line('THREATENS', 'against', 'threat'),
  line('AIDS', 'to', 'aid, assistance'),
];

export const NOUN_FRAMES: ReadonlyMap<string, NounFrame> = new Map(
  LINES.flatMap(([frame, words]) => words.map((word): [string, NounFrame] => [word, frame])),
);

/** Verbs and nouns that make what follows a wish, a stop or a thought, not a deed done. */
export const UNSETTLING = new Set(
  `lift ease remove drop relax scrap end stop halt suspend seek want demand oppose consider propose avoid prevent deter fear expect predict discuss urge request need plan
  threaten reject refuse deny question risk reduce cut face ban require call prospect threat risk possibility fear plan proposal call end lifting absence hope idea bid request
  question lack removal suspension allegation accusation claim warning`
    .trim()
    .split(/\s+/u),
);
