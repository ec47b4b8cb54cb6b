import { digest } from '../../graph/build/index.ts';
import type { Claim, LocalEntity, Sighting, Signature, StatedArticle } from '../../graph/model/index.ts';
import { personSignature } from '../arbitraries/resolver.ts';

/** A person by name; a name of one word is a bare surname. */
export function person(name: string, state?: string): Omit<LocalEntity, 'index'> {
  const words = name.split(' ');
  const surname = words.at(-1)!;
  const given = words.slice(0, -1).join(' ');
  const signature = personSignature({ surname, ...(given && { given }), ...(state && { state }) });
  return { kind: 'Person', label: name, names: [{ text: name, count: 1 }], signature };
}

/** A state of the lexicon. */
export function state(iso2: string): Omit<LocalEntity, 'index'> {
  const id = `state:${iso2}`;
  const signature: Signature = { key: id, kind: 'State', strength: 'exact', blocks: [], features: { id } };
  return { kind: 'State', label: iso2, iso2, names: [{ text: iso2, count: 1 }], signature };
}

/** Talks in which whoever a claim names takes part. */
export function talks(label = 'the talks'): Omit<LocalEntity, 'index'> {
  return { kind: 'Meeting', form: 'talks', label, names: [], event: { series: false, apartFrom: [] } };
}

/** A claim without what every claim of these tests has alike. */
export type Draft = Partial<Extract<Claim, { about: 'event' }>> | Partial<Extract<Claim, { about: 'edge' }>>;

/** An article with these entities and claims, proved by its first sentence. */
export function article(
  text: string,
  entities: readonly Omit<LocalEntity, 'index'>[],
  claims: readonly Draft[] = [],
  sighting: Sighting = {},
): StatedArticle {
  const end = text.indexOf('.') + 1;
  const sentences =
    end < text.length - 1
      ? [
          { start: 0, end },
          { start: end + 1, end: text.length },
        ]
      : [{ start: 0, end }];
  return {
    id: `article:${digest(text)}`,
    text,
    ...(sighting.published && { published: sighting.published }),
    sightings: [sighting],
    sentences,
    mentions: [],
    referents: [],
    entities: entities.map((entity, index) => ({ ...entity, index })),
    claims: claims.map((draft, index) => {
      const base = { id: String(index), status: 'happened', evidence: { start: 0, end }, rule: 'test' };
      return { ...base, ...draft } as Claim;
    }),
    notices: [],
  };
}

/** A date of whole days. */
export function days(start: string, end = start) {
  return { start, end, precision: 'day', basis: 'stated', when: start } as const;
}
