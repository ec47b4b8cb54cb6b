import type { NounGroup, VerbGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { listUpTo } from './lists.ts';
import { chainHead, isFiller, isMark, isNoun, isPrep, type Scanner } from './scanner.ts';
import { leftContext } from './subject.ts';

/** Verbs whose object is the subject of the infinitive or gerund that follows. */
const OBJECT_CONTROL = new Set(
  'tell ask urge invite send allow expect want order force persuade call instruct press enable dispatch permit require advise encourage get'.split(
    ' ',
  ),
);

const HOLDING = new Set('hold host chair convene stage organise organize attend sign'.split(' '));

/** How a verb hangs on the clause before it. */
export type Attachment = Pick<Clause, 'subject' | 'link'> &
  Partial<Pick<Clause, 'parent' | 'conjunctOf' | 'marker' | 'antecedent' | 'verb' | 'object' | 'content'>>;

/** "plans to meet", "an opportunity to meet", a headline's "to meet". */
export function infinitive(scanner: Scanner, verb: VerbGroup, previous: Clause | undefined): Attachment {
  const { chunks } = scanner;
  let at = verb.at - 1;
  while (isFiller(chunks[at]) || chunks[at]?.type === 'time') at--;
  const left = chunks[at];
  if (
    isNoun(left) &&
    chunks[left.at - 1]?.type === 'prep' &&
    (chunks[left.at - 1] as { word: string }).word === 'for'
  ) {
    const content = chunks[left.at - 2];
    return {
      subject: [left],
      link: 'complement',
      ...(previous ? { parent: previous } : {}),
      ...(isNoun(content) ? { content } : {}),
    };
  }
  if (!previous) {
    const named = isNoun(left) && scanner.isRanked(left) ? namedBehind(scanner, verb) : undefined;
    // "The last minister | to visit X | was Y": it is told of Y.
    if (named) return { subject: [named], link: 'main', verb: { ...verb, form: 'finite', tense: 'past' } };
    // A headline's future: "Modi to visit Tokyo".
    const context = leftContext(scanner, verb);
    return { subject: context.subject, link: 'main', verb: { ...verb, form: 'finite', tense: 'future' } };
  }
  // "precedes the meeting of ministers | to be held in Prague": what is to be held is the meeting.
  if (
    verb.passive &&
    isNoun(left) &&
    left.at === verb.at - 1 &&
    left.at > previous.verb.at &&
    HOLDING.has(verb.lemma)
  ) {
    let head = left;
    while (isPrep(chunks[head.at - 1]) && isNoun(chunks[head.at - 2]) && head.at - 2 > previous.verb.at)
      head = chunks[head.at - 2] as NounGroup;
    const told: VerbGroup = { ...verb, form: 'finite', tense: 'future' };
    return { subject: [head], link: 'participle', antecedent: head, parent: previous, verb: told };
  }
  const controls =
    OBJECT_CONTROL.has(previous.verb.lemma) ||
    // "leaving Lee to meet the guests", not "left Lima to meet them".
    (previous.verb.lemma === 'leave' && previous.object.every((group) => scanner.isPerson(group)));
  const subject = controls && !previous.verb.passive && previous.object.length > 0 ? previous.object : previous.subject;
  // "travelled to X to meet Y": a name has no content.
  const content = isNoun(left) && left.at > previous.verb.at && !scanner.isName(left) ? { content: left } : {};
  return { subject, link: 'complement', parent: previous, ...content };
}

/** The name behind the "was" that follows: "to visit X | was | Y". */
function namedBehind({ chunks, isName, isPerson }: Scanner, verb: VerbGroup): NounGroup | undefined {
  const be = chunks.findIndex((chunk, at) => at > verb.at && chunk.type === 'verb');
  const copula = chunks[be];
  const name = chunks[be + 1];
  return copula?.type === 'verb' && copula.lemma === 'be' && isNoun(name) && isName(name) && isPerson(name)
    ? name
    : undefined;
}

/** "after meeting", "considered sending", "officials visiting". */
export function gerund(scanner: Scanner, verb: VerbGroup, previous: Clause | undefined): Attachment {
  const { chunks } = scanner;
  let at = verb.at - 1;
  while (isFiller(chunks[at])) at--;
  const left = chunks[at];
  const parent = previous ? { parent: previous } : {};
  if (left?.type === 'prep' || isMark(left, 'subordinator')) {
    const word = (left as { word: string }).word;
    // "no intention | of meeting".
    const noun = word === 'of' ? chunks[left!.at - 1] : undefined;
    const content = isNoun(noun) && !scanner.isName(noun) ? { content: noun } : {};
    return { subject: previous?.subject ?? [], link: 'prepositional', marker: word, ...parent, ...content };
  }
  if (previous && left === previous.verb) return { subject: previous.subject, link: 'complement', parent: previous };
  if (previous && isMark(left, 'and', 'or') && (previous.verb.form === 'gerund' || previous.verb.progressive))
    return {
      subject: previous.subject,
      link: 'conjunct',
      ...(previous.parent ? { parent: previous.parent } : {}),
      verb: { ...verb, tense: previous.verb.tense, progressive: true },
    };
  if (isNoun(left)) {
    // "with A and B attending": all of whom the preposition governs.
    const list = listUpTo(scanner, left);
    const before = chunks[list[0]!.at - 1];
    const subject = before?.type === 'prep' && before.word === 'with' ? list : [left];
    return { subject, link: 'participle', antecedent: left, ...parent };
  }
  // "A statement by the ministers, | meeting in X, | praised": the people before the comma meet.
  const people = !previous && isMark(chunks[at], 'comma') ? chunks[at - 1] : undefined;
  if (isNoun(people) && isPrep(chunks[people.at - 1]) && scanner.isPerson(people) && !scanner.isName(people))
    return { subject: [people], link: 'participle', antecedent: people };
  return { subject: previous?.subject ?? [], link: 'adverbial', ...parent };
}

/** "talks held in", "hosted by". */
export function participle(scanner: Scanner, verb: VerbGroup, previous: Clause | undefined): Attachment {
  const { chunks } = scanner;
  let at = verb.at - 1;
  while (isFiller(chunks[at])) at--;
  const left = chunks[at];
  if (isMark(left, 'comma')) at--;
  while (at >= 0 && !isNoun(chunks[at]) && (chunks[at]?.type === 'time' || isPrep(chunks[at]))) at--;
  const near = chunks[at];
  let antecedent = isNoun(near) ? near : undefined;
  // "talks between A and B held in Moscow": the head of the whole group.
  if (antecedent && isMark(chunks[antecedent.at - 1], 'and', 'comma')) {
    const first = listUpTo(scanner, antecedent)[0]!;
    if (isPrep(chunks[first.at - 1]) && isNoun(chunks[first.at - 2])) antecedent = first;
  }
  // "the importance of the visit | paid by A": what is paid is the visit.
  const isPaid = verb.lemma === 'pay' || verb.lemma === 'undertake';
  if (antecedent && !isPaid) antecedent = chainHead(chunks, antecedent);
  return {
    subject: antecedent ? [antecedent] : [],
    link: 'participle',
    verb: { ...verb, passive: true },
    ...(antecedent ? { antecedent } : {}),
    ...(previous ? { parent: previous } : {}),
  };
}
