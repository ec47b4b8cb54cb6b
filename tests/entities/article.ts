import type { Mention, Mentioned, OfficeTitle, Resolved } from '../../graph/model/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';

/** A mention as a test writes it: the words, looked for behind the mention before it, and what is special about it. */
export interface Written extends Partial<Omit<Mention, 'offices' | 'nominal' | 'referent'>> {
  readonly words: string;
  readonly id?: string;
  readonly offices?: readonly { role: string; officeClass: string; of?: readonly string[]; plural?: boolean }[];
  readonly nominal?: {
    head: string;
    count?: number;
    plural?: boolean;
    of?: readonly string[];
    counterpart?: string | true;
    definite?: boolean;
  };
}

const lexicon = (id: string): Mention['referent'] => {
  const [kind = '', rest = ''] = id.split(':');
  const label = rest === '' ? id : rest;
  return { kind: (kind[0]!.toUpperCase() + kind.slice(1)) as 'State', id, label };
};

const as =
  (type: Mention['type']) =>
  (words: string, more: Omit<Written, 'words' | 'type'> = {}): Written => ({ words, type, ...more });
export const person = as('PERSON');
export const organisation = as('ORGANISATION');
export const place = as('PLACE');
export const nominal = as('NOMINAL');
export const pronoun = as('PRONOUN');
export const state = (words: string, iso: string): Written => ({ words, type: 'STATE', id: `state:${iso}` });
export const nationality = (words: string, iso: string): Written => ({
  words,
  type: 'NATIONALITY',
  id: `state:${iso}`,
});

/** Builds an article with its mentions. `of` and `counterpart` name the words of other mentions. */
export function article(text: string, written: readonly Written[], published = '2021-05-04'): Mentioned {
  const document = readDocument({ id: 'article:0123456789abcdef', text }, { published });
  const { tokens } = document;
  const found: { start: number; end: number; made: Written }[] = [];
  let from = 0;
  for (const made of written) {
    const start = text.indexOf(made.words, from);
    if (start < 0) throw new Error(`"${made.words}" is not in the text behind the mention before it`);
    const end = start + made.words.length;
    found.push({ start, end, made });
    // Other mentions may lie inside a word group or the name of a body.
    from = made.type === 'NOMINAL' || made.type === 'ORGANISATION' ? start : end;
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const at = (words: string, near: number): number => {
    const fits = found.flatMap(({ made }, index) => (made.words === words ? [index] : []));
    fits.sort((a, b) => Math.abs(found[a]!.start - near) - Math.abs(found[b]!.start - near));
    if (fits[0] === undefined) throw new Error(`no mention "${words}"`);
    return fits[0];
  };
  const mentions = found.map(({ start, end, made }, index): Mention => {
    const { words, id, offices = [], nominal: group, ...rest } = made;
    const firstToken = tokens.findIndex((token) => token.end > start);
    const endToken = tokens.findLastIndex((token) => token.start < end) + 1;
    return {
      start,
      end,
      index,
      sentence: tokens[firstToken]!.sentence,
      firstToken,
      endToken,
      type: 'PERSON',
      name: words,
      rule: 'test',
      ...rest,
      ...(id ? { referent: lexicon(id)! } : {}),
      offices: offices.map((office): OfficeTitle => {
        const where = nearestText(text, office.role, start);
        return {
          ...where,
          role: office.role,
          officeClass: office.officeClass,
          tenure: 'current',
          of: (office.of ?? []).map((word) => at(word, start)),
          plural: office.plural ?? false,
        };
      }),
      ...(group
        ? {
            nominal: {
              head: group.head,
              ...(group.count ? { count: group.count } : {}),
              plural: group.plural ?? false,
              of: (group.of ?? []).map((word) => at(word, start)),
              ...(group.counterpart
                ? { counterpart: group.counterpart === true ? {} : { possessor: at(group.counterpart, start) } }
                : {}),
              definite: group.definite ?? true,
            },
          }
        : {}),
    };
  });
  return { document, mentions };
}

function nearestText(text: string, words: string, near: number): { start: number; end: number } {
  const before = text.lastIndexOf(words, near);
  const start = before >= 0 ? before : text.indexOf(words);
  return { start: Math.max(0, start), end: Math.max(0, start) + words.length };
}

/** What the nth mention of these words refers to, by label. */
export function meant(resolved: Resolved, words: string, nth = 0): string[] {
  const hits = resolved.mentions.filter((m) => m.name === words);
  const mention = hits[nth];
  if (!mention) throw new Error(`no mention "${words}" ${nth}`);
  return resolved.referents[mention.index]!.map((entity) => resolved.entities[entity]!.label);
}

/** Resolves an article. */
export const resolve = (text: string, written: readonly Written[], published?: string): Resolved =>
  resolveInArticle(article(text, written, published));

/** Every office as "person: class of owner, owner". */
export const heldBy = (resolved: Resolved): string[] =>
  (resolved.offices ?? []).map(
    ({ entity, officeClass, of, owner }) =>
      `${resolved.entities[entity]!.label}: ${officeClass} of ${of.map((id) => resolved.entities[id]!.label).join(', ') || '?'} (${owner})`,
  );
