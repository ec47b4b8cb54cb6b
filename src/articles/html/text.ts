import { type DomNode, ELEMENT, TEXT, walk } from './dom.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TFOOT TR UL BODY'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA HEAD TITLE MATH'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
/** A cell of more characters than this holds text and no figure: the table makes the layout of an old page. */
const LONG_CELL = 200;

/** A paragraph of a page: its words, and how many of its characters are those of links. */
export interface Paragraph {
  readonly text: string;
  readonly linked: number;
}

/** The paragraphs of a page or a part of it, white space tidied; a line break in a paragraph is kept. */
export function paragraphsOf(root: DomNode): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  let linked = 0;
  let links = 0;
  const flush = (): void => {
    const tidy = text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    // Two breaks in a row part paragraphs in older pages.
    const parts = tidy.split(/\n{2,}/);
    for (const part of parts) {
      if (part !== '') paragraphs.push({ text: part, linked: parts.length === 1 ? linked : 0 });
    }
    text = '';
    linked = 0;
  };
  const nodes = walk(root);
  let next = nodes.next();
  while (!next.done) {
    const { node, closes } = next.value;
    const name = node.nodeName.toUpperCase();
    let passOver = false;
    if (node.nodeType === TEXT) {
      const words = (node.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, ' ');
      const added = text === '' || /\s$/.test(text) ? words.replace(/^ /, '') : words;
      text += added;
      if (links > 0) linked += added.length;
    } else if (node.nodeType === ELEMENT) {
      if (SILENT.has(name)) passOver = true;
      else if (name === 'BR') text += closes ? '' : '\n';
      else if (name === 'A') links += closes ? -1 : 1;
      else if (CELLS.has(name)) {
        if ((node.textContent ?? '').length > LONG_CELL) flush();
        else if (!closes && text.trim() !== '') text = `${text.trimEnd()} | `;
      } else if (BLOCKS.has(name)) flush();
    }
    next = nodes.next(passOver);
  }
  flush();
  return paragraphs;
}
