import type { Judgement, Signature } from '../../../graph/model/index.ts';
import { narrowPersonBlocks, soundsOf } from '../blocks.ts';
import type { OfficeFeature, PersonFeatures } from '../features.ts';
import { spellingVariant } from '../fold.ts';
import { spokenOfAs } from '../office-classes.ts';
import { compareNames, type NameComparison } from '../person-name.ts';
import { beginScale, judged, type Scale, shared } from './weigh.ts';

/** Score from which two full names are one person. */
const SAME = 3;
/** Years between two reports of one office that may be one tenure. */
const TENURE = 8;

const MATCH_WEIGHT = { same: 2, nickname: 1.5, variant: 0.7, initial: 0.7 } as const;

const features = (signature: Signature): PersonFeatures => signature.features as unknown as PersonFeatures;

/** Of a busy surname, those whose given names may go together. */
export const narrowBlocksOf = (signature: Signature): readonly string[] => narrowPersonBlocks(features(signature));

/**
 * Whether all tokens of one name begin with sounds that the other has: two names in which each has a token that the
 * other lacks are never one person's. Sounds are bits, of which some stand for several: one too many says nothing.
 */
export function namesMayGoTogether(a: Signature, b: Signature): boolean {
  const [one, other] = [heard(a), heard(b)];
  return one.tokens.every((token) => token & other.all) || other.tokens.every((token) => token & one.all);
}

interface Heard {
  /** The sounds of each token, and those of all together. */
  readonly tokens: readonly number[];
  readonly all: number;
}

const heardBefore = new WeakMap<Signature, Heard>();

function heard(signature: Signature): Heard {
  const before = heardBefore.get(signature);
  if (before) return before;
  const tokens = (features(signature).tokens ?? []).map((token) =>
    soundsOf(token).reduce((bits, sound) => bits | (1 << (sound.charCodeAt(0) % 32)), 0),
  );
  const made = { tokens, all: tokens.reduce((bits, each) => bits | each, 0) };
  heardBefore.set(signature, made);
  return made;
}

/** Weighs two full names with the offices and states that their articles give them. */
export function judgePersons(a: Signature, b: Signature): Judgement | undefined {
  const [left, right] = [features(a), features(b)];
  const names = compareNames(left, right);
  if (names.verdict === 'unrelated') return undefined;
  const scale = beginScale();
  const office = officeInCommon(left, right);
  if (names.verdict === 'conflict') {
    // One office, one surname, and given names that do not fit: an unknown pet name as well as a relative.
    if (office?.near && names.differs === 'given') return undefined;
    scale.add('names differ', -8, names.detail);
    return judged(a, b, 'different', scale);
  }
  weighNames(scale, names);
  if (left.gender && right.gender && left.gender !== right.gender) scale.add('sex', -6, 'one is she, the other he');
  weighStanding(scale, left, right, office);
  return scale.score() >= SAME ? judged(a, b, 'same', scale) : undefined;
}

function weighNames(scale: Scale, names: NameComparison): void {
  if (names.verdict === 'same') scale.add('same name', 4, names.detail);
  else if (names.verdict === 'contained') scale.add('one name within the other', 3, names.detail);
  else
    for (const { left, right, match } of names.matches) {
      const feature = match === 'same' ? 'same token' : match === 'variant' ? 'spelling variant' : match;
      scale.add(feature, MATCH_WEIGHT[match], left === right ? left : `${left} ~ ${right}`);
    }
}

interface Common {
  readonly detail: string;
  /** The owner agrees too, and the years lie near each other. */
  readonly near: boolean;
}

function officeInCommon(a: PersonFeatures, b: PersonFeatures): Common | undefined {
  let loose: Common | undefined;
  for (const one of a.offices) {
    for (const other of b.offices) {
      if (!spokenOfAs(one.class, other.class) && !spokenOfAs(other.class, one.class)) continue;
      const owners = shared(one.of, other.of);
      const detail = [one.class, ...owners, ...years(one, other)].join(' ');
      if (owners.length > 0 && apart(one, other) <= TENURE) return { detail, near: true };
      if (owners.length > 0 || one.of.length === 0 || other.of.length === 0) loose ??= { detail, near: false };
    }
  }
  return loose;
}

