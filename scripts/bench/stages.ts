import type { SightedArticle } from '../../graph/model/index.ts';
import { findClaims } from '../../src/claims/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

/** A stage of the pipeline and the median of what it took for all texts. */
export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

/** The stages one by one, as the pipeline runs them; medians over the rounds after one to warm up. */
export function timeStages(articles: readonly SightedArticle[], rounds: number): readonly Stage[] {
  const names = ['document', 'mentions', 'entities', 'claims'];
  const all: number[][] = names.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    const taken = names.map(() => 0);
    for (const { article, sighting } of articles) {
      const marks = [performance.now()];
      const document = readDocument(article, sighting);
      marks.push(performance.now());
      const mentioned = findMentions(document);
      marks.push(performance.now());
      const resolved = resolveInArticle(mentioned);
      marks.push(performance.now());
      findClaims(resolved);
      marks.push(performance.now());
      for (const stage of names.keys()) taken[stage]! += marks[stage + 1]! - marks[stage]!;
    }
    if (round > 0) for (const [stage, milliseconds] of taken.entries()) all[stage]!.push(milliseconds);
  }
  return names.map((name, stage) => ({ name, milliseconds: [...all[stage]!].sort((a, b) => a - b)[rounds >> 1]! }));
}
