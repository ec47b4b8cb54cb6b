import type { Judgement, Signature } from '../../../graph/model/index.ts';
import type { OrganisationFeatures, PlaceFeatures } from '../features.ts';
import { spellingVariant } from '../fold.ts';
import { GENERIC_WORDS } from '../name-words.ts';
import { beginScale, judged, type Scale } from './weigh.ts';

const SAME = 3;

/** Weighs two bodies that the lexicon does not know: names, acronyms, states. */
export function judgeOrganisations(a: Signature, b: Signature): Judgement | undefined {
  const left = a.features as unknown as OrganisationFeatures;
  const right = b.features as unknown as OrganisationFeatures;
  if (!left.tokens || !right.tokens) return undefined;
  const scale = beginScale();
  const own = left.tokens.every((token) => GENERIC_WORDS.has(token)) ? 2 : 4;
  if (sameName(left, right)) scale.add('same name', own, left.tokens.join(' '));
  else if (standsFor(left, right) || standsFor(right, left))
    scale.add('acronym', 2, `${left.acronym ?? left.tokens.join(' ')} ~ ${right.acronym ?? right.tokens.join(' ')}`);
  else if (left.acronym && left.acronym === right.acronym && nearly(left.tokens, right.tokens))
    scale.add('acronym and words', 3, left.acronym);
  else return undefined;
  return verdict(a, b, left.state, right.state, scale);
}

export function judgePlaces(a: Signature, b: Signature): Judgement | undefined {
  const left = a.features as unknown as PlaceFeatures;
  const right = b.features as unknown as PlaceFeatures;
  if (!left.tokens || !right.tokens) return undefined;
  const scale = beginScale();
  if (sameName(left, right)) scale.add('same name', 4, left.tokens.join(' '));
  else if (
    left.tokens.length === right.tokens.length &&
    left.tokens.every((t, i) => spellingVariant(t, right.tokens[i]!))
  )
    scale.add('spelling variant', 2, `${left.tokens.join(' ')} ~ ${right.tokens.join(' ')}`);
  else return undefined;
  return verdict(a, b, left.state, right.state, scale);
}

function verdict(
  a: Signature,
  b: Signature,
  left: string | undefined,
  right: string | undefined,
  scale: Scale,
): Judgement | undefined {
  if (left && right && left !== right) {
    scale.add('state conflict', -8, `${left} against ${right}`);
    return judged(a, b, 'different', scale);
  }
  if (left && left === right) scale.add('state', 1.5, left);
  return scale.score() >= SAME ? judged(a, b, 'same', scale) : undefined;
}

interface Names {
  readonly tokens: readonly string[];
  readonly others?: readonly (readonly string[])[];
}

const sameName = (a: Names, b: Names): boolean =>
  [a.tokens, ...(a.others ?? [])].some((one) => [b.tokens, ...(b.others ?? [])].some((other) => sameWords(one, other)));

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token) => b.includes(token)) && b.every((token) => a.includes(token));

/** One is the other's acronym: as its article defines it, or by its initials. */
function standsFor(short: OrganisationFeatures, long: OrganisationFeatures): boolean {
  if (short.tokens.length !== 1 || long.tokens.length < 2) return false;
  const [token] = short.tokens;
  return token === long.acronym || token === long.tokens.map((word) => word[0]).join('');
}

const nearly = (a: readonly string[], b: readonly string[]): boolean => {
  const common = a.filter((token) => b.includes(token)).length;
  return common * 2 >= Math.max(a.length, b.length);
};
