/**
 * The little XML that exporters need: tags are literals of theirs, so that only values want care. Measured here, a DOM
 * on a library is three to twelve times slower and holds what is to stream; independent parsers read it back in the tests.
 */

/** What XML 1.0 forbids even as a reference: control characters, lone surrogates, the two non-characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CAREFUL = /[&<>"\u0000-\u001f\u0085\u2028\ud800-\udfff\ufffe\uffff]/;
/** Line ends of XML 1.1 as well, which some readers of 1.0 take for a space. */
const IN_VALUES = /[&<>"\t\n\r\u0085\u2028]/g;
const IN_TEXT = /[&<\r\u0085\u2028]|\]\]>/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  ']]>': ']]&gt;',
};

const reference = (found: string): string => REFERENCES[found]!;

/**
 * Text as it may stand in an attribute in double quotes. Here and between tags the replacement character, U+FFFD, stands
 * for each that XML forbids, so that one sees that something was there.
 */
function escapeValue(text: string): string {
  return CAREFUL.test(text) ? text.replace(FORBIDDEN, '\ufffd').replace(IN_VALUES, reference) : text;
}

/** Text between tags. As few references as may be: some readers lose a space that stands between two of them. */
export function escapeText(text: string): string {
  return CAREFUL.test(text) ? text.replace(FORBIDDEN, '\ufffd').replace(IN_TEXT, reference) : text;
}

/** An attribute with a space before it; nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? value : escapeValue(value)}"`;
}
