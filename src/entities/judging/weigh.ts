import type { Judgement, Reason, Signature } from '../../../graph/model/index.ts';

/** Reasons gathered for and against two signatures being one. */
export interface Scale {
  readonly reasons: Reason[];
  readonly score: () => number;
  readonly add: (feature: string, weight: number, detail: string) => void;
}

export function beginScale(): Scale {
  const reasons: Reason[] = [];
  return {
    reasons,
    score: () => Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 1000) / 1000,
    add: (feature, weight, detail) => reasons.push({ feature, weight, detail }),
  };
}

/** A judgement by rule, the smaller key first. */
export function judged(a: Signature, b: Signature, verdict: 'same' | 'different', scale: Scale): Judgement {
  const [left, right] = a.key < b.key ? [a.key, b.key] : [b.key, a.key];
  return { left, right, verdict, score: scale.score(), by: 'rule', reasons: scale.reasons };
}

/** What two lists share, in the first one's order. */
export const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((item) => b.includes(item));
