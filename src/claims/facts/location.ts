import type { Mention, Resolved } from '../../../graph/model/index.ts';
import { placeById, stateByIso } from '../../lexicons/index.ts';
import type { EdgeClaimDraft } from './draft.ts';
import { beginning, ending, entityOf, factOf, isNamed, layNames, lowerAt, type Names } from './names.ts';

/** Nouns that may stand between a place's name and "in": "Indus valley in", "the town of". */
const PLACE_NOUNS = new Set(
  (
    'lake valley river city town village port province region area district sector county state island islands base airport ' +
    'camp suburb capital peninsula pass border crossing outpost hamlet settlement municipality prefecture governorate oblast ' +
    'archipelago resort enclave exclave territory coast'
  ).split(' '),
);

const DIRECTIONS = new Set(
  (
    'the eastern western northern southern central north south east west northeast northwest southeast southwest ' +
    'northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower ' +
    'rural coastal mountainous mainland neighbouring neighboring nearby far occupied remote'
  ).split(' '),
);

/** Which place lies in which place or state: LOCATED_IN, stated beside the name or known of a state that the article names. */
export function locationClaims(resolved: Resolved, names: Names = layNames(resolved)): readonly EdgeClaimDraft[] {
  const drafts: EdgeClaimDraft[] = [];
  const seen = new Set<string>();
  const held = new Set<number>();
  const keep = (from: number | undefined, to: number | undefined, sentence: number, rule: string): void => {
    if (from === undefined || to === undefined || from === to || contradicts(names, from, to)) return;
    const key = `${from} ${to} ${sentence}`;
    if (seen.has(key) || seen.has(`${to} ${from}`)) return;
    seen.add(key);
    seen.add(`${from} ${to}`);
    held.add(from);
    drafts.push(factOf(names, 'LOCATED_IN', from, to, sentence, rule));
  };
  for (const mention of resolved.mentions) {
    const place = mention.type === 'PLACE' ? entityOf(names, mention, 'Place') : undefined;
    if (place === undefined) continue;
    const within = containerBehind(names, mention);
    if (within) {
      const to = entityOf(names, within.mention, 'Place', 'State');
      keep(place, to, mention.sentence, within.rule);
      // "Lake Van and Aras valley in eastern Anatolia"
      if (within.rule === 'location-in')
        for (const other of joined(names, mention)) keep(other, to, mention.sentence, 'location-list');
    }
    const owner = containerBefore(names, mention);
    if (owner) keep(place, entityOf(names, owner.mention, 'Place', 'State'), mention.sentence, owner.rule);
  }
  for (const { place, state, sentence } of lexiconPlaces(names)) keep(place, state, sentence, 'lexicon-location');
  return drafts;
}

interface Container {
  readonly mention: Mention;
  readonly rule: string;
}

/** "Malmö, Sweden", "Aras valley in eastern Anatolia", "Tivoli outside Rome", "Lagos in Nigeria". */
function containerBehind(names: Names, mention: Mention): Container | undefined {
  let at = mention.endToken;
  const { sentence } = mention;
  if (PLACE_NOUNS.has(lowerAt(names, at)) && names.tokens[at]!.sentence === sentence) at++;
  const word = lowerAt(names, at);
  const second = word === ',' && at === mention.endToken ? beginning(names, at + 1) : undefined;
  if (second?.sentence === sentence && isSetting(second)) {
    if (inList(names, mention, second)) return undefined;
    // Two names without a word between: the lexicon must know the first to lie there, or not know it at all.
    const known = lexiconId(names, mention);
    const state = entityOf(names, second, 'State');
    if (known && state === undefined && !sameState(names, mention, second)) return undefined;
    return { mention: second, rule: 'location-comma' };
  }
  const comma = word === ',' ? 1 : 0;
  const joint = lowerAt(names, at + comma);
  if (!/^(?:in|outside|within|inside)$/.test(joint)) return undefined;
  let next = at + comma + 1;
  while (DIRECTIONS.has(lowerAt(names, next)) && next < at + 6) next++;
  const setting = beginning(names, next);
  if (setting?.sentence !== sentence || !isSetting(setting)) return undefined;
  if (lowerAt(names, setting.endToken) === "'s") return undefined;
  return { mention: setting, rule: joint === 'outside' ? 'location-outside' : 'location-in' };
}

const isSetting = ({ type }: Mention): boolean => type === 'PLACE' || type === 'STATE';

const NATIVES = new Set(
  'native natives resident residents senator sen rep governor gov congressman lawmaker lawmakers republican democrat mayor'.split(
    ' ',
  ),
);

