// Lists the deeds and offices of a text or JSON-lines file, sentence by sentence, to look by eye.
//   npx tsx scripts/evaluate/deeds.ts FILE… [--published DATE] [--phenomenon plover] [--first N] [--clauses] [--missed] [--offices] [--no-deeds]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Notice } from '../../graph/model/index.ts';
import { standingContext } from '../../src/claims/context.ts';
import { appointments } from '../../src/claims/facts/appointments.ts';
import { findDeeds } from '../../src/claims/facts/deeds/deeds.ts';
import { framesOf } from '../../src/claims/facts/deeds/target.ts';
import { officeClaims } from '../../src/claims/facts/offices.ts';
import { type Reading, readClauses, textOf } from '../../src/claims/reading.ts';
import { standingOf } from '../../src/claims/status/standing.ts';
import { findTimes } from '../../src/claims/time/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly phenomenon?: string;
  readonly gold?: { readonly edges: readonly (readonly [string, string, string, object, boolean])[] };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    published: { type: 'string' },
    phenomenon: { type: 'string' },
    first: { type: 'string' },
    clauses: { type: 'boolean' },
    missed: { type: 'boolean' },
    offices: { type: 'boolean' },
    'no-deeds': { type: 'boolean' },
  },
});

let total = 0;
let articles = 0;
const counts = new Map<string, number>();
for (const file of positionals) {
  const content = readFileSync(file, 'utf8');
  const items: Item[] = file.endsWith('.jsonl')
    ? content
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Item)
    : [{ id: file, text: content, ...(values.published ? { published: values.published } : {}) }];
  for (const item of items.slice(0, Number(values.first ?? items.length)))
    if (!values.phenomenon || item.phenomenon?.startsWith(values.phenomenon)) show(item);
}
console.log(`\n${total} deeds in ${articles} articles`);
for (const [relation, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${relation} ${count}`);

function show({ id, text, published, gold }: Item): void {
  const notices: Notice[] = [];
  const document = readDocument({ id, text }, published ? { published } : {});
  const resolved = resolveInArticle(findMentions(document));
  const reading = readClauses(resolved, findTimes(document, notices));
  const context = standingContext(reading);
  const deeds = values['no-deeds'] ? [] : findDeeds(reading, context);
  const offices = values.offices ? [...officeClaims(resolved), ...appointments(reading, context)] : [];
  articles++;
  total += deeds.length;
  const name = (entity: number | 'article') => (entity === 'article' ? entity : reading.entities[entity]!.label);
  if (deeds.length + offices.length > 0 || values.clauses || gold) console.log(`\n# ${id}`);
  for (const { sentence, clauses } of reading.sentences) {
    if (values.missed) {
      showMissed(
        reading,
        context,
        clauses,
        deeds.some(({ draft }) => draft.evidence.start === sentence.start),
      );
      continue;
    }
    const own = deeds.filter(({ draft }) => draft.evidence.start === sentence.start);
    const held = offices.filter(({ evidence }) => evidence.start === sentence.start);
    if (own.length + held.length === 0 && !values.clauses) continue;
    console.log(`  ${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}`);
    if (values.clauses) for (const clause of clauses) describe(reading, context, clause);
    for (const { draft, times } of own) {
      counts.set(draft.relation, (counts.get(draft.relation) ?? 0) + 1);
      const when = times.map((time) => reading.times[time]!.text).join(', ');
      console.log(
        `    => ${name(draft.from)} ${draft.relation}${draft.mode ? `(${draft.mode})` : ''} ${name(draft.to)} [${draft.status}] ${when} <${draft.rule}>`,
      );
    }
    for (const claim of held)
      console.log(
        `    -> ${name(claim.from)} ${claim.role} (${claim.tenure}) of ${name(claim.to)} [${claim.status}] <${claim.rule}>`,
      );
  }
  for (const [from, relation, to, , need] of gold?.edges ?? [])
    if (!/LOCATED|PART_OF/u.test(relation) && (values.offices || relation !== 'HOLDS_OFFICE'))
      console.log(`    gold${need ? '' : '?'} ${from} ${relation} ${to}`);
}

function describe(
  reading: Reading,
  context: ReturnType<typeof standingContext>,
  clause: Reading['clauses'][number],
): void {
  const words = (groups: readonly { first: number; end: number }[]) =>
    groups.map((group) => `[${textOf(reading, group)}]`).join('');
  const { verb, subject, object, second, obliques, link, marker, parent, index } = clause;
  console.log(
    `      ${index}: ${words(subject)} ${verb.negated ? 'NOT ' : ''}<${verb.lemma}${verb.particle ? ` ${verb.particle}` : ''} ${verb.form} ${verb.tense}${verb.passive ? ' passive' : ''}> ${words(object)} ${second ? `2:${words(second)}` : ''} ${obliques.map(({ prep, groups }) => `${prep}${words(groups)}`).join(' ')} | ${link} ${marker ?? ''} ^${parent?.index ?? ''} ${standingOf(context, clause)}`,
  );
}

/** Clauses whose verb could tell a deed, in a sentence with two actors, that gave none. */
function showMissed(
  reading: Reading,
  context: ReturnType<typeof standingContext>,
  clauses: Reading['clauses'],
  found: boolean,
): void {
  const able = clauses.filter((clause) => framesOf(clause).length > 0);
  const sentence = clauses[0]?.sentence;
  if (found || able.length === 0 || sentence === undefined) return;
  const actors = new Set(
    reading.mentions
      .filter((mention) => mention.sentence === sentence)
      .flatMap(({ index }) => reading.resolved.referents[index] ?? [])
      .filter((entity) => reading.entities[entity]!.kind !== 'Place'),
  );
  if (actors.size < 2) return;
  const { start, end } = reading.sentences[sentence]!.sentence;
  console.log(`  ${reading.resolved.document.article.text.slice(start, end).replace(/\s+/gu, ' ')}`);
  for (const clause of able) describe(reading, context, clause);
}
