// Lists who says what in a text or JSON-lines file, to look by eye.
//   npx tsx scripts/evaluate/speech.ts FILE [--limit N]
import { parseArgs } from 'node:util';
import { findSpeech, quotesOf } from '../../src/claims/speech/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';
import { textsIn } from './texts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { limit: { type: 'string' } } });

for (const file of positionals) {
  const texts = textsIn(file);
  for (const each of texts.slice(0, Number(values.limit ?? texts.length))) show(each.id, each.text);
}

function show(id: string, text: string): void {
  const resolved = resolveInArticle(findMentions(readDocument({ id, text }, {})));
  const speeches = findSpeech(resolved);
  const flat = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).replace(/\s+/g, ' ');
  console.log(`\n== ${id}`);
  for (const sentence of resolved.document.sentences) {
    const own = speeches.filter((speech) => speech.sentence === sentence.index);
    if (own.length === 0 && !/["“”«]/.test(text.slice(sentence.start, sentence.end))) continue;
    console.log(`  ${flat(sentence)}`);
    for (const speech of own) {
      const referents = speech.speaker === undefined ? [] : (resolved.referents[speech.speaker] ?? []);
      const who = referents
        .map((index) => `${resolved.entities[index]!.kind} ${resolved.entities[index]!.label}`)
        .join(' + ');
      const verb = speech.verb === undefined ? speech.kind : resolved.document.tokens[speech.verb]!.text;
      console.log(
        `     ${speech.stance}/${speech.kind} [${flat(speech.speakerText)} = ${who || '?'}] ${verb}: ${flat(speech.content)}${speech.quote ? `  «${flat(speech.quote)}»` : ''}`,
      );
    }
  }
  for (const quote of quotesOf(resolved, speeches))
    console.log(`  QUOTED ${resolved.entities[quote.entity]!.label}: ${flat(quote.quote)}`);
}
