import { isCommonWord, wordLevel } from '../lexicons/index.ts';
import { readAcronyms } from './acronyms.ts';
import { candidates } from './candidates.ts';
import { type NameType, type Scores, score } from './classify.ts';
import { NEVER_ABBREVIATIONS, NEVER_NAMES } from './data/words.ts';
import { type Board, type Finder, place } from './draft.ts';
import { givenName, longestTitle, surname } from './lexicon.ts';
import { type Memory, makeMemory } from './memory.ts';
import {
  adjectival,
  belongingEnd,
  closesPlural,
  isThing,
  plainPhrase,
  plainWord,
  pluralKind,
  regional,
  someKind,
} from './plain.ts';
import { isCapital, Shape } from './reading.ts';
import type { Candidate } from './segments.ts';

/** Finds names that the lexicons lack, by their form, their neighbours and the rest of the article. */
export const names: Finder = { name: 'names', find };

interface Weighed {
  readonly candidate: Candidate;
  readonly scores: Scores;
}

/** The margin by which a reading must lead to be remembered for the rest of the article. */
const STRONG = 2;
/** Everyday words need more than a capital to be the name of a body or place. */
const PLAIN = 2.7;

function find(board: Board): void {
  const memory = makeMemory(board.reading);
  const open: Weighed[] = [];
  const doubtful: Candidate[] = [];
  for (const candidate of candidates(board)) {
    if (candidate.type) {
      placeHeaded(board, candidate);
      if (!board.names[candidate.first]) {
        doubtful.push(candidate);
        continue;
      }
      memory.learn(
        candidate,
        candidate.type === 'EVENT' || candidate.type === 'STATE' ? undefined : (candidate.type as NameType),
      );
      continue;
    }
    if (isThing(board, candidate) || regional(board, candidate.first, candidate.end)) continue;
    const trimmed = trim(board, candidate);
    if (!trimmed) {
      if (candidate.end - candidate.first === 1) doubtful.push(candidate);
      continue;
    }
    const scores = score(board, trimmed);
    const [best, lead] = leader(scores);
    if (best === 'PERSON' && closesPlural(board, trimmed)) continue;
    const plain = best !== 'PERSON' && plainPhrase(board, trimmed);
    if (lead >= (plain ? PLAIN : STRONG)) memory.learn(trimmed, best);
    open.push({ candidate: trimmed, scores });
  }
  readAcronyms(board, memory);
  shareInLists(board, open);
  for (const { candidate, scores } of open) settle(board, candidate, scores, memory);
  for (const candidate of doubtful)
    if (opensAsKnown(board, candidate, memory))
      place(board, { first: candidate.first, end: candidate.end, type: 'PERSON', rule: 'names:remembered' });
}

function placeHeaded(board: Board, { first, end, type }: Candidate): void {
  const { reading } = board;
  if (!type) return;
  const single = end - first === 1;
  // "at State House": a building where something takes place.
  const before = reading.tokens[first - 1];
  if (!single && reading.words[end - 1] === 'House' && /^(?:at|in|inside|outside|near)$/.test(before?.lower ?? '')) {
    place(board, { first, end, type: 'PLACE', rule: 'names:venue' });
    return;
  }
  if (single) {
    // A lone head ("Parliament", "Bank") is a name only where the article writes it so in mid-sentence.
    if (reading.casing[reading.tokens[first]!.sentence] !== 'prose' || type !== 'ORGANISATION') return;
    // "Congress has voted": the subject of a sentence needs no article only if it is a name.
    if (
      reading.opens[first] &&
      !/^(?:Congress|Parliament|Knesset|Bundestag|Democrats|Republicans|Labour)$/.test(reading.words[first]!)
    )
      return;
    if (reading.opens[first] && !/VERB|AUX/.test(reading.tokens[end]?.pos ?? '')) return;
    if (!LONE_BODIES.has(reading.words[first]!)) return;
    if (reading.words[first] === 'Coalition' && reading.tokens[end]?.pos === 'NOUN') return;
  } else if ((type === 'ORGANISATION' && pluralKind(board, first, end)) || someKind(board, first, end, type)) return;
  // "the NATO Summit": who calls it is named inside its name.
  const inner = type === 'EVENT' ? board.names[first] : undefined;
  place(board, { first, end, type, rule: `names:head-${type.toLowerCase()}` });
  if (inner?.type === 'ORGANISATION' && inner.referent && inner.first === first && inner.end < end)
    board.drafts.add(inner);
}