const apart = (a: OfficeFeature, b: OfficeFeature): number =>
  a.year && b.year ? Math.abs(Number(a.year) - Number(b.year)) : 0;
const years = (a: OfficeFeature, b: OfficeFeature): string[] =>
  [...new Set([a.year, b.year].filter((year) => year !== undefined))].sort((x, y) => (x < y ? -1 : 1));

/** A state of today; those of the past have heirs. */
const present = (state: string): boolean => /^state:[A-Z]{2}$/.test(state);

function weighStanding(scale: Scale, a: PersonFeatures, b: PersonFeatures, office: Common | undefined): void {
  if (office) scale.add(office.near ? 'office at that date' : 'office', office.near ? 2 : 0.7, office.detail);
  const states = shared(a.states, b.states);
  if (states.length > 0) scale.add('state', 1.5, states.join(' '));
  else if (a.states.some(present) && b.states.some(present))
    scale.add('state conflict', -3, `${a.states.join(' ')} against ${b.states.join(' ')}`);
}

/** Offices of which a state has one, so that "President Marsh" of no state said may still be told. */
const HIGH =
  /^(?:head-of-state|head-of-government|monarch|pope|secretary-general|(?:foreign|defence|interior|finance|trade|justice)-minister)$/;

function sameHighOffice(bare: PersonFeatures, full: PersonFeatures): boolean {
  return bare.offices.some(
    (one) =>
      HIGH.test(one.class) &&
      one.of.length === 0 &&
      full.offices.some((other) => other.class === one.class && apart(one, other) <= 2),
  );
}

/** Of a surname those who may share what a bare one has to: a state, the owner of an office, or a high office of none. */
export function attachBlocksOf(signature: Signature): readonly string[] {
  const { states, offices } = features(signature);
  const weak = signature.strength === 'weak';
  const high = offices.filter((office) => HIGH.test(office.class) && !(weak && office.of.length > 0));
  const shares = new Set([...states, ...offices.flatMap((office) => office.of), ...high.map((office) => office.class)]);
  return signature.blocks.flatMap((block) => [...shares].map((share) => `${block} of ${share}`));
}

/** A bare surname belongs to a person whose office or state it shares. */
export function attachPerson(weak: Signature, cluster: readonly Signature[]): Judgement | undefined {
  const bare = features(weak);
  const token = bare.tokens[0];
  if (!token || bare.tokens.length > 1) return undefined;
  let best: Judgement | undefined;
  for (const strong of cluster) {
    const full = features(strong);
    if (!full.tokens || full.tokens.length < 2) continue;
    if (full.fathers?.some((at) => full.tokens[at] === token)) continue;
    if (bare.gender && full.gender && bare.gender !== full.gender) return undefined;
    const scale = beginScale();
    const surname = full.tokens[full.surname]!;
    if (surname === token) scale.add('surname', 1, token);
    else if (surname.split('-').includes(token) || full.tokens.slice(1).includes(token))
      scale.add('part of the name', 0.7, token);
    else if (spellingVariant(surname, token)) scale.add('spelling variant', 0.5, `${token} ~ ${surname}`);
    else continue;
    const office = officeInCommon(bare, full);
    const states = shared(bare.states, full.states);
    // An office that the person is not known to hold speaks against it, though the state agrees.
    const agrees =
      office?.near ||
      (office !== undefined && sameHighOffice(bare, full)) ||
      (states.length > 0 && (bare.offices.length === 0 || full.offices.length === 0 || office !== undefined));
    if (!agrees) continue;
    weighStanding(scale, bare, full, office);
    if (!best || scale.score() > best.score) best = judged(weak, strong, 'same', scale);
  }
  return best;
}
