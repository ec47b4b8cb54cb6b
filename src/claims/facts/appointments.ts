import type { Mention, OfficeTitle, Tenure } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { actorsOf, headMention, kindOfEntity, type Reading } from '../reading.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import type { EdgeClaimDraft } from './draft.ts';
import { isOffice, properRole } from './offices.ts';

/** Verbs that put somebody into an office, by what is said of the office after them. */
const PUTS: ReadonlyMap<string, Tenure> = new Map(
  (
    [
      ['current', 'appoint elect name reelect re-elect reappoint swear install inaugurate choose make promote'],
      ['designate', 'nominate designate pick propose select'],
    ] as const
  ).flatMap(([tenure, verbs]) => verbs.split(' ').map((verb): [string, Tenure] => [verb, tenure])),
);
const ENTERS = new Set(['become', 'remain', 'serve', 'succeed', 'replace', 'act']);

/** Offices that a verb gives: "X was appointed foreign minister of Y", "X became president of Z". */
export function appointments(reading: Reading, context: StandingContext): readonly EdgeClaimDraft[] {
  return reading.clauses.flatMap((clause) => {
    const puts = PUTS.get(clause.verb.lemma);
    if (!puts && !ENTERS.has(clause.verb.lemma)) return [];
    return appointment(reading, context, clause, puts ?? 'current');
  });
}

function appointment(reading: Reading, context: StandingContext, clause: Clause, tenure: Tenure): EdgeClaimDraft[] {
  const { verb, object, second } = clause;
  const passive = verb.passive || ENTERS.has(verb.lemma) || isReduced(reading, clause);
  // "Lee, | appointed premier last week |, spoke".
  const reduced = clause.link === 'participle' && clause.subject.length === 0 && clause.antecedent;
  const subject = reduced ? [reduced] : clause.subject;
  const persons = (passive ? subject : object).flatMap((group) =>
    actorsOf(reading, group).filter((entity) => kindOfEntity(reading, entity) === 'Person'),
  );
  const title = titleIn(reading, [...(passive ? object : (second ?? [])), ...asGroups(clause)]);
  if (persons.length !== 1 || !title) return [];
  const status = standingOf(context, clause);
  if (status !== 'happened' && status !== 'ongoing' && status !== 'planned') return [];
  const sentence = reading.resolved.document.sentences[clause.sentence]!;
  const owners = ownersOf(reading, title).filter(
    (to) => isOffice(title, kindOfEntity(reading, to)) && !isKnown(reading, clause.sentence, persons[0]!, title, to),
  );
  return owners.map((to) => ({
    about: 'edge',
    relation: 'HOLDS_OFFICE',
    from: persons[0]!,
    to,
    role: properRole(title.role.replace(/^elected /iu, '')),
    officeClass: title.officeClass,
    tenure: status === 'planned' ? 'designate' : title.tenure === 'current' ? tenure : title.tenure,
    status: status === 'planned' || tenure === 'designate' ? 'planned' : 'happened',
    evidence: { start: sentence.start, end: sentence.end },
    at: verb.head,
    rule: `office-${verb.lemma}`,
  }));
}

/** "Lee, | appointed premier last week |, spoke": no finite verb parts a subject by a comma from its own. */
function isReduced(reading: Reading, { verb, sentence, subject, object, second }: Clause): boolean {
  const { chunks } = reading.sentences[sentence]!;
  const [comma, noun] = [chunks[verb.at - 1], chunks[verb.at - 2]];
  return (
    comma?.type === 'mark' &&
    comma.mark === 'comma' &&
    noun !== undefined &&
    noun === subject.at(-1) &&
    verb.tense === 'past' &&
    second === undefined &&
    object.length === 1 &&
    object[0]!.determiner === undefined
  );
}

const asGroups = ({ obliques }: Clause): readonly NounGroup[] =>
  obliques.filter(({ prep }) => prep === 'as').flatMap(({ groups }) => groups);

function titleIn(reading: Reading, groups: readonly NounGroup[]): OfficeTitle | undefined {
  for (const group of groups) {
    const mention: Mention | undefined =
      headMention(reading, group) ??
      // "elected president of Y" is one title, however the verb was parted from it.
      reading.mentions.find(
        ({ type, endToken, firstToken }) => type === 'NOMINAL' && firstToken <= group.head && group.head < endToken,
      );
    const title = mention?.type === 'NOMINAL' ? mention.offices[0] : undefined;
    if (title && !title.plural) return title;
  }
  return undefined;
}

/** True where the title beside the name says it already. */
const isKnown = ({ resolved }: Reading, sentence: number, person: number, title: OfficeTitle, owner: number): boolean =>
  (resolved.offices ?? []).some(
    ({ entity, officeClass, of, mention }) =>
      entity === person &&
      officeClass === title.officeClass &&
      of.includes(owner) &&
      resolved.mentions[mention]?.sentence === sentence,
  );

/** The body that the title names, else the State or Place; "its ambassador" is that of whom the pronoun means. */
function ownersOf({ resolved, entities }: Reading, { of, start }: OfficeTitle): readonly number[] {
  const named =
    of.length > 0
      ? of
      : resolved.mentions.flatMap((mention) => {
          const beside = mention.type === 'PRONOUN' && mention.end < start && start - mention.end < 12;
          return beside ? [mention.index] : [];
        });
  const owners = [...new Set(named.flatMap((mention) => resolved.referents[mention] ?? []))];
  for (const kind of ['Organisation', 'State', 'Place']) {
    const found = owners.filter((owner) => entities[owner]!.kind === kind);
    if (found.length > 0) return found;
  }
  return [];
}
