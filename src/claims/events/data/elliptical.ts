import type { RelationName } from '../../../../graph/ontology/index.ts';

/** What a verb says of its subject and a meeting that it leaves out: "Chile stayed away". */
export interface Elliptical {
  readonly relation: RelationName;
  /** Says that somebody was not there. */
  readonly absent?: boolean;
}

const entries = (elliptical: Elliptical, words: string): [string, Elliptical][] =>
  words
    .trim()
    .split(/\s*,\s*/u)
    .map((word) => [word, elliptical]);

/** By lemma, with particle where one is needed. Own lists from general news English. */
export const ELLIPTICAL: ReadonlyMap<string, Elliptical> = new Map([
  ...entries(
    { relation: 'ATTENDS' },
    `attend, participate, show up, turn up, show, dial, dial in, phone in, call in, zoom in, join, join in, sit in, deputise, deputize, stand in, stand, fill in, step in, observe,
    come, appear, take part, listen in, look on, be there, be here, be present, be in attendance, speak, sign`,
  ),
  ...entries(
    { relation: 'ATTENDS', absent: true },
    'stay away, stay home, stay, keep away, decline, be absent, sit out, beg off, cry off',
  ),
  ...entries({ relation: 'CHAIRS' }, 'chair, preside, co-chair, moderate'),
  ...entries({ relation: 'HOSTS' }, 'host, co-host'),
  ...entries({ relation: 'ORGANISES' }, 'organise, organize, sponsor, convene'),
  ...entries({ relation: 'WITHDRAWS_FROM' }, 'withdraw, pull out, drop out, walk out, back out, bow out'),
]);

/** What somebody does at a gathering: "read the lesson", "gave the opening address". */
export const AT_GATHERINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    read: 'lesson prayer psalm eulogy statement message poem',
    give: 'address speech eulogy oration keynote toast homily',
    deliver: 'address speech eulogy oration keynote sermon homily',
    say: 'prayer mass',
    lay: 'wreath',
    light: 'candle torch',
    take: 'seat chair floor part',
    propose: 'toast',
    follow: 'proceeding proceedings',
    watch: 'proceeding proceedings',
    observe: 'proceeding proceedings',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
);

/** What those send who do not come. */
export const EXCUSES: ReadonlySet<string> = new Set('apology regret regrets apologies excuse excuses'.split(' '));

/** Verbs whose subject is where their object is: "flanking him was A". */
export const BESIDE: ReadonlySet<string> = new Set('flank accompany join escort'.split(' '));

/** Whom somebody leads to a gathering: "heading the Greek delegation was A". */
export const DELEGATIONS: ReadonlySet<string> = new Set('delegation team contingent side party negotiator'.split(' '));

/** Where those are who are at a gathering: "in the front row were A and B". */
export const STANDPOINTS: ReadonlySet<string> = new Set(
  'row table hall room audience chamber side hand attendance guest rostrum podium stage gallery crowd seat marquee tent'.split(
    ' ',
  ),
);
