import type { Document } from '../../graph/model/index.ts';

/** For every token the number of the quotation that it stands in, or 0. A paragraph's end closes what is left open. */
export function quotationOf(document: Document): Uint16Array {
  const quotation = new Uint16Array(document.tokens.length);
  let number = 0;
  let open = false;
  let paragraph = -1;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { text } = document.tokens[at]!;
      if (text === '“' || text === '«' || text === '„' || text === '``' || (text === '"' && !open)) {
        open = true;
        number = (number + 1) % 65_536 || 1;
      } else if (text === '”' || text === '»' || text === "''" || text === '"') open = false;
      else if (open) quotation[at] = number;
    }
  }
  return quotation;
}

/** Verbs behind which someone's words stand. */
export const SPEECH: ReadonlySet<string> = new Set(
  `say tell add state declare announce note claim argue insist warn explain write tweet stress reiterate remark reply respond ask
  comment observe recall acknowledge admit affirm assert conclude continue emphasise emphasize confirm suggest urge predict quip joke
  contend deny vow pledge promise maintain underline underscore lament complain concede caution report believe think post exclaim boast`
    .split(/\s+/)
    .filter(Boolean),
);
