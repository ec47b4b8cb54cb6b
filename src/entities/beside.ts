import type { Mention } from '../../graph/model/index.ts';
import { tokenBefore, tokenBehind, type Work } from './cluster.ts';

const stateOf = (work: Work, mention: Mention): number[] =>
  work.referents[mention.index]!.filter((id) => work.clusters[id]!.kind === 'State');

/** The mention that ends where a token begins. */
function endingAt(work: Work, mention: Mention, endToken: number): Mention | undefined {
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 3; at--)
    if (work.mentions[at]!.endToken === endToken && work.mentions[at]!.sentence === mention.sentence)
      return work.mentions[at];
  return undefined;
}

/** The mention that begins at a token. */
function beginningAt(work: Work, mention: Mention, firstToken: number): Mention | undefined {
  for (let at = mention.index + 1; at < work.mentions.length && at <= mention.index + 3; at++)
    if (work.mentions[at]!.firstToken === firstToken) return work.mentions[at];
  return undefined;
}

/** States set beside a person's name: "Slovenia's X", "X of Chile", "X (Spain)", "Russian X". */
export function statesBeside(work: Work, mention: Mention): number[] {
  const before = tokenBefore(work, mention);
  if (before?.lower === "'s" || before?.lower === "'") {
    const owner = endingAt(work, mention, before.index);
    if (owner && (owner.type === 'STATE' || owner.type === 'NATIONALITY')) return stateOf(work, owner);
  }
  const behind = tokenBehind(work, mention);
  if (behind && (behind.lower === 'of' || behind.text === '(')) {
    const article = work.document.tokens[behind.index + 1]?.lower === 'the' ? 1 : 0;
    const next = beginningAt(work, mention, behind.index + 1 + article);
    const closed = behind.text !== '(' || (next && work.document.tokens[next.endToken]?.text === ')');
    if (next?.type === 'STATE' && closed) return stateOf(work, next);
  }
  // "The Belizean, Elena Marsh, …"
  if (before?.text === ',') {
    const demonym = endingAt(work, mention, before.index);
    const article = demonym && tokenBefore(work, demonym);
    if (demonym?.type === 'NATIONALITY' && article?.lower === 'the') return stateOf(work, demonym);
  }
  const own = endingAt(work, mention, mention.firstToken);
  if (!own) return [];
  // "Chile's X" where the ending belongs to the mention.
  const possessive = own.type === 'STATE' && /['’]s$/.test(work.document.article.text.slice(own.start, own.end));
  return own.type === 'NATIONALITY' || possessive ? stateOf(work, own) : [];
}

/** The state that the text says a body or place belongs to: inside its name, before it, behind "of", "in" or a comma. */
export function stateBesideName(work: Work, mention: Mention): number | undefined {
  for (let at = mention.index + 1; at < work.mentions.length && work.mentions[at]!.start < mention.end; at++) {
    const inner = work.mentions[at]!;
    if (inner.type === 'NATIONALITY' || inner.type === 'STATE') return stateOf(work, inner)[0];
  }
  const [before] = statesBeside(work, mention);
  if (before !== undefined) return before;
  const behind = tokenBehind(work, mention);
  if (!behind || !(behind.text === ',' || behind.lower === 'in')) return undefined;
  const next = beginningAt(work, mention, behind.index + 1);
  return next?.type === 'STATE' && mention.type === 'PLACE' ? stateOf(work, next)[0] : undefined;
}
