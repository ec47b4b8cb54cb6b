import { SetupError } from '../../graph/model/index.ts';
import { type Command, storeOption } from './command.ts';
import { withStore } from './opened.ts';
import { days, table } from './paint.ts';
import { type ReadArticle, type ReadClaim, type ReadMention, type ReadSentence, readThrough } from './read-through.ts';
import { idOf } from './which-article.ts';

export const command: Command = {
  usage: 'ARTICLE [options]',
  describes:
    'Prints an article sentence by sentence, under each its mentions and the claims that it proves, each with the rule\n' +
    'that made it; paragraphs in other languages are printed as not read. ARTICLE is an id, the beginning of one, or the\n' +
    'name of a file.',
  words: [1, 1],
  options: {
    json: { type: 'boolean', describes: 'print it as JSON' },
    store: storeOption,
  },
  examples: ['entente show 2020-09-04-moscow.txt', 'entente show 1f3c9a --json'],
  async run(call) {
    const { effects, options, words } = call;
    await withStore(call, async (store) => {
      const id = idOf(await store.articles(), words[0]!);
      const stated = await store.stated(id);
      if (!stated) throw new SetupError('no-article', `The store has lost what ${id} states; build it again.`);
      const record = (await store.article(id))?.record;
      const article = readThrough(stated, record?.copies);
      await effects.log.out(options.json ? [`${JSON.stringify(article, null, 2)}\n`] : paint(article));
    });
    return 0;
  },
};

function* paint({
  id,
  published,
  title,
  source,
  file,
  copies,
  sentences,
  unread = [],
}: ReadArticle): Generator<string> {
  yield `${[id, published, source, title, file].filter(Boolean).map(String).map(plain).join(', ')}\n`;
  if (copies) yield `The same text but for some words: ${copies.join(', ')}\n`;
  const passages = [
    ...sentences.map((sentence, index) => ({
      start: sentence.start,
      lines: `\n${index + 1}. ${plain(sentence.text)}\n${marks(sentence)}`,
    })),
    ...unread.map(({ start, text }) => ({ start, lines: `\n   (not read) ${plain(text)}\n` })),
  ];
  for (const { lines } of passages.sort((a, b) => a.start - b.start)) yield lines;
}

function marks({ mentions, claims }: ReadSentence): string {
  const rows = [...mentions.map(mentionRow), ...claims.map(claimRow)];
  return table(rows.map(([mark, ...cells]) => [`   ${mark}`, ...cells.map(plain)]));
}

function mentionRow({ type, surface, entities, rule }: ReadMention): readonly string[] {
  const labels = entities.map(({ label }) => label).join(' + ');
  return ['-', type, `${surface} → ${labels || '?'}`, `[${rule}]`];
}

function claimRow({ relation, role, mode, from, to, status, date, saidBy, rule }: ReadClaim): readonly string[] {
  const what = [relation, role, mode].filter(Boolean).join(', ');
  const when = date ? `${days(date)} (${date.when})` : '';
  const notes = [status, when, saidBy ? `said by ${saidBy}` : ''].filter(Boolean).join('; ');
  return ['=', what, to === undefined ? `${from}: ${notes}` : `${from} → ${to}: ${notes}`, `[${rule}]`];
}

/** One line, without what could command a terminal. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
