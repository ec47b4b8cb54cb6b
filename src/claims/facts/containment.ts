import type { LocalEntity, Mention, Resolved } from '../../../graph/model/index.ts';
import { demonymOf, ORGANISATIONS, stateByIso } from '../../lexicons/index.ts';
import type { EdgeClaimDraft } from './draft.ts';
import { ending, entityOf, factOf, isNamed, layNames, lowerAt, type Names } from './names.ts';

/** Nouns of bodies that belong to a state. A bank, a company or a club of a country does not. */
const STATE_BODIES = new Set(
  (
    'ministry ministries army navy air force forces military police parliament senate agency department directorate court ' +
    'guard guards gendarmerie directorate treasury government cabinet assembly embassy consulate intelligence service ' +
    'commission council congress presidency chancellery duma knesset bundestag sejm marines corps command coastguard ' +
    'administration authority office secretariat mission legislature judiciary'
  ).split(' '),
);

/** What a lexicon may give to a country though it is none of the state's. */
const NOT_OFFICIAL =
  /\b(?:church|party|national committee|foundation|university|museum|union|association|club|society|federation|press|campaign)\b/iu;

const NOT_OF_STATE = new Set(['party', 'company', 'media', 'armed-group', 'bloc']);

let states: ReadonlyMap<string, string> | undefined;

/** Lexicon id of a body to that of its state. */
function lexiconStates(): ReadonlyMap<string, string> {
  states ??= new Map(
    ORGANISATIONS.filter(({ state, form }) => state !== undefined && !NOT_OF_STATE.has(form)).flatMap(
      ({ id, state }) => {
        const owner = stateByIso(state!)?.id;
        return owner === undefined ? [] : [[id, owner] as const];
      },
    ),
  );
  return states;
}

/** Ministries, armies and offices of a state that the article names: PART_OF. */
export function containmentClaims(resolved: Resolved, names: Names = layNames(resolved)): readonly EdgeClaimDraft[] {
  const drafts: EdgeClaimDraft[] = [];
  const seen = new Set<string>();
  for (const mention of resolved.mentions) {
    const body = mention.type === 'ORGANISATION' ? entityOf(names, mention, 'Organisation') : undefined;
    if (body === undefined) continue;
    const found = ownerOf(names, mention, names.entities[body]!);
    if (!found || found.state === body) continue;
    const key = `${body} ${found.state} ${mention.sentence}`;
    if (seen.has(key) || (found.rule === 'lexicon-part' && seen.has(`${body}`))) continue;
    seen.add(key);
    seen.add(`${body}`);
    drafts.push(factOf(names, 'PART_OF', body, found.state, mention.sentence, found.rule));
  }
  return drafts;
}

interface Owner {
  readonly state: number;
  readonly rule: string;
}

function ownerOf(names: Names, mention: Mention, body: LocalEntity): Owner | undefined {
  const exact = body.signature?.strength === 'exact';
  const known = exact && !NOT_OFFICIAL.test(body.label) ? lexiconStates().get(body.signature.key) : undefined;
  if (exact) {
    // The lexicon says whose it is; the sentence must name that state, if only in the body's name.
    const state = known === undefined ? undefined : names.byId.get(known);
    const proved =
      state !== undefined && (isNamed(names, mention.sentence, state) || insideName(names, mention) === state);
    return proved ? { state, rule: 'lexicon-part' } : undefined;
  }
  if (!isOfState(mention, body)) return undefined;
  const beside = besideName(names, mention);
  if (beside !== undefined) return { state: beside, rule: 'part-beside' };
  const inside = insideName(names, mention);
  return inside === undefined ? undefined : { state: inside, rule: 'part-name' };
}

function isOfState({ name }: Mention, { form }: LocalEntity): boolean {
  if (form === 'ministry' || form === 'armed-force') return true;
  if (form !== undefined && NOT_OF_STATE.has(form)) return false;
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => STATE_BODIES.has(word));
}

/** "Russia's Foreign Ministry", "the Polish parliament". */
function besideName(names: Names, mention: Mention): number | undefined {
  let at = mention.firstToken - 1;
  if (/^(?:'s|’s|')$/.test(lowerAt(names, at))) at--;
  const owner = ending(names, at);
  if (owner?.sentence !== mention.sentence) return undefined;
  return owner.type === 'STATE' || owner.type === 'NATIONALITY' ? entityOf(names, owner, 'State') : undefined;
}

/** "Royal Danish Navy", "Pakistan Army", "Ministry of Foreign Affairs of India": a state of the article in the name. */
function insideName(names: Names, { firstToken, endToken, name }: Mention): number | undefined {
  for (let at = firstToken; at < endToken; at++) {
    const state = demonymOf(names.tokens[at]!.text);
    const found = state && names.byId.get(state.id);
    if (found !== undefined) return found;
  }
  const words = ` ${name.toLowerCase()} `;
  for (const [id, index] of names.byId) {
    if (!id.startsWith('state:')) continue;
    const { names: known, label } = names.entities[index]!;
    for (const { text } of [{ text: label }, ...known]) {
      const lower = text.toLowerCase();
      if (
        lower.length > 2 &&
        (words.startsWith(` ${lower} `) || words.endsWith(` of ${lower} `) || words.endsWith(` of the ${lower} `))
      )
        return index;
    }
  }
  return undefined;
}
