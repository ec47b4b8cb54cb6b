import { tenseOf } from '../../context.ts';
import { isCivil } from '../../events/people.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import type { StandingContext } from '../../status/standing.ts';
import type { DatedDraft } from '../draft.ts';
import { type Deed, makeMemory } from './deed.ts';
import { nounDeeds } from './nouns.ts';
import { verbDeeds } from './verbs.ts';

/** Finds what actors do to each other: PLOVER's verbs other than CONSULT. */
export function findDeeds(reading: Reading, context: StandingContext): readonly DatedDraft[] {
  const homes = homesOf(reading);
  let current = 0;
  const memory = makeMemory(
    (actor) => homes.get(actor) ?? [],
    () => current,
  );
  const drafts: DatedDraft[] = [];
  for (const sentence of reading.sentences) {
    current = sentence.sentence.index;
    if (sentence.sentence.form === 'byline') continue;
    const seen = new Set<string>();
    const keep = (found: Deed): void => {
      if (isDomestic(homes, found)) return;
      const deed = isSearch(reading, found) ? { ...found, relation: 'COERCES' as const } : found;
      const key = `${deed.relation} ${deed.from} ${deed.to}`;
      if (seen.has(key)) return;
      seen.add(key);
      memory.note(deed);
      drafts.push(draftOf(reading, sentence, deed));
    };
    const asks = isQuestion(reading, sentence);
    for (const clause of sentence.clauses)
      for (const deed of verbDeeds(reading, context, sentence, clause, memory, asks)) keep(deed);
    for (const deed of nounDeeds(reading, sentence)) keep(deed);
  }
  return drafts;
}

/** A raid by a civil authority is a search, no assault. */
const isSearch = (reading: Reading, { relation, rule, from }: Deed): boolean =>
  relation === 'ASSAULTS' && /-raid$/.test(rule) && isCivil(reading, from);

/** States and bodies for which a person acts, by the offices of this article. */
function homesOf({ resolved }: Reading): ReadonlyMap<number, readonly number[]> {
  const homes = new Map<number, number[]>();
  for (const { entity, of } of resolved.offices ?? []) homes.set(entity, [...(homes.get(entity) ?? []), ...of]);
  return homes;
}

/** Between a person and the State or body that the person serves: no deed among nations. */
const isDomestic = (homes: ReadonlyMap<number, readonly number[]>, { from, to }: Deed): boolean =>
  from === to || (homes.get(from)?.includes(to) ?? false);

const isQuestion = ({ tokens }: Reading, { sentence }: ReadSentence): boolean => {
  for (let at = sentence.endToken - 1; at >= Math.max(sentence.firstToken, sentence.endToken - 3); at--)
    if (tokens[at]!.text === '?') return true;
  return false;
};

function draftOf(_reading: Reading, { sentence }: ReadSentence, deed: Deed): DatedDraft {
  const { relation, from, to, status, mode, clause, rule, at } = deed;
  return {
    draft: {
      about: 'edge',
      relation,
      from,
      to,
      status,
      ...(mode ? { mode } : {}),
      evidence: { start: sentence.start, end: sentence.end },
      rule,
      at,
    },
    times: [...(clause?.times ?? []), ...(deed.time === undefined ? [] : [deed.time])],
    tense: tenseOf(clause),
  };
}
