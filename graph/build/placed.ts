import type { IsoDate, LocalEntity, Sighting, Signature, StatedArticle } from '../model/index.ts';
import { kindOf } from '../ontology/index.ts';
import { compare, qualified } from './keys.ts';

/** What resolution and fold need of an article. */
export type Facts = Pick<StatedArticle, 'id' | 'text' | 'entities' | 'claims'>;

/** An article under the resolution: for each local entity the key of its node. */
export interface PlacedArticle {
  readonly facts: Facts;
  readonly sightings: readonly Sighting[];
  readonly published?: IsoDate;
  readonly nodes: readonly string[];
  /** The current articles that are copies of one text, this one among them, the earliest first; absent where it has none. */
  readonly copies?: readonly string[] | undefined;
}

/** Whether a local entity is a Meeting or Event, whose signature depends on who takes part. */
export function isEvent(entity: LocalEntity): boolean {
  return kindOf(entity.kind).role === 'event';
}

/** The signature of an actor or place; one that the extractor left without any is a weak one that fits nothing. */
export function actorSignature(entity: LocalEntity): Signature {
  const { kind, label } = entity;
  return qualified(entity.signature ?? { key: label, kind, strength: 'weak', blocks: [], features: {} });
}

/** Sightings in the order in which they govern: the earliest known publication date first. */
export function sortSightings(sightings: readonly Sighting[]): readonly Sighting[] {
  const rank = (sighting: Sighting) => `${sighting.published ?? '~'} ${sightingKey(sighting)}`;
  const unique = new Map(sightings.map((sighting) => [sightingKey(sighting), sighting]));
  return [...unique.values()].sort((a, b) => compare(rank(a), rank(b)));
}

/** Equal for equal sightings, whatever the order of their properties. */
export function sightingKey({ file, source, url, title, published, modified }: Sighting): string {
  return JSON.stringify([file, source, url, title, published, modified].map((value) => value ?? null));
}
