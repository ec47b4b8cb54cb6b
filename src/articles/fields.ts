import { SetupError } from '../../graph/model/index.ts';
import type { FieldNames, RawArticle } from './reader.ts';

type Field = keyof RawArticle;

/** What columns and keys are called elsewhere, the surest first; compared without case, blanks and underscores. */
const KNOWN: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'text',
    'fulltext',
    'articletext',
    'content',
    'body',
    'articlebody',
    'bodytext',
    'maintext',
    'article',
    'story',
  ],
  title: ['title', 'headline', 'articletitle', 'name'],
  published: [
    'published',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'datepublished',
    'datepublish',
    'pubdate',
    'date',
    'datetime',
    'day',
    'timestamp',
  ],
  modified: ['modified', 'modifiedat', 'datemodified', 'datemodify', 'updated', 'updatedat', 'lastmodified'],
  source: ['source', 'outlet', 'publisher', 'publication', 'newspaper', 'medium', 'sitename', 'sourcedomain', 'domain'],
  url: ['url', 'link', 'canonicalurl', 'permalink', 'address', 'uri'],
};

/** Whichever of the names that files have stand for our fields: as the user told, else as names commonly mean. */
export function fieldNamesIn(names: readonly string[], asked: FieldNames): FieldNames {
  const found: { -readonly [Name in Field]?: string } = {};
  for (const field of Object.keys(KNOWN) as Field[]) {
    const wanted = asked[field] === undefined ? KNOWN[field] : [plain(asked[field])];
    for (const candidate of wanted) {
      const name = names.find((each) => plain(each) === candidate);
      if (name === undefined) continue;
      found[field] = name;
      break;
    }
  }
  return found;
}

/** "text = Body, published = Date" */
export function told(names: FieldNames): string {
  return Object.entries(names)
    .map(([field, name]) => (field === name ? field : `${field} = ${name}`))
    .join(', ');
}

/** Reads `text=Body,published=Date`, as it is said on the command line. */
export function parseFields(words: string | undefined): FieldNames {
  const fields: { -readonly [Name in Field]?: string } = {};
  for (const part of (words ?? '').split(',').filter((each) => each.trim() !== '')) {
    const [field = '', ...name] = part.split('=');
    if (!(field.trim() in KNOWN) || name.join('=').trim() === '') {
      const offered = Object.keys(KNOWN).join(', ');
      throw new SetupError(
        'usage',
        `--fields takes FIELD=NAME with commas between, FIELD one of ${offered}; not "${part.trim()}".`,
      );
    }
    fields[field.trim() as Field] = name.join('=').trim();
  }
  return fields;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '');
}