const LONE_BODIES = new Set(
  `Parliament Senate Congress Knesset Duma Bundestag Cabinet Treasury Assembly Democrats Republicans Liberals Conservatives Greens Labour Labor Tories Socialists Commission Council Ministry Politburo
  Navy Army Court Department Ministry Secretariat Party Union Front Alliance Coalition Committee League Federation
  Bundesrat Sejm Storting Riksdag Folketing Majlis Diet Commons Lords Bank Fund Agency Board Authority Organisation Organization`.split(
    /\s+/,
  ),
);

/** Cuts words from the start of a name that only open the sentence; undefined where nothing is left. */
function trim(board: Board, candidate: Candidate): Candidate | undefined {
  const { reading } = board;
  const { opens, words, tokens, lowered, capitalised, shapes } = reading;
  let { first } = candidate;
  const { end } = candidate;
  if (
    opens[first] &&
    !candidate.titled &&
    end - first >= 3 &&
    (wordLevel(words[first]!) ?? 99) <= 35 &&
    givenName(words[first + 1]!) &&
    !(words[first + 2] === '-' && surname(words[first]!))
  ) {
    // "Host Sékou Bangoura": a common word that opens the sentence, then a whole name.
    if (!givenName(words[first]!)) first++;
  } else if (opens[first] && !candidate.titled) {
    const word = words[first]!;
    const { lower, pos } = tokens[first]!;
    const evidence = givenName(word) || surname(word) || capitalised.has(word) || shapes[first] === Shape.Upper;
    const plain =
      isCommonWord(lower) || lowered.has(lower) || (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'X');
    if (plain && !(evidence && (end - first > 1 || capitalised.has(word) || subject(board, first, end)))) {
      if (end - first === 1) return undefined;
      first++;
      while (first < end && !isCapital(shapes[first])) first++;
      if (first === end) return undefined;
    }
  }
  // "Patrol Agent Ann Lee": a rank before a full name is no part of it.
  const rank = longestTitle(words, first);
  const ranked =
    rank?.entry.form === 'rank' && rank.end < end - 1 && givenName(words[rank.end]!) && isCommonWord(words[first]!);
  if (ranked && rank) return trimRest(board, { ...candidate, titled: true }, rank.end);
  // "Democrat Ron Wyden": an affiliation before a full name is no part of it.
  if (end - first >= 3 && NEVER_NAMES.has(tokens[first]!.lower) && givenName(words[first + 1]!)) first++;
  return trimRest(board, candidate, first);
}

/** What is left of a candidate from a token on, if a word of it can be a name. */
function trimRest(board: Board, candidate: Candidate, first: number): Candidate | undefined {
  const { words, tokens, shapes } = board.reading;
  const { end } = candidate;
  let meaningful = false;
  for (let i = first; i < end; i++) {
    if (
      isCapital(shapes[i]) &&
      !NEVER_NAMES.has(tokens[i]!.lower) &&
      !NEVER_ABBREVIATIONS.has(words[i]!) &&
      shapes[i] !== Shape.Initial
    )
      meaningful = true;
  }
  if (!meaningful) return undefined;
  const last = belongingEnd(board, first, end);
  return first === candidate.first && last === end ? candidate : { ...candidate, first, end: last };
}

