import type { Mention } from '../../graph/model/index.ts';
import type { OfficeDraft, Work } from './cluster.ts';
import { stateIdOf } from './lexicon-facts.ts';
import { partyTagAt } from './party-tags.ts';

/** Titles that one state alone uses, and the state; it must be spoken of in the article. */
const OWN_TITLES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:us )?(?:(?:deputy |assistant |under ?)?secretary of (?:state|defense|the (?:treasury|interior)|homeland security|health and human services|veterans affairs)|(?:defense|treasury|homeland security|veterans affairs) secretary)$/i,
    'state:US',
  ],
  [/^(?:chancellor of the exchequer|home secretary|northern ireland secretary)$/i, 'state:GB'],
  [
    /^(?:external affairs minister|minister (?:of|for) external affairs|raksha mantri|union home minister)$/i,
    'state:IN',
  ],
  [/^(?:taoiseach|tánaiste|tanaiste)$/i, 'state:IE'],
];

/** Titles of a presidential government, which say their state where the article speaks of one such government alone. */
const CABINET =
  /^(?:vice[ -]president|(?:deputy |associate )?attorney gen(?:eral|\.)?|solicitor general|special counsel|(?:deputy )?national security advis[eo]r|(?:white house )?(?:deputy )?chief of staff|(?:white house )?press secretary|(?:white house )?counsel|(?:trade|economic|homeland security) advis[eo]r|(?:(?:house|senate) )?(?:majority|minority) (?:leader|whip)|(?:house )?speaker|speaker of the house)$/i;
/** The title of whoever sits in the seat of power itself. */
const SEATED = /^president$/i;

/** Offices that go with a seat in the Congress. */
const SEATS = /^(?:legislator|parliament-leader|parliament-speaker)$/;

/** The state whose own title it is, or whose politicians alone are tagged so: "Representative Marsh (D-Ohio)". */
export function stateOfTitle(
  work: Work,
  byKey: ReadonlyMap<string, number>,
  { role, officeClass, mention }: OfficeDraft,
): readonly number[] {
  const congress = byKey.get('state:US');
  if (congress !== undefined && SEATS.test(officeClass))
    if (partyTagAt(work.document.tokens, work.mentions[mention]!.endToken)) return [congress];
  const own = OWN_TITLES.find(([pattern]) => pattern.test(role));
  const state = own && byKey.get(own[1]);
  return state === undefined ? [] : [state];
}

/** Whether a title is one that only the state's own institutions tell. */
export const ofCabinet = ({ role }: OfficeDraft): boolean => CABINET.test(role);

/** Whether a title is one of a parliament's members, whose state a tag behind the name may tell. */
export const ofParliament = ({ officeClass }: OfficeDraft): boolean => SEATS.test(officeClass);

/** How often the institutions of one state must be named, and how many times as often as those of any other. */
const LEAST = 2;
const LEAD = 3;

/** "Vice President Marsh" beside the White House: the state whose seats of power the article speaks of far above others. */
export function stateOfInstitutions(work: Work, office: OfficeDraft, acting: readonly number[]): readonly number[] {
  if (!ofCabinet(office) || possessed(work, office)) return [];
  const state = atHome(work);
  return state !== undefined && acting.every((id) => id === state) ? [state] : [];
}

/** "His national security adviser": whose, the pronoun says. */
const possessed = ({ document }: Work, { evidence }: OfficeDraft): boolean =>
  /\b(?:his|her|its|their|whose|['’]s)\s+(?:\p{L}+\s+)?$/iu.test(
    document.article.text.slice(Math.max(0, evidence.start - 30), evidence.start),
  );

/** "President Marsh" in an article full of one state's institutions, where nobody else is said to preside over it. */
export function stateOfSeat(
  work: Work,
  { role, entity, tenure }: OfficeDraft,
  acting: readonly number[],
): readonly number[] {
  if (!SEATED.test(role)) return [];
  const state = atHome(work);
  // Two states side by side may have a president each.
  if (state === undefined || (acting.length > 1 && acting.includes(state) && new Set(acting).size > 1)) return [];
  // Of those who have presided over it there may be many.
  const rival =
    tenure !== 'former' &&
    work.offices.some(
      (other) =>
        other.officeClass === 'head-of-state' &&
        other.tenure === 'current' &&
        other.entity !== entity &&
        (other.of.includes(state) || (other.owner === 'unknown' && !ofAnother(work, other))),
    );
  return rival ? [] : [state];
}

/** "president of Marsh Steel", "the minister of that sect": the text says of what, though it is nothing that we know. */
export function ofAnother({ document }: Work, { evidence, of }: OfficeDraft): boolean {
  return of.length === 0 && OF_ANOTHER.test(document.article.text.slice(evidence.end, evidence.end + 60));
}
const OF_ANOTHER =
  /^ of (?!(?:the|his|her|its|their|this|that|our) (?:country|nation|republic|state|kingdom|government)\b)/;

/** The state whose institutions are named alone, or far more often than any other's. */
function atHome(work: Work): number | undefined {
  const counts = new Map<string, number>();
  for (const mention of work.mentions) {
    const state = institutionOf(work, mention);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || (second && (first[1] < LEAST || first[1] < LEAD * second[1]))) return undefined;
  return work.clusters.find(({ key }) => key === first[0])?.id;
}

/** The state for which a metonym stands, or to which a body belongs, by its key; the article need not name it. */
function institutionOf(work: Work, mention: Mention): string | undefined {
  const [cluster] = work.referents[mention.index]!;
  if (cluster === undefined || !mention.referent) return undefined;
  if (mention.type === 'STATE') return mention.rule === 'gazetteer:metonym' ? work.clusters[cluster]!.key : undefined;
  return mention.type === 'ORGANISATION' ? stateIdOf(mention.referent.id) : undefined;
}

const PRIVATE = /campaign|personal|business|finance chair|^(?:lawyer|attorney|solicitor|barrister|confidante?)$/i;

/** "His campaign manager", "her personal lawyer": who serves a politician, not the state. */
export const isPrivate = ({ role }: OfficeDraft): boolean => PRIVATE.test(role);
