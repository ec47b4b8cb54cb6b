import type { Claim, Dated, Evidence, IsoDate, Report } from '../model/index.ts';
import { foldStatus } from '../ontology/index.ts';
import { begunBy, type DateReport, foldDate } from './dates.ts';
import { compare } from './keys.ts';
import type { PlacedArticle } from './placed.ts';

/** A claim in its article. */
export interface Statement {
  readonly placed: PlacedArticle;
  readonly claim: Claim;
}

/** The dates of statements: those of what took place before those of what was said of it beforehand. */
export function dateOf(statements: readonly Statement[], status?: Claim['status']) {
  return foldDate(
    statements.flatMap(({ placed, claim }): DateReport[] => {
      const published = placed.published ? { published: placed.published } : {};
      return claim.date ? [{ date: claim.date, status: claim.status, article: placed.facts.id, ...published }] : [];
    }),
    status,
  );
}

/** Folds the statements on one edge or event into its status, date, history and evidence. */
export function foldDated(statements: readonly Statement[], quotes: boolean, eventBegan?: IsoDate): Dated {
  const reports = statements.map(({ placed, claim }) => ({
    status: claim.status,
    ...(placed.published && { published: placed.published.slice(0, 10) }),
  }));
  const held = statements.filter(({ claim }) => claim.status === 'happened' || claim.status === 'ongoing');
  const began = begunBy(dateOf(held) ?? dateOf(statements)) ?? eventBegan;
  const folded = foldStatus(reports, began);
  if (!folded) throw new RangeError('nothing is stated of an edge or event that is folded');
  const date = dateOf(statements, folded.status);
  return {
    status: folded.status,
    ...(folded.contested && { contested: true }),
    ...date,
    history: historyOf(statements),
    evidence: evidenceOf(statements, quotes),
  };
}

/** What each voice in each article said, once, in the order in which it folds. */
function historyOf(statements: readonly Statement[]): readonly Report[] {
  const voices = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { placed, claim } = statement;
    const key = JSON.stringify([placed.published ?? '', placed.facts.id, claim.status, speakerOf(statement) ?? '']);
    const list = voices.get(key);
    if (list) list.push(statement);
    else voices.set(key, [statement]);
  }
  const sorted = [...voices].sort(([a], [b]) => compare(a, b));
  return sorted.map(([, list]) => {
    const { placed, claim } = list[0]!;
    const saidBy = speakerOf(list[0]!);
    const date = dateOf(list);
    return {
      article: placed.facts.id,
      ...(placed.published && { published: placed.published }),
      status: claim.status,
      ...(saidBy && { saidBy }),
      ...(date && { start: date.start, end: date.end }),
    };
  });
}

/** Who says so, by the name that the article has for them: so no other article can change what this one said. */
function speakerOf({ placed, claim }: Statement): string | undefined {
  return claim.saidBy === undefined ? undefined : placed.facts.entities[claim.saidBy]?.label;
}

function evidenceOf(statements: readonly Statement[], quotes: boolean): readonly Evidence[] {
  const proofs = new Map<string, Evidence>();
  for (const { placed, claim } of statements) {
    const { start, end } = claim.evidence;
    const key = `${placed.published ?? ''} ${placed.facts.id} ${pad(start)} ${pad(end)} ${claim.rule}`;
    const quote = quotes ? { quote: placed.facts.text.slice(start, end) } : {};
    proofs.set(key, { article: placed.facts.id, start, end, ...quote, rule: claim.rule });
  }
  return [...proofs].sort(([a], [b]) => compare(a, b)).map(([, proof]) => proof);
}

function pad(offset: number): string {
  return String(offset).padStart(10, '0');
}
