import { type Command, storeOption } from './command.ts';
import { withStore } from './opened.ts';
import { table } from './paint.ts';

export const command: Command = {
  usage: '[options]',
  describes: 'Lists the articles of a store: id, publication date, claims, source, title, file.',
  words: [0, 0],
  options: { store: storeOption },
  examples: ['entente articles', 'entente articles --store moscow.db'],
  async run(call) {
    await withStore(call, async (store) => {
      const rows = (await store.articles()).map(({ id, published, sightings, claims, current, copies }) => {
        const titled = sightings.find((sighting) => sighting.title) ?? sightings[0];
        const copyOf = copies && copies[0] !== id ? ` (copy of ${copies[0]})` : '';
        const title = titled?.title ?? titled?.url ?? '';
        return [
          id,
          published ?? '-',
          String(claims),
          titled?.source ?? '-',
          titled?.file ?? '-',
          `${title}${current ? copyOf : ' (superseded)'}`,
        ];
      });
      await call.effects.log.out([table([['ARTICLE', 'PUBLISHED', 'CLAIMS', 'SOURCE', 'FILE', 'TITLE'], ...rows])]);
    });
    return 0;
  },
};
