import { describe, expect, it } from 'vitest';
import { findSpeech, quotesOf, speechAt } from '../../src/claims/speech/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

/** Names the people of the sentences that follow, so that surnames resolve. */
const CAST = 'Foreign Minister Raj Patel and the economist Ana Lopez live in Madrid.\n\n';

function hear(text: string) {
  const resolved = resolveInArticle(
    findMentions(readDocument({ id: 'article:test', text }, { published: '2015-05-13' })),
  );
  const speeches = findSpeech(resolved);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const names = (mention: number | undefined) =>
    mention === undefined ? [] : (resolved.referents[mention] ?? []).map((index) => resolved.entities[index]!.label);
  const quotes = quotesOf(resolved, speeches).map(({ entity, quote }) => [
    resolved.entities[entity]!.label,
    slice(quote),
  ]);
  return { speeches, slice, names, quotes, text };
}

/** Speaker's words, stance, content. */
const told = (text: string) => {
  const { speeches, slice } = hear(text);
  return speeches.map((speech) => [slice(speech.speakerText), speech.stance, slice(speech.content)]);
};

describe('reported speech', () => {
  it.each([
    ['Raj Patel said that the canal would reopen.', 'Raj Patel', 'says', 'the canal would reopen.'],
    ['Raj Patel said on Monday the canal would reopen.', 'Raj Patel', 'says', 'the canal would reopen.'],
    ['The canal will reopen in June, officials said on Friday.', 'officials', 'says', 'The canal will reopen in June,'],
    ['The canal will reopen, said Raj Patel, the foreign minister.', 'Raj Patel', 'says', 'The canal will reopen,'],
    [
      'The canal, two engineers said, would reopen.',
      'two engineers',
      'says',
      'The canal, two engineers said, would reopen.',
    ],
    ['Raj Patel told Ana Lopez in Madrid that dredging had begun.', 'Raj Patel', 'says', 'dredging had begun.'],
    ['Raj Patel, who owns a boat, denied that he had seen her.', 'Raj Patel', 'denies', 'he had seen her.'],
    ['Raj Patel left Ana Lopez, who had said that she was ill.', 'Ana Lopez', 'says', 'she was ill.'],
    [
      'According to Radio Mondo, Raj Patel believes that it rained.',
      'Radio Mondo',
      'says',
      'According to Radio Mondo, Raj Patel believes that it rained.',
    ],
    ['Raj Patel promised to visit Chile.', 'Raj Patel', 'promises', 'to visit Chile.'],
    ['Raj Patel threatened to close the canal.', 'Raj Patel', 'threatens', 'to close the canal.'],
    ['Raj Patel declined to say whether they had met.', 'Raj Patel', 'withholds', 'whether they had met.'],
    ['Raj Patel did not confirm that they had met.', 'Raj Patel', 'withholds', 'they had met.'],
    ['Raj Patel expects the boats to return, and hopes that they float.', 'Raj Patel', 'hopes', 'they float.'],
  ])('%s', (text, speaker, stance, content) => {
    expect(told(text)).toContainEqual([speaker, stance, content]);
  });

  it('parts two speakers of one sentence', () => {
    expect(told('Raj Patel said the canal was open, but Ana Lopez denied it.')).toEqual([
      ['Raj Patel', 'says', 'the canal was open'],
      ['Ana Lopez', 'denies', 'it.'],
    ]);
    expect(
      told('After Raj Patel said it was open, Ana Lopez claimed that it was shut.').map(([, , content]) => content),
    ).toEqual(['it was open', 'it was shut.']);
  });

  it('gives the second verb the subject of the first', () => {
    expect(told('Raj Patel met Ana Lopez and said that it had rained.')).toEqual([
      ['Raj Patel', 'says', 'it had rained.'],
    ]);
  });

  it.each([
    'The canal was said to be open.',
    'A truce declared at dawn lasted a day.',
    'Raj Patel made bold claims in his book.',
    'Police questioned the student.',
    'Chile denied them entry.',
    'Chile is expected to win.',
  ])('hears nobody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('attribution', () => {
  it('belongs to the side of a semicolon on which it stands', () => {
    expect(told('The canal is shut; according to Raj Patel, the lock broke.')).toEqual([
      ['Raj Patel', 'says', 'according to Raj Patel, the lock broke.'],
    ]);
  });

  it('names an organisation through its spokesman', () => {
    const { speeches, names } = hear('The war, according to a spokesman for the Red Cross, is over.');
    expect(speeches.map((speech) => [speech.kind, names(speech.speaker)])).toEqual([['attribution', ['Red Cross']]]);
  });
});

describe('quotations', () => {
  it.each([
    ['“The lock broke at night,” Lopez said.', 'The lock broke at night,'],
    ['"The lock broke at night," said Lopez on Monday.', 'The lock broke at night,'],
    ['«The lock broke at night», Lopez told reporters.', 'The lock broke at night'],
    ["'The lock broke at night,' Lopez said.", 'The lock broke at night,'],
    ['Lopez said: ‘The lock’s gate broke.’', 'The lock’s gate broke.'],
    ['Ana Lopez: "The lock broke at night."', 'The lock broke at night.'],
    ['"The lock broke at night" - economist Ana Lopez', 'The lock broke at night'],
    ['"The lock broke. It was at night," Lopez said.', 'The lock broke. It was at night,'],
    ['Lopez called it odd. "We heard the lock break," she said.', 'We heard the lock break,'],
  ])('%s', (text, quote) => {
    expect(hear(CAST + text).quotes).toEqual([['Ana Lopez', quote]]);
  });

  it('follows a speaker through the second half and the next sentence', () => {
    const { quotes } = hear(`${CAST}"The lock broke there," Lopez said, "and it was cold." "We had no coats."`);
    expect(quotes).toEqual([
      ['Ana Lopez', 'The lock broke there,'],
      ['Ana Lopez', 'and it was cold.'],
      ['Ana Lopez', 'We had no coats.'],
    ]);
  });

  it('follows a speaker into the next paragraph, and back', () => {
    const forth = hear(`${CAST}Lopez said: “The lock broke there.\n\n“And it was very cold.”`);
    expect(forth.quotes.map(([who]) => who)).toEqual(['Ana Lopez', 'Ana Lopez']);
    const back = hear(`${CAST}“The lock broke there.\n\n“And it was very cold,” Lopez said.`);
    expect(back.quotes.map(([who]) => who)).toEqual(['Ana Lopez', 'Ana Lopez']);
  });

  it('takes no scraps, apostrophes or nicknames for quotations', () => {
    expect(hear(`${CAST}Lopez called the so-called "lock" a joke.`).quotes).toEqual([]);
    expect(hear(`${CAST}The sailors' boats and the captains' hats were Lopez's.`).quotes).toEqual([]);
    expect(hear(`${CAST}Jim 'the lock' Brown met Lopez.`).quotes).toEqual([]);
  });

  it('proves each quotation by sentences of the text', () => {
    const text = `${CAST}"The lock broke. It was at night," Lopez said. Nobody slept.`;
    const resolved = resolveInArticle(findMentions(readDocument({ id: 'article:test', text }, {})));
    const [quote] = quotesOf(resolved, findSpeech(resolved));
    expect(quote && text.slice(quote.evidence.start, quote.evidence.end)).toBe(
      '"The lock broke. It was at night," Lopez said.',
    );
  });
});

it('finds the closest speech around a span', () => {
  const { speeches, slice, text } = hear('Raj Patel said that Ana Lopez denied that she had met the envoy.');
  const at = text.indexOf('she');
  const speech = speechAt(speeches, { start: at, end: at + 3 });
  expect(speech && [slice(speech.speakerText), speech.stance]).toEqual(['Ana Lopez', 'denies']);
  expect(speechAt(speeches, { start: 0, end: 9 })).toBeUndefined();
});
