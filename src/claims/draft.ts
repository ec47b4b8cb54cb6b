import type { EdgeClaim, EventClaim } from '../../graph/model/index.ts';

/** Where in the article a draft was read, so that speech can be laid over it. */
interface Place {
  readonly sentence?: number;
  /** Token of the verb or noun that says it. */
  readonly at?: number;
}

/** A claim before it gets its id and speaker. */
export type Draft = (Omit<EventClaim, 'id'> & Place) | (Omit<EdgeClaim, 'id'> & Place);
