import type { EdgeClaim } from '../../../graph/model/index.ts';
import type { Tense } from '../time/index.ts';

/** An edge claim before it is dated and named by its hash. */
export type EdgeClaimDraft = Omit<EdgeClaim, 'id'> & {
  /** Token of the verb or noun that says it, so that speech can be laid over it. */
  readonly at?: number;
};

/** A draft with what is needed to date it. */
export interface DatedDraft {
  readonly draft: EdgeClaimDraft;
  /** Indices of the article's time expressions that stand with it. */
  readonly times: readonly number[];
  readonly tense: Tense;
}
