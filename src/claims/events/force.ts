import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { EVENT_VERBS } from './data/verbs.ts';
import { agents, type Encounter } from './encounter.ts';
import { part, partiesOf, placesOf } from './parties.ts';
import { isCivil } from './people.ts';

/** "Planes of A bombed B's villages on Monday": who did it and to whom; only where a time stands with it. */
export function force(reading: Reading, clause: Clause): Encounter | undefined {
  const coup = EVENT_VERBS.get(clause.verb.lemma)?.form === 'coup';
  if (clause.times.length === 0 && !coup) return undefined;
  const doers = behind(reading, clause.verb.passive ? agents(clause) : clause.subject);
  const done = behind(reading, clause.verb.passive ? clause.subject : clause.object).filter(
    (entity) => !doers.includes(entity),
  );
  // The police search a house that they raid.
  if (clause.verb.lemma === 'raid' && doers.some((entity) => isCivil(reading, entity))) return undefined;
  const struck = coup ? [] : placesStruck(reading, clause);
  if (done.length + struck.length === 0 || (doers.length === 0 && !clause.verb.passive && !coup)) return undefined;
  const rule = `verb-${clause.verb.lemma}`;
  return {
    parts: [
      ...doers.map((entity) => part(entity, 'ACTOR', rule)),
      ...done.map((entity) => part(entity, 'TARGET', rule)),
    ],
    places: [...struck, ...(clause.verb.passive ? [] : placesBehind(reading, clause))],
  };
}

/** "shelled A, B and C", "the towns of A and B were bombed". */
function placesStruck(reading: Reading, clause: Clause): number[] {
  const groups = clause.verb.passive ? clause.subject : clause.object;
  const last = groups.at(-1);
  const of = clause.obliques.find(({ prep, at }) => prep === 'of' && at === (last?.at ?? -2) + 1);
  return placesOf(reading, [...groups, ...(of?.groups ?? [])]).filter(
    (entity) => kindOfEntity(reading, entity) === 'Place',
  );
}

/** "Officers in X toppled the government": where those are who do it. */
function placesBehind(reading: Reading, { subject, sentence }: Clause): number[] {
  const { chunks } = reading.sentences[sentence]!;
  const prep = chunks[(subject.at(-1)?.at ?? -2) + 1];
  const place = chunks[(prep?.at ?? -2) + 1];
  const local = prep?.type === 'prep' && /^(?:in|at|near)$/u.test(prep.word);
  return local && place?.type === 'noun' ? placesOf(reading, [place]) : [];
}

/** The parties of groups, or those whose things they are: "Honduran villages". */
const behind = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  [
    ...new Set(
      groups.flatMap((group) => {
        const own = partiesOf(reading, [group]);
        if (own.length > 0) return own;
        const marks = [...group.mentions, ...(group.possessor?.mentions ?? [])].map(
          (index) => reading.mentions[index]!,
        );
        return marks
          .filter(({ type }) => type === 'NATIONALITY' || type === 'STATE')
          .flatMap(({ index }) => [...(reading.resolved.referents[index] ?? [])]);
      }),
    ),
  ].filter((entity) => kindOfEntity(reading, entity) !== 'Place');
