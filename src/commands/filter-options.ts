import { type Filter, outletsIn } from '../../graph/filters/index.ts';
import { type SerialisedGraph, SetupError, STATUSES } from '../../graph/model/index.ts';
import { KINDS, RELATIONS } from '../../graph/ontology/index.ts';
import type { NamedNode } from '../questions/find.ts';
import { couldMean } from './ask.ts';
import type { Call, Option } from './command.ts';
import { nearest } from './nearest.ts';
import { choicesOption, dayOption, numberOption } from './values.ts';

/** The options by which a part of a graph is asked for; the viewer has the same words. */
export const filterOptions: Readonly<Record<string, Option>> = {
  kind: { type: 'string', value: 'LIST', describes: 'only these kinds of nodes: Person, Meeting …' },
  relation: { type: 'string', value: 'LIST', describes: 'only these links: ATTENDS, ACCUSES …' },
  status: { type: 'string', value: 'LIST', describes: 'only what has one of these: happened, planned, denied …' },
  form: { type: 'string', value: 'LIST', describes: 'only meetings and events of these forms: visit, clash …' },
  from: { type: 'string', value: 'DATE', describes: 'only what ends on this day or later' },
  to: { type: 'string', value: 'DATE', describes: 'only what starts on this day or earlier' },
  reported: { type: 'boolean', describes: '--from and --to go by when it was reported, not by when it takes place' },
  'known-by': { type: 'string', value: 'DATE', describes: 'only what was reported by this day, as it was told then' },
  source: { type: 'string', value: 'LIST', describes: 'only what one of these outlets reports' },
  'min-sources': {
    type: 'string',
    value: 'N',
    describes: 'only what at least so many sources report, copies of one text being one',
  },
  around: { type: 'string', value: 'NAME', describes: 'only what is linked to this person, state, meeting …' },
  with: { type: 'string', value: 'NAME', describes: 'with --around: round this one too' },
  steps: { type: 'string', value: 'N', describes: 'how many links away, with --around (1 unless told)' },
};

/** What the options say that needs no graph. */
export interface AskedFilter extends Filter {
  readonly sourceWords?: string;
  readonly aroundName?: string;
  readonly withName?: string;
  readonly steps: number;
}

/** Reads the options as far as that is possible without a graph, so that what is wrong is told at once. */
export function filterFrom(options: Call['options']): AskedFilter {
  const kinds = choicesOption(
    'kind',
    options.kind,
    KINDS.map(({ kind }) => kind),
  );
  const relations = choicesOption(
    'relation',
    options.relation,
    RELATIONS.map(({ relation }) => relation),
  );
  const statuses = choicesOption('status', options.status, STATUSES);
  const forms = choicesOption('form', options.form, [...new Set(KINDS.flatMap(({ forms }) => forms))]);
  const from = dayOption('from', options.from);
  const to = dayOption('to', options.to);
  const knownBy = dayOption('known-by', options['known-by']);
  const minSources = numberOption('min-sources', options['min-sources'], 1, 1_000_000);
  const steps = numberOption('steps', options.steps, 1, 20);
  if (from !== undefined && to !== undefined && from > to) {
    throw new SetupError('usage', `--from ${from} is later than --to ${to}; exchange the two.`);
  }
  if (options.reported === true && from === undefined && to === undefined) {
    throw new SetupError('usage', '--reported says by what --from and --to go; say a day with one of them.');
  }
  if (options.with !== undefined && options.around === undefined) {
    throw new SetupError('usage', '--with names a second node; say the first with --around NAME.');
  }
  if (steps !== undefined && options.around === undefined) {
    throw new SetupError('usage', '--steps says how far to go from a node; say from which with --around NAME.');
  }
  return {
    ...(kinds && { kinds }),
    ...(relations && { relations }),
    ...(statuses && { statuses }),
    ...(forms && { forms }),
    ...(options.reported === true && { by: 'reported' as const }),
    ...(knownBy !== undefined && { knownBy }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(minSources !== undefined && { minSources }),
    ...(options.source !== undefined && { sourceWords: String(options.source) }),
    ...(options.around !== undefined && { aroundName: String(options.around) }),
    ...(options.with !== undefined && { withName: String(options.with) }),
    steps: steps ?? 1,
  };
}

/** Finds in the graph what the options name: outlets, and the node to go round. */
export async function resolveFilter(
  { sourceWords, aroundName, withName, steps, ...filter }: AskedFilter,
  graph: SerialisedGraph,
  named: (name: string) => Promise<NamedNode>,
  note: (line: string) => void,
): Promise<Filter> {
  const found: NamedNode[] = [];
  for (const name of [aroundName, withName]) {
    if (name === undefined) continue;
    const meant = await named(name);
    if (couldMean(meant)) note(couldMean(meant).trimEnd());
    found.push(meant);
  }
  return {
    ...filter,
    ...(sourceWords !== undefined && { outlets: outletsNamed(sourceWords, outletsIn(graph)) }),
    ...(found.length > 0 && { around: { nodes: found.map(({ node }) => node.key), steps } }),
  };
}

/** The outlets that are meant, however they are capitalised. A name may have a comma in it. */
function outletsNamed(words: string, known: readonly string[]): readonly string[] {
  const fitting = (name: string) => known.filter((outlet) => outlet.toLowerCase() === name.trim().toLowerCase());
  const whole = fitting(words);
  if (whole.length > 0) return whole;
  return words.split(',').flatMap((name) => {
    const outlets = fitting(name);
    if (outlets.length > 0) return outlets;
    const meant = nearest(name.trim(), known);
    const hint = meant ? `did you mean ${meant}?` : `there are ${someOf(known)}.`;
    throw new SetupError('usage', `--source knows no outlet "${name.trim()}" in this store; ${hint}`);
  });
}

function someOf(known: readonly string[]): string {
  if (known.length === 0) return 'no outlets in it; "entente build --articles CSV" gives them';
  return known.slice(0, 12).join('; ') + (known.length > 12 ? ` and ${known.length - 12} more` : '');
}
