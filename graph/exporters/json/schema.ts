import { PRECISIONS, STATUSES } from '../../model/index.ts';
import { KINDS, RELATIONS } from '../../ontology/index.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const words: Schema = { type: 'string', minLength: 1 };
const texts: Schema = { type: 'array', items: text };
const count: Schema = { type: 'integer', minimum: 0 };
const place: Schema = { type: 'number' };
/** A day, a month or a year; the calendar is not part of it. */
const date: Schema = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const article: Schema = { type: 'string', pattern: '^article:[0-9a-f]{16}$' };

const dated: Schema = {
  status: { enum: STATUSES },
  contested: { const: true },
  start: date,
  end: date,
  precision: { enum: PRECISIONS },
  basis: { enum: ['stated', 'containing', 'inferred'] },
  when: words,
  history: { type: 'array', minItems: 1, items: { $ref: '#/$defs/report' } },
  evidence: { type: 'array', minItems: 1, items: { $ref: '#/$defs/evidence' } },
};
const seen: Schema = { first: date, last: date, articles: count, sources: count };
/** A date comes whole: with its end, its precision, its basis and the words it was read from. */
const wholeDate: Schema = {
  start: ['end', 'precision', 'basis', 'when'],
  end: ['start'],
};

/** The JSON Schema (2020-12) of the exchange format, made from the ontology. */
export function exchangeSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A graph of Entente',
    description:
      "graphology's serialised form with the attributes of the domain. Offsets are UTF-16 code units; dates are inclusive.",
    ...object({
      attributes: { type: 'object' },
      options: object({ type: { const: 'directed' }, multi: { const: true } }),
      nodes: { type: 'array', items: object({ key: words, attributes: { $ref: '#/$defs/node' } }) },
      edges: {
        type: 'array',
        items: object({ key: words, source: words, target: words, attributes: { $ref: '#/$defs/edge' } }),
      },
    }),
    $defs: {
      evidence: object({ article, start: count, end: count, rule: words }, { quote: words }),
      report: object(
        { article, status: { enum: STATUSES } },
        { published: date, saidBy: words, start: date, end: date },
      ),
      node: {
        type: 'object',
        properties: { kind: { enum: KINDS.map(({ kind }) => kind) } },
        required: ['kind'],
        allOf: KINDS.map(({ kind, role, forms }) => ({
          if: { properties: { kind: { const: kind } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: node(kind, role, forms),
        })),
      },
      edge: {
        ...object(
          { relation: { enum: RELATIONS.map(({ relation }) => relation) }, ...dated, ...seen },
          {
            role: words,
            tenure: { enum: ['current', 'acting', 'designate', 'former'] },
            mode: words,
            quote: words,
            count,
          },
          ['contested', 'start', 'end', 'precision', 'basis', 'when', 'first', 'last', 'articles', 'sources'],
        ),
        dependentRequired: wholeDate,
      },
    },
  };
}

function node(kind: string, role: string, forms: readonly string[]): Schema {
  const common = { kind: { const: kind }, label: words, aliases: texts };
  const drawn = { x: place, y: place, community: count, candidates: texts };
  const form = forms.length > 0 ? { form: { enum: forms } } : {};
  switch (role) {
    case 'source':
      return object(common, {
        ...drawn,
        title: words,
        source: words,
        published: date,
        url: words,
        files: texts,
        file: words,
        copyOf: article,
        copies: { type: 'array', minItems: 1, items: article },
        text,
      });
    case 'event': {
      const optional = [
        'contested',
        'start',
        'end',
        'precision',
        'basis',
        'when',
        'first',
        'last',
        'articles',
        'sources',
      ];
      const shape = object({ ...common, ...dated, ...seen }, { ...drawn, ...form, acronym: words }, optional);
      return { ...shape, dependentRequired: wholeDate };
    }
    default:
      return object(common, {
        ...drawn,
        ...form,
        ...seen,
        acronym: words,
        iso2: { type: 'string', pattern: '^[A-Z]{2}$' },
      });
  }
}

/** An object with these fields and no others; those of `needed` must be there, but for the ones named as `loose`. */
function object(needed: Schema, optional: Schema = {}, loose: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties: { ...needed, ...optional },
    required: Object.keys(needed).filter((name) => !loose.includes(name)),
    additionalProperties: false,
  };
}
