import type { Document, HeldOffice, Mention, Mentioned } from '../../graph/model/index.ts';
import type { PersonName } from './person-name.ts';

export type ActorKind = 'Person' | 'State' | 'Organisation' | 'Place';

/** What mentions of one article refer to, while it is being gathered. */
export interface Cluster {
  readonly id: number;
  kind: ActorKind;
  /** Lexicon id and label, where a name stands for something known. */
  readonly key?: string;
  readonly known?: string;
  /** Indices of mentions that name it, in text order. */
  readonly named: number[];
  /** Person: its fullest name. */
  name?: PersonName;
  gender?: 'female' | 'male';
  /** Person: clusters of the states that the text sets beside the name ("Slovenia's Tone Kranjc"). */
  readonly states: Set<number>;
  /** Person: words of rank or office before the name, in lower case and full ("general"). */
  readonly titles: Set<string>;
  acronym?: string;
}

/** An office in the making: `entity` and `of` are clusters. */
export type OfficeDraft = { -readonly [K in keyof HeldOffice]: HeldOffice[K] };

/** The article under work. */
export interface Work {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly clusters: Cluster[];
  /** For every mention the clusters that it refers to. */
  readonly referents: number[][];
  readonly offices: OfficeDraft[];
  /** The same offices by person. */
  readonly held: Map<number, OfficeDraft[]>;
  /** For every mention the index of the innermost mention around it, or -1. */
  readonly around: readonly number[];
}

export function beginWork({ document, mentions }: Mentioned): Work {
  return {
    document,
    mentions,
    clusters: [],
    referents: mentions.map(() => []),
    offices: [],
    held: new Map(),
    around: enclosing(mentions),
  };
}

export function addCluster(work: Work, kind: ActorKind, lexicon?: { id: string; label: string }): Cluster {
  const cluster: Cluster = {
    id: work.clusters.length,
    kind,
    named: [],
    states: new Set(),
    titles: new Set(),
    ...(lexicon ? { key: lexicon.id, known: lexicon.label } : {}),
  };
  work.clusters.push(cluster);
  return cluster;
}

/** Lets a naming mention refer to a cluster. */
export function name(work: Work, mention: number, cluster: Cluster): void {
  cluster.named.push(mention);
  work.referents[mention] = [cluster.id];
}

export function addOffice(work: Work, office: OfficeDraft): void {
  work.offices.push(office);
  const held = work.held.get(office.entity);
  if (held) held.push(office);
  else work.held.set(office.entity, [office]);
}

/** The offices of a person so far. */
export const officesOf = (work: Work, person: number): readonly OfficeDraft[] => work.held.get(person) ?? [];

/** The states for which a person stands: by offices, and by words beside the name. */
export function statesOf(work: Work, person: number): Set<number> {
  const states = new Set(work.clusters[person]!.states);
  for (const { of } of officesOf(work, person))
    for (const id of of) if (work.clusters[id]!.kind === 'State') states.add(id);
  return states;
}

function enclosing(mentions: readonly Mention[]): number[] {
  const open: Mention[] = [];
  const around = new Array<number>(mentions.length).fill(-1);
  const order = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  for (const mention of order) {
    while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
    const outer = open.findLast(({ end }) => end >= mention.end);
    if (outer) around[mention.index] = outer.index;
    open.push(mention);
  }
  return around;
}

/** The token before a mention in its sentence, or `undefined`. */
export function tokenBefore(work: Work, mention: Mention) {
  const token = work.document.tokens[mention.firstToken - 1];
  return token?.sentence === mention.sentence ? token : undefined;
}

/** The token behind a mention in its sentence, or `undefined`. */
export function tokenBehind(work: Work, mention: Mention) {
  const token = work.document.tokens[mention.endToken];
  return token?.sentence === mention.sentence ? token : undefined;
}