/** "in Paris, London and Rome", "from Oslo, Norway and Sweden" are lists, not addresses. */
function inList(names: Names, first: Mention, second: Mention): boolean {
  const before = lowerAt(names, first.firstToken - 1);
  if (before === ',' || before === 'and') {
    const earlier = ending(names, first.firstToken - 2);
    if (earlier && isSetting(earlier)) return true;
  }
  const after = lowerAt(names, second.endToken);
  // "in Los Angeles, New Jersey native X"
  if (NATIVES.has(after)) return true;
  if (after === 'and' || after === 'or' || after === '&') {
    const next = beginning(names, second.endToken + 1);
    // "Malmö, Sweden, and Oslo" keeps its comma.
    return next !== undefined && isSetting(next);
  }
  if (after !== ',') return false;
  if (second.type !== 'STATE' && lowerAt(names, second.endToken + 1) === 'and') return true;
  const next = beginning(names, second.endToken + 1);
  const third = next ? lowerAt(names, next.endToken) : '';
  return next !== undefined && isSetting(next) && (third === 'and' || third === ',');
}

/** Places joined to one by "and" or a comma: the whole list lies where its last member does. */
function joined(names: Names, mention: Mention): number[] {
  const found: number[] = [];
  let at = mention.firstToken - 1;
  for (let steps = 0; steps < 4; steps++) {
    if (lowerAt(names, at) === 'the') at--;
    if (lowerAt(names, at) !== 'and' && lowerAt(names, at) !== ',') return found;
    at--;
    if (PLACE_NOUNS.has(lowerAt(names, at))) at--;
    const other = ending(names, at);
    const place =
      other?.type === 'PLACE' && other.sentence === mention.sentence ? entityOf(names, other, 'Place') : undefined;
    if (place === undefined) return found;
    found.push(place);
    at = other!.firstToken - 1;
  }
  return found;
}

/** "Nepal's Gorkha district", "the Syrian city of Aleppo", "the Kazakh capital, Astana". */
function containerBefore(names: Names, mention: Mention): Container | undefined {
  let at = mention.firstToken - 1;
  const previous = lowerAt(names, at);
  if (/^(?:'s|’s|')$/.test(previous)) {
    const owner = ending(names, at - 1);
    return owner?.sentence === mention.sentence && isSetting(owner)
      ? { mention: owner, rule: 'location-possessive' }
      : undefined;
  }
  if (previous === 'of' || previous === ',') at--;
  if (!PLACE_NOUNS.has(lowerAt(names, at))) return undefined;
  at--;
  while (
    /^(?:port|border|coastal|capital|southern|northern|eastern|western|central|industrial|historic)$/.test(
      lowerAt(names, at),
    )
  )
    at--;
  if (/^(?:'s|’s)$/.test(lowerAt(names, at))) at--;
  const owner = ending(names, at);
  if (owner?.sentence !== mention.sentence) return undefined;
  if (owner.type !== 'NATIONALITY' && owner.type !== 'STATE') return undefined;
  return { mention: owner, rule: 'location-nationality' };
}

const lexiconId = ({ resolved, entities }: Names, mention: Mention): string | undefined => {
  const index = resolved.referents[mention.index]?.[0];
  const signature = index === undefined ? undefined : entities[index]!.signature;
  return signature?.strength === 'exact' ? signature.key : undefined;
};

/** Id of the state in which the lexicon has a place. */
const stateOfId = (id: string | undefined): string | undefined => {
  const iso = id?.startsWith('place:') ? placeById(id)?.state : undefined;
  return iso === undefined ? undefined : stateByIso(iso)?.id;
};

const exactKey = ({ entities }: Names, index: number): string | undefined => {
  const { signature } = entities[index]!;
  return signature?.strength === 'exact' ? signature.key : undefined;
};

const sameState = (names: Names, a: Mention, b: Mention): boolean => {
  const first = stateOfId(lexiconId(names, a));
  return first !== undefined && first === stateOfId(lexiconId(names, b));
};

/** The lexicon has both, and the one not in the other. */
function contradicts(names: Names, from: number, to: number): boolean {
  // "Washington, D.C."
  if (names.entities[to]!.label.startsWith(`${names.entities[from]!.label},`)) return true;
  const lies = stateOfId(exactKey(names, from));
  if (lies === undefined) return false;
  if (names.entities[to]!.kind === 'State') return exactKey(names, to) !== lies;
  const other = stateOfId(exactKey(names, to));
  return other !== undefined && other !== lies;
}

interface LexiconPlace {
  readonly place: number;
  readonly state: number;
  readonly sentence: number;
}

/** Places whose state the lexicon knows and the article names; in a sentence that names both, where there is one. */
function lexiconPlaces(names: Names): readonly LexiconPlace[] {
  const best = new Map<number, LexiconPlace>();
  for (const mention of names.resolved.mentions) {
    const place = mention.type === 'PLACE' ? entityOf(names, mention, 'Place') : undefined;
    if (place === undefined) continue;
    const id = stateOfId(exactKey(names, place));
    const state = id === undefined ? undefined : names.byId.get(id);
    if (state === undefined) continue;
    const { sentence } = mention;
    const known = best.get(place);
    if (!known || (isNamed(names, sentence, state) && !isNamed(names, known.sentence, state)))
      best.set(place, { place, state, sentence });
  }
  return [...best.values()];
}
