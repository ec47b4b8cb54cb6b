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
const HONORIFICS = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady'.split(' '));

/** "On the train | Lee met Kim", "from his car | Mr. Lee called": a setting without its comma, and then a name with its verb. */
export function isSubjectBehind(layers: Layers, { first, at, head, determiner }: Growing): boolean {
  const { tokens } = layers;
  if (head === undefined || determiner === undefined || at !== head + 1 || tokens[head]!.pos !== 'NOUN') return false;
  if (!SETTING.has(tokens[first - 1]?.lower ?? '')) return false;
  const person = personFrom(layers, at);
  const next = person && tokens[person.endToken];
  return next?.sentence === tokens[head]!.sentence && (next?.pos === 'VERB' || next?.pos === 'AUX');
}

function personFrom({ tokens, personAt, mentionAt }: Layers, at: number): Mention | undefined {
  if (!HONORIFICS.has(tokens[at]?.lower ?? '')) return personAt.get(at);
  const mention = mentionAt.get(tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
  return mention?.type === 'PERSON' ? mention : undefined;
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
