import { MARKER_LABEL, NODE_LABELS } from './schema.ts';
import { SENTENCE_LABEL } from './sentences.ts';

/** What a database says of what was published there. */
export interface Marker {
  /** Id of the store. */
  readonly store: string;
  readonly schema: number;
  /** Version of the store up to which everything is there; null until a first publish is done. */
  readonly version: number | null;
  /** Version of the store that the last publish set out for, done or not. */
  readonly reached: number;
  /** True while what was there is being taken away. */
  readonly emptying: boolean;
  /** Labels that were written. */
  readonly labels: readonly string[];
}

const ONE = `(m:${MARKER_LABEL} {id: 'graph'})`;

/** Reads the marker. */
export const READ_MARKER = `MATCH ${ONE} RETURN m {.store, .schema, .version, .reached, .emptying, .labels} AS marker`;

/** Makes the marker where there is none, and takes hold of the database for \`$seconds\`: no row where another has it. */
export const TAKE_HOLD = `MERGE ${ONE}
WITH m WHERE m.holder IS NULL OR m.holder = $holder OR m.until < datetime.realtime()
SET m.holder = $holder, m.until = datetime.realtime() + duration({seconds: $seconds})
RETURN m.holder AS holder`;

/** Holds on, at the end of each transaction: no row where another has taken hold meanwhile. */
export const HOLD_ON = `MATCH ${ONE} WHERE m.holder = $holder
SET m.until = datetime.realtime() + duration({seconds: $seconds})
RETURN m.holder AS holder`;

/** Writes `$marker`; what is null in it is taken away. */
export const WRITE_MARKER = `MATCH ${ONE} SET m += $marker`;

/** Lets go; what the marker says stays. */
export const LET_GO = `MATCH ${ONE} WHERE m.holder = $holder REMOVE m.holder, m.until`;

/** Whether there are nodes that were published without a marker; `$written` is WRITTEN. */
export const FIND_WRITTEN = `UNWIND $written AS own
MATCH (n) WHERE own.label IN labels(n) AND n.id STARTS WITH own.prefix
RETURN own.label AS label LIMIT 1`;

/** Deletes up to \`$most\` nodes that were published, and what hangs on them; \`$written\` says which. */
export const EMPTY = `MATCH (n) WHERE any(own IN $written WHERE own.label IN labels(n) AND n.id STARTS WITH own.prefix)
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted`;

/** How nodes are known that Entente wrote, also those of a newer schema: by label and the beginning of the id. */
export function writtenBy(labels: readonly string[]) {
  return [...new Set([...NODE_LABELS, ...labels])].map((label) => ({
    label,
    prefix: label === SENTENCE_LABEL ? 'article:' : `${label.toLowerCase()}:`,
  }));
}
