import type { Mention } from '../../graph/model/index.ts';
import { tokenBefore, tokenBehind, type Work } from './cluster.ts';
import { type Discourse, recent } from './discourse.ts';

/** "Its": the only state or organisation that its sentence has before it, as subject. */
export function thing(work: Work, discourse: Discourse, mention: Mention): readonly number[] {
  const lower = mention.name.toLowerCase();
  if (lower === 'it') {
    const patient = ofParticiple(work, discourse, mention);
    if (patient !== undefined) return [patient];
    const accused = ofAccusation(work, discourse, mention);
    if (accused !== undefined) return [accused];
    if (expletive(work, mention)) return [];
  }
  const found = new Set<number>();
  let subject: number | undefined;
  for (const trace of recent(discourse, mention.sentence, lower === 'it' ? 1 : 0)) {
    const { kind } = work.clusters[trace.cluster]!;
    if (kind !== 'State' && kind !== 'Organisation') continue;
    if (lower === 'it' && trace.sentence < mention.sentence && subject !== undefined) break;
    found.add(trace.cluster);
    if (trace.subject) subject ??= trace.cluster;
  }
  return subject !== undefined && found.size === 1 ? [subject] : [];
}

/** "A and B broke with C, accusing it of …": whoever acts in the main clause acts on, so that "it" is the other. */
function ofParticiple(work: Work, discourse: Discourse, mention: Mention): number | undefined {
  const { tokens, sentences } = work.document;
  const verb = tokenBefore(work, mention);
  const mark = verb && tokens[verb.index - 1];
  if (!verb?.lower.endsWith('ing') || mark?.text !== ',' || mark.sentence !== mention.sentence) return undefined;
  let main = sentences[mention.sentence]!.firstToken;
  while (main < mark.index && tokens[main]!.pos !== 'VERB') main++;
  const found = new Set<number>();
  for (const trace of recent(discourse, mention.sentence, 0)) {
    const { kind } = work.clusters[trace.cluster]!;
    if (kind !== 'State' && kind !== 'Organisation') continue;
    if (!trace.subject && work.mentions[trace.mention]!.firstToken > main) found.add(trace.cluster);
  }
  for (const trace of recent(discourse, mention.sentence, 0))
    if (work.mentions[trace.mention]!.firstToken < main) found.delete(trace.cluster);
  return found.size === 1 ? [...found][0] : undefined;
}

const ACCUSING = new Set(
  'accuse blame condemn criticise criticize sanction threaten warn attack invade bomb shell sue fine urge ask tell support back recognise recognize'.split(
    ' ',
  ),
);

/** "A said that B had accused it of …": whoever of the sentence is not the subject of the verb. */
function ofAccusation(work: Work, discourse: Discourse, mention: Mention): number | undefined {
  const verb = tokenBefore(work, mention);
  if (verb?.pos !== 'VERB' || !ACCUSING.has(verb.lemma)) return undefined;
  const found = new Set<number>();
  let subject: number | undefined;
  for (const trace of recent(discourse, mention.sentence, 0)) {
    const { kind } = work.clusters[trace.cluster]!;
    if (kind === 'Person' && trace.subject) subject ??= trace.cluster;
    if (kind !== 'State' && kind !== 'Organisation') continue;
    if (trace.subject && subject === undefined) subject = trace.cluster;
    else found.add(trace.cluster);
  }
  if (subject !== undefined) found.delete(subject);
  return subject !== undefined && found.size === 1 ? [...found][0] : undefined;
}

/** "It is clear that", "it rained": nothing is meant. */
function expletive(work: Work, mention: Mention): boolean {
  const verb = tokenBehind(work, mention);
  const before = tokenBefore(work, mention);
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return true;
  if (verb.pos === 'AUX' || verb.lemma === 'be' || verb.lemma === 'seem' || verb.lemma === 'appear') return true;
  return before !== undefined && (before.pos === 'VERB' || before.pos === 'ADP');
}