/** "Gates and Page agreed": an everyday word that opens a sentence, in an article that names a person so. */
function opensAsKnown(board: Board, candidate: Candidate, memory: Memory): boolean {
  const { reading } = board;
  const { first, end } = candidate;
  if (board.names[first] || reading.shapes[first] !== Shape.Capital || memory.recall(candidate) !== 'PERSON')
    return false;
  const next = reading.tokens[end];
  return (
    next !== undefined &&
    next.sentence === reading.tokens[first]!.sentence &&
    /^(?:VERB|AUX|CCONJ|PART|PUNCT)$/.test(next.pos)
  );
}

/** "Shaw has been re-elected": a noun without an article cannot be the subject, a surname can. */
function subject(board: Board, first: number, end: number): boolean {
  const { tokens, words } = board.reading;
  const next = tokens[end];
  if (!next || next.sentence !== tokens[first]!.sentence || !surname(words[first]!)) return false;
  if ((wordLevel(words[first]!) ?? 99) <= 10) return false;
  if (next.pos === 'AUX') return next.lower !== 'are' && next.lower !== 'were' && next.lower !== 'have';
  return next.pos === 'VERB' && /(?:ed|s)$/.test(next.lower);
}

function leader(scores: Scores): [NameType, number] {
  const order = (Object.entries(scores) as [NameType, number][]).sort((a, b) => b[1] - a[1]);
  return [order[0]![0], order[0]![1] - order[1]![1]];
}

/** Names in one list ("A, B and C") are of one type: the weak ones take some of the strong ones' weight. */
function shareInLists(board: Board, open: readonly Weighed[]): void {
  const { words, tokens } = board.reading;
  let group: Weighed[] = [];
  const close = (): void => {
    if (group.length > 1) {
      for (const type of ['PERSON', 'ORGANISATION', 'PLACE'] as const) {
        const best = Math.max(...group.map((member) => member.scores[type]));
        for (const member of group) member.scores[type] += 0.4 * Math.max(0, best - member.scores[type]);
      }
    }
    group = [];
  };
  for (const member of open) {
    const last = group[group.length - 1];
    if (last) {
      const gap = member.candidate.first - last.candidate.end;
      const between = words.slice(last.candidate.end, member.candidate.first);
      const same = tokens[last.candidate.first]!.sentence === tokens[member.candidate.first]!.sentence;
      const listed =
        gap >= 1 &&
        gap <= 2 &&
        between.every((word) => word === ',' || word === 'and' || word === '&' || word === 'or');
      if (!same || !listed) close();
    }
    group.push(member);
  }
  close();
}

/** The least score with which an unknown name is kept. */
const KEEP = 0.9;

function settle(board: Board, candidate: Candidate, scores: Scores, memory: Memory): void {
  const { reading } = board;
  const { first, end } = candidate;
  const remembered = memory.recall(candidate);
  const [best, lead] = leader(scores);
  const decided = remembered && lead < 3 ? remembered : best;
  const prose = reading.casing[reading.tokens[first]!.sentence] === 'prose';
  if (!remembered) {
    if (adjectival(board, first, end) || (plainWord(board, first, end) && decided === 'PERSON' && !candidate.titled))
      return;
    if (decided !== 'PERSON' && scores[decided] < PLAIN && plainPhrase(board, candidate)) return;
    const strange =
      (!isCommonWord(reading.words[first]!) || (!reading.opens[first] && surname(reading.words[first]!))) &&
      !reading.lowered.has(reading.tokens[first]!.lower);
    const least =
      reading.opens[first] && end - first === 1 && !strange && !subject(board, first, end) ? 1.5 : prose ? KEEP : 2;
    if (scores[best] < -1) return;
    if (scores[best] < least) {
      if ((!strange && (reading.opens[first] || end - first === 1)) || !prose || end - first > 4) return;
    }
  }
  place(board, {
    first,
    end,
    type: decided,
    rule: remembered ? 'names:remembered' : `names:${decided.toLowerCase()}`,
  });
}
