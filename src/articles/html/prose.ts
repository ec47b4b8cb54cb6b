import type { Paragraph } from './text.ts';

/** Lines that pages put between the paragraphs of an article. */
const FURNITURE = new RegExp(
  `^(?:${[
    'advert(?:isement)?s?',
    '(?:sponsored|promoted)(?: content)?',
    '(?:story|article) continues below.{0,30}',
    'continue reading.{0,60}',
    '(?:click|tap) here .{0,80}',
    'share(?: this)?(?: (?:article|story|page|on .{0,40}))?:?',
    'follow (?:us|\\S{1,30}) on .{0,80}',
    '(?:sign up (?:for|to)|subscribe (?:to|now|for)) .{0,120}',
    '(?:also )?read(?: also| more| next)?: .{0,200}',
    '(?:related|recommended|more|most read|trending|see also)(?: (?:stories|articles|news|topics|on this))?:?',
    '(?:related|recommended|see also|watch|listen)(?: (?:stories|articles))?: .{0,200}',
    '(?:photo|image|picture|credit|file photo|photograph)s?(?: credit| courtesy)?: .{0,80}',
    '\\(?(?:photo|image|file) by .{0,80}',
    'copyright (?:©|\\(c\\)|\\d{4}).{0,120}',
    '© ?.{0,160}',
    'all rights reserved.{0,60}',
    'comments?(?: \\(\\d+\\))?',
    '\\d+ (?:min(?:ute)?s? read|comments?|shares?)',
    'listen to this article.{0,40}',
    '(?:tags?|topics?): .{0,120}',
    '[\\[(]?.{2,100} contributed (?:to this|reporting).{0,60}',
    '[\\[(]?(?:(?:additional )?reporting|writing|editing|written|edited) by .{2,160}',
    'page \\d+ of \\d+.{0,40}',
    '\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?',
    'scroll to continue.{0,40}',
    'this (?:article|story) (?:is|was) .{0,40}(?:updated|published|corrected).{0,80}',
  ].join('|')})$`,
  'i',
);

/** Whether a paragraph is the article's and no furniture of the page: a row of links, an appeal, a credit. */
export function isProse({ text, linked }: Paragraph): boolean {
  if (FURNITURE.test(text)) return false;
  const mostlyLinks = linked > 0.8 * text.replace(/\s+/g, '').length;
  return !mostlyLinks || (text.length > 140 && /[.!?]["'”’]?$/.test(text));
}

/** Lines at the head of an article in which they are looked for. */
const HEAD = 4;
const BYLINE = /^(?:by|from|words by|story by|text by|reported by|written by) \p{Lu}[^.!?]{1,100}$/iu;
const WHEN = /^(?:(?:first |last )?(?:published|updated|posted|modified|date)\b[^.!?]{0,20})?.{0,30}\d.{0,60}$/i;
const DAY =
  /(?:\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b)/i;
/** More words than a date, a time and a name have. */
const MOST_WORDS = 14;

/** An article without the lines above it that say who wrote it and when. */
export function withoutByline(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter(({ text }, index) => index >= HEAD || !isByline(text));
}

function isByline(line: string): boolean {
  if (line.split(/\s+/).length > MOST_WORDS || /[.!?]["”’]?$/.test(line)) return false;
  return BYLINE.test(line) || (WHEN.test(line) && DAY.test(line));
}
