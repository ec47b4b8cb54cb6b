import type { Mention, OfficeTitle } from '../../graph/model/index.ts';
import { officesOf, statesOf, type Work } from './cluster.ts';
import { asPlace, type Discourse } from './discourse.ts';
import { headOf, sameOffice, spokenOfAs } from './office-classes.ts';

/** How far back a set may lie; those who alone hold such an office may lie farther. */
const REACH = 4;
const FAR = 14;

const STATE_SETS = new Set(
  `side party country nation state neighbour neighbor government capital power republic army force troop military economy giant rival
  superpower foe adversary enemy opponent belligerent camp delegation team people navy administration soldier kingdom authority`.split(
    /\s+/,
  ),
);
/** What only bodies are called: "the two movements". */
const BODY_SETS = new Set(
  'movement faction group organisation organization militia bloc alliance institution agency company firm union club league front'.split(
    ' ',
  ),
);
const PERSON_SETS = new Set(
  `minister leader president man woman official envoy diplomat counterpart colleague premier chief general secretary
  politician ruler monarch representative ambassador commander statesman chancellor king prince negotiator host guest adviser candidate
  duo pair couple interlocutor delegate spokesman officer senator lawmaker mp governor mayor signatory`.split(/\s+/),
);

/** Whether a word stands for persons, for states, or says nothing of it ("the two", "both", "they"). */
function wanted(head: string): 'Person' | 'State' | 'any' {
  if (STATE_SETS.has(head)) return 'State';
  if (PERSON_SETS.has(head)) return 'Person';
  return 'any';
}

/** Whether persons count for their states too, and beside them states where something only is or happens. */
type Through = 'names' | 'persons' | 'places' | 'actors';
/** What a state is also as a place: a host of talks is no side in them, but it is a country. */
const LANDS = new Set(['country', 'nation', 'neighbour', 'neighbor', 'republic', 'kingdom']);

/** The set that "the two ministers", "both sides", "the three presidents" stand for; empty where it is unclear. */
export function resolveSet(work: Work, discourse: Discourse, mention: Mention, noun: string, count: number): number[] {
  // "The two principals": those whom the ministers serve.
  const head = noun === 'principal' ? 'leader' : noun;
  const kind = wanted(head);
  const office = mention.offices[0];
  if (BODY_SETS.has(head))
    return nearest(work, discourse, mention, count, (c) => work.clusters[c]!.kind === 'Organisation', 'persons');
  if (kind !== 'State') {
    const titled = (cluster: number): boolean => {
      if (!office && (kind === 'any' || head === 'leader' || head === 'official' || head === 'man')) return true;
      const held = officesOf(work, cluster);
      return held.some((o) => (office ? sameOffice(o, office) : headOf(o.role) === head));
    };
    const isPerson = (cluster: number): boolean => work.clusters[cluster]!.kind === 'Person';
    // "Both leaders" are rather those who lead than the ministers named between.
    const leads = (cluster: number): boolean =>
      officesOf(work, cluster).some(({ officeClass }) => spokenOfAs(officeClass, 'leader'));
    const leading = (c: number): boolean => isPerson(c) && leads(c);
    const leaders = head === 'leader' ? nearest(work, discourse, mention, count, leading) : [];
    if (leaders.length > 0) return leaders;
    const holding = (c: number): boolean => isPerson(c) && titled(c);
    const close = nearest(work, discourse, mention, count, holding);
    const holders =
      close.length > 0 || !office ? close : nearest(work, discourse, mention, count, holding, 'names', FAR);
    // A minister is no leader, and a set with one in it is a set of others.
    const isOther = (cluster: number): boolean => officesOf(work, cluster).length > 0 && !leads(cluster);
    if (head === 'leader' && holders.some(isOther)) return [];
    const pair = count === 2 ? withTopic(discourse, mention, holding) : [];
    if (pair.length > 0) return pair;
    if (holders.length > 0) return holders;
    const persons = nearest(work, discourse, mention, count, (c) => isPerson(c) && officesFit(work, c, head, office));
    if (persons.length > 0) return persons;
    // "A did not meet B. The two leaders …": of whom it speaks is unclear, but it is not of states named before them.
    if (kind === 'Person' && personsTold(work, discourse, mention.sentence - 1) >= count) return [];
    if (head === 'man' || head === 'woman' || (count > 2 && kind === 'Person')) return [];
  }
  const acting = kind === 'any' ? nearest(work, discourse, mention, count, (c) => isActor(work, c), 'actors') : [];
  if (acting.length > 0) return acting;
  const states = nearest(work, discourse, mention, count, (c) => work.clusters[c]!.kind === 'State');
  if (head === 'side' && states.length > 0) return sidesOf(work, discourse, mention, states);
  if (states.length > 0) return states;
  const behind = nearest(
    work,
    discourse,
    mention,
    count,
    (c) => work.clusters[c]!.kind === 'State',
    LANDS.has(head) ? 'places' : 'persons',
  );
  if (behind.length > 0 || kind !== 'State') return behind;
  return !LANDS.has(head)
    ? nearest(
        work,
        discourse,
        mention,
        count,
        (c) => ['Organisation', 'State'].includes(work.clusters[c]!.kind),
        'persons',
      )
    : [];
}

/** How many persons a sentence names or points to. */
const personsTold = (work: Work, { traces }: Discourse, sentence: number): number =>
  new Set(
    traces
      .filter((trace) => trace.sentence === sentence && work.clusters[trace.cluster]!.kind === 'Person')
      .map(({ cluster }) => cluster),
  ).size;

/**
 * "A met B and C. A visit by D was put off; the two …": the one whom the sentence has named and the one of whom the
 * sentence before is told, where those between are others.
 */
