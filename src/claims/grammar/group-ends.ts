import type { Mention } from '../../../graph/model/index.ts';
import type { Growing, Layers } from './noun-group.ts';

const WITHIN = new Set(['in', 'at', 'near', 'outside']);

/** "In Lima | President X met": a place behind its preposition, where the next word begins a person with an office elsewhere. */
export function isWhere({ tokens, personAt }: Layers, { first, at, head, last, mentions }: Growing): boolean {
  if (head === undefined || mentions.length !== 1 || last?.firstToken !== first || last.endToken !== at) return false;
  if ((last.type !== 'PLACE' && last.type !== 'STATE') || !WITHIN.has(tokens[first - 1]?.lower ?? '')) return false;
  const person = personAt.get(at);
  return person !== undefined && (last.type === 'STATE' || !person.offices.some(({ of }) => of.includes(last.index)));
}

const SETTING = new Set('at on in to from into near outside inside after before during'.split(' '));

/** "On the train | Lee met Kim": a setting without its comma, behind which a name and its verb begin anew. */
export function isSubjectBehind(
  { tokens }: Layers,
  { first, head, determiner }: Growing,
  { type, endToken }: Mention,
): boolean {
  if (head === undefined || determiner === undefined || type !== 'PERSON' || tokens[head]!.pos !== 'NOUN') return false;
  if (!SETTING.has(tokens[first - 1]?.lower ?? '')) return false;
  const next = tokens[endToken];
  return next?.sentence === tokens[head]!.sentence && (next.pos === 'VERB' || next.pos === 'AUX');
}

const OF_CLAUSES = new Set(
  'moment time day way reason year week night minute month place meeting meetings talks conversation conversations call calls dinner lunch interview'.split(
    ' ',
  ),
);

/** "the moment | Lee asked him", "the day | Chad left": a clause without its "when" or "that". */
export function opensRelative({ tokens }: Layers, { head, determiner }: Growing, { type, endToken }: Mention): boolean {
  if (head === undefined || (type !== 'PERSON' && type !== 'STATE')) return false;
  if (!OF_CLAUSES.has(tokens[head]!.lower) || (determiner === undefined && !/s$/u.test(tokens[head]!.lower)))
    return false;
  const next = tokens[endToken]?.pos === 'ADV' ? tokens[endToken + 1] : tokens[endToken];
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
}
