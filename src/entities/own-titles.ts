import type { Mention } from '../../graph/model/index.ts';
import type { OfficeDraft, Work } from './cluster.ts';
import { stateIdOf } from './lexicon-facts.ts';

/** Titles that one state alone uses, and the state; it must be spoken of in the article. */
const OWN_TITLES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:us )?(?:(?:deputy |assistant |under ?)?secretary of (?:state|defense|the treasury)|(?:defense|treasury|homeland security) secretary)$/i,
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
  /^(?:vice[ -]president|attorney general|national security advis[eo]r|(?:white house )?chief of staff|(?:white house )?press secretary)$/i;

/** The state whose own title it is. */
export function stateOfTitle(byKey: ReadonlyMap<string, number>, { role }: OfficeDraft): readonly number[] {
  const own = OWN_TITLES.find(([pattern]) => pattern.test(role));
  const state = own && byKey.get(own[1]);
  return state === undefined ? [] : [state];
}

/** Whether a title is one that only the state's own institutions tell. */
export const ofCabinet = ({ role }: OfficeDraft): boolean => CABINET.test(role);

/** "Vice President Marsh" beside the White House: the one state whose seats of power the article speaks of. */
export function stateOfInstitutions(work: Work, office: OfficeDraft, acting: readonly number[]): readonly number[] {
  if (!ofCabinet(office)) return [];
  const states = new Set<number>();
  for (const mention of work.mentions) {
    const state = institutionOf(work, mention);
    if (state !== undefined) states.add(state);
  }
  const [state] = states;
  return states.size === 1 && acting.every((id) => id === state) ? [state!] : [];
}

/** The state for which a metonym stands, or to which a body belongs that carries no other state's name. */
function institutionOf(work: Work, mention: Mention): number | undefined {
  const [cluster] = work.referents[mention.index]!;
  if (cluster === undefined || !mention.referent) return undefined;
  if (mention.type === 'STATE') return mention.rule === 'gazetteer:metonym' ? cluster : undefined;
  if (mention.type !== 'ORGANISATION') return undefined;
  const home = stateIdOf(mention.referent.id);
  return home === undefined ? undefined : work.clusters.find(({ key }) => key === home)?.id;
}