function withTopic(discourse: Discourse, mention: Mention, fits: (cluster: number) => boolean): number[] {
  const inSentence = (sentence: number, subject: boolean): number[] => [
    ...new Set(
      discourse.traces
        .filter((trace) => trace.sentence === sentence && (!subject || trace.subject) && fits(trace.cluster))
        .map(({ cluster }) => cluster),
    ),
  ];
  const own = inSentence(mention.sentence, false);
  const topic = inSentence(mention.sentence - 1, true);
  // "A and B signed. C looked on as the two …": those who were told of together.
  const joined = discourse.groups.some(
    ({ sentence, clusters, met }) =>
      sentence === mention.sentence - 1 &&
      !met &&
      clusters.length === 2 &&
      clusters.includes(topic[0] ?? -1) &&
      clusters.every(fits) &&
      !clusters.includes(own[0] ?? -1),
  );
  if (joined) return [];
  return own.length === 1 && topic.length === 1 && own[0] !== topic[0] ? [topic[0]!, own[0]!] : [];
}

/** A person without a known office may be one of "the two ministers"; one with another office may not. */
function officesFit(work: Work, cluster: number, head: string, office: OfficeTitle | undefined): boolean {
  const held = officesOf(work, cluster);
  if (office && held.length > 0) return held.some((o) => sameOffice(o, office) || headOf(o.role) === head);
  return held.length === 0 || !PERSON_SETS.has(head) || held.some((o) => headOf(o.role) === head) || GENERIC.has(head);
}
const GENERIC = new Set(
  'man woman duo pair couple leader official politician counterpart colleague negotiator host guest signatory interlocutor'.split(
    ' ',
  ),
);

/**
 * The `count` fitting clusters spoken of last: those of one sentence where it has exactly so many, else gathered
 * backwards.
 */
function nearest(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  count: number,
  fits: (cluster: number) => boolean,
  through: Through = 'names',
  reach = REACH,
): number[] {
  const gathered: number[] = [];
  let sentence = -1;
  let own: number[] = [];
  const close = (): number[] | undefined => {
    if (own.length === count) return [...own].reverse();
    for (const cluster of own) if (!gathered.includes(cluster)) gathered.push(cluster);
    if (gathered.length === count) return [...gathered].reverse();
    return gathered.length > count ? [] : undefined;
  };
  for (let at = discourse.traces.length - 1; at >= 0; at--) {
    const trace = discourse.traces[at]!;
    if (trace.sentence < mention.sentence - reach) break;
    if (trace.sentence !== sentence) {
      if (own.length > 0) {
        const done = close();
        // Of three in its own sentence "the two" are none of those told of long before.
        if (done?.length === 0 && sentence === mention.sentence)
          return together(discourse, mention, count, (c) => fits(c) && gathered.includes(c));
        if (done) return done.length > 0 ? done : together(discourse, mention, count, fits);
      }
      sentence = trace.sentence;
      own = [];
    }
    for (const cluster of expand(work, trace.cluster, trace.mention, fits, through))
      if (!own.includes(cluster)) own.push(cluster);
  }
  if (own.length > 0) {
    const done = close();
    if (done && done.length > 0) return done;
  }
  return together(discourse, mention, count, fits);
}

function expand(
  work: Work,
  cluster: number,
  mention: number,
  fits: (cluster: number) => boolean,
  through: Through,
): readonly number[] {
  const found = work.clusters[cluster]!;
  if (through === 'actors') return fits(cluster) && actsHere(work, work.mentions[mention]!) ? [cluster] : [];
  if (fits(cluster))
    return through === 'places' || found.kind !== 'State' || !asPlace(work, work.mentions[mention]!) ? [cluster] : [];
  if (through !== 'names' && found.kind === 'Person') {
    const states = [...statesOf(work, cluster)].filter(fits);
    return states.length === 1 ? states : [];
  }
  return [];
}

const isActor = (work: Work, cluster: number): boolean =>
  work.clusters[cluster]!.kind === 'Person' || work.clusters[cluster]!.kind === 'State';

/** "Fiji's Lee and the Samoan premier": the two are the person and the premier, not the states that they belong to. */
function actsHere({ document }: Work, { type, endToken }: Mention): boolean {
  const next = document.tokens[endToken]?.lower;
  return (type === 'PERSON' || type === 'NOMINAL' || type === 'STATE') && next !== "'s" && next !== "'";
}

/** The last set of that size that the text itself put together. */
function together(discourse: Discourse, mention: Mention, count: number, fits: (cluster: number) => boolean): number[] {
  const near = discourse.groups.filter(
    ({ sentence, clusters }) =>
      sentence >= mention.sentence - REACH && clusters.length === count && clusters.every(fits),
  );
  // Those told of before those by whom or with whom they were joined.
  const found = near.findLast(({ aside }) => !aside) ?? near.at(-1);
  return found ? [...found.clusters] : [];
}

/** "A met B. … The two sides": rather the states of the two who met than two that happen to be named. */
function sidesOf(work: Work, { groups }: Discourse, mention: Mention, states: readonly number[]): number[] {
  const near = groups.filter(
    ({ sentence, clusters }) => sentence >= mention.sentence - 2 && clusters.length === states.length,
  );
  const last = near.at(-1);
  if (last === undefined || last.clusters.some((cluster) => work.clusters[cluster]!.kind !== 'Person'))
    return [...states];
  const own = last.clusters.map((cluster) => [...statesOf(work, cluster)]);
  const sides = own.flat();
  if (!own.every(({ length }) => length === 1))
    return sides.every((side) => states.includes(side)) && sides.length > 0 ? [...states] : [];
  return new Set(sides).size === states.length ? sides : [...states];
}
