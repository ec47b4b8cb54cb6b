import type { HeldOffice, LocalEntity, Mentioned, Resolved } from '../../graph/model/index.ts';
import type { Cluster, Work } from './cluster.ts';
import { labelOf, namesOf } from './labels.ts';
import { factsOf } from './lexicon-facts.ts';
import { signatureOf } from './signatures.ts';

/** Turns the gathered clusters into local entities, in the order in which the text first names them. */
export function finish(work: Work, { document, mentions }: Mentioned): Resolved {
  const clusters = work.clusters.filter(({ named }) => named.length > 0);
  clusters.sort((a, b) => a.named[0]! - b.named[0]! || a.id - b.id);
  const indexOf = new Map(clusters.map(({ id }, index) => [id, index]));
  const translate = (ids: readonly number[]): number[] =>
    [...new Set(ids)].flatMap((id) => (indexOf.has(id) ? [indexOf.get(id)!] : []));
  const offices: HeldOffice[] = work.offices
    .filter(({ entity }) => indexOf.has(entity))
    .map((office) => ({ ...office, entity: indexOf.get(office.entity)!, of: translate(office.of) }));
  offices.sort((a, b) => a.evidence.start - b.evidence.start || a.entity - b.entity);
  return {
    document,
    mentions,
    entities: clusters.map((cluster, index) => localEntity(work, cluster, index)),
    referents: work.referents.map(translate),
    offices,
  };
}

function localEntity(work: Work, cluster: Cluster, index: number): LocalEntity {
  const names = namesOf(work, cluster);
  const facts = cluster.key ? factsOf(cluster.key) : undefined;
  const form =
    facts?.kind === 'State' || facts?.kind === 'Organisation' ? facts.entry.form : formOf(cluster, names[0]?.text);
  const acronym = cluster.acronym ?? (facts?.kind === 'Organisation' ? facts.entry.acronyms[0] : undefined);
  const iso2 = facts?.kind === 'State' ? facts.entry.iso2 : undefined;
  return {
    index,
    kind: cluster.kind,
    label: labelOf(cluster, names),
    names,
    ...(form ? { form } : {}),
    ...(acronym ? { acronym } : {}),
    ...(iso2 ? { iso2 } : {}),
    signature: signatureOf(work, cluster),
  };
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ministry|department of|foreign office|home office)\b/i, 'ministry'],
  [/\b(?:army|navy|air force|armed forces|security forces|defen[cs]e forces?|border guards?)\b/i, 'armed-force'],
  [/\b(?:front|militia|brigades?|guerrillas|insurgents?)\b/i, 'armed-group'],
  [/\bparty\b/i, 'party'],
  [/\b(?:news|times|post|daily|agency press|tv|television|radio|herald|gazette|tribune|newspaper)\b/i, 'media'],
  [/\b(?:inc|ltd|llc|corp|corporation|plc|company|holdings?|airlines|airways)\b/i, 'company'],
];

/** The form of an organisation that the lexicon lacks, by the words of its name. */
function formOf(cluster: Cluster, name: string | undefined): string | undefined {
  if (cluster.kind !== 'Organisation' || !name) return undefined;
  return FORMS.find(([pattern]) => pattern.test(name))?.[1] ?? 'body';
}
