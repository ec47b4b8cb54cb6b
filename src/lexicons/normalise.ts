const PLAIN = /^[A-Za-z0-9]+$/;
const ASCII = /^[ -~]*$/;
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const MARKS = /[\u0300-\u036f]/g;
const SEPARATORS = /[\s\-\u2010-\u2015'\u2018\u2019\u02bc\u02bb`/\u00b7]+/;
const DROPPED = /[.,"\u201c\u201d()]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ə: 'a',
  Ə: 'A',
};
const SPECIAL = /[ßæÆœŒøØłŁđĐðÐþÞıħĦəƏ]/g;

/** Letters without accents; case is kept. */
export function foldAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The pieces of a word or name: accents folded, full stops dropped ("U.S." → "US"), cut at spaces, hyphens and
 * apostrophes, so that it does not matter how a tokeniser cuts "Guinea-Bissau" or "People's".
 */
export function namePieces(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text];
  return foldAccents(text)
    .replace(DROPPED, '')
    .split(SEPARATORS)
    .filter((piece) => piece !== '');
}

/** The key under which a name is found: its pieces joined by one space. Case is kept, since "US" is not "us". */
export function normaliseName(text: string): string {
  return PLAIN_WORDS.test(text) ? text : namePieces(text).join(' ');
}

/** A label as part of an id: "Al-Qaeda" → "al-qaeda". */
export function slugOf(label: string): string {
  return foldAccents(label)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
