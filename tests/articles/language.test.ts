import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/index.ts';
import { englishOf, withUnread } from '../../src/articles/language.ts';
import { addArticles, extract, openStore, toArticle } from '../../src/index.ts';
import { emptyFolder } from '../cli/run.ts';
import { diskOf } from './disk.ts';

const ENGLISH = [
  'The transport ministers of Peru and Ecuador agreed on Monday to reopen the railway between Tumbes and Machala.',
  'Trains are to run again in the spring, and both governments will pay for half of the bridges that the flood took.',
];
const FRENCH = [
  'Les ministres des transports du Pérou et de l’Équateur sont convenus lundi de rouvrir la voie ferrée entre Tumbes et Machala.',
  'Les trains circuleront de nouveau au printemps, et chaque gouvernement paiera la moitié des ponts emportés par la crue.',
];

describe('English', () => {
  it.each([
    ENGLISH.join('\n\n'),
    'QUITO: MINISTERS MEET',
    'Lavrov, Jaishankar, Wang Yi meet in Moscow',
    'Talks resume in Oslo',
    'Minister visits Kyiv; shelling kills 3',
    'Participants: Ouédraogo, Traoré, Compaoré, Zongo, Kaboré, Sankara, Diallo, Barry, Sawadogo, Ilboudo, Kafando, Zida, Yaméogo, Tiendrébéogo',
    'Estonia | Latvia | Lithuania | Poland | Finland | Sweden | Denmark | Norway | Iceland | Germany | Netherlands | Belgium | Luxembourg | France',
    'Okonjo-Iweala, Adesina and Kaberuka shared a stage in Abidjan.',
    `${ENGLISH[0]}\n\nPresent: Íñigo Echeverría, Nuñez de Arce, Ñahui Quispe, Huamán Poma, Túpac Yupanqui\n\n${ENGLISH[1]}`,
    '',
    '1 2 3',
  ])('is read whole: %s', async (text) => expect(await englishOf(text)).toEqual({ all: true }));
});

describe('other languages', () => {
  it.each([
    ['fr', FRENCH.join('\n\n')],
    ['fr', FRENCH.join(' ').toUpperCase()],
    ['fr', 'La ministre des affaires étrangères a rencontré son homologue.'],
    ['es', 'El presidente viajará mañana a Lima para una cumbre.'],
    ['de', 'Der Minister traf seinen Kollegen am Dienstag in Wien.'],
    ['pl', 'Minister spotkał się z prezydentem w Warszawie.'],
    ['ru', 'Министр встретился с коллегой.'],
    ['ar', 'التقى وزير الخارجية نظيره في القاهرة'],
    ['zh', '外长在北京会晤。'],
    ['hi', 'विदेश मंत्री ने दिल्ली में मुलाकात की।'],
    [
      'und',
      'Waziri wa mambo ya nje alikutana na mwenzake mjini Nairobi siku ya Jumanne, na walizungumza kuhusu biashara ya mipakani pamoja na usalama wa wavuvi katika ziwa hilo.',
    ],
  ])('are told: %s', async (language, text) => expect(await englishOf(text)).toEqual({ language }));

  it('are noted in a page in two languages, with headings between them', async () => {
    const both = [...ENGLISH, 'Communiqué', FRENCH[0]!, 'Contexte', FRENCH[1]!, 'Contacts presse'];
    expect(await unreadIn(both.join('\n\n'))).toEqual(['fr', FRENCH[0], 'Contexte', FRENCH[1], 'Contacts presse']);
    const mixed = [ENGLISH[0]!, FRENCH[0]!, ENGLISH[1]!, FRENCH[1]!];
    expect(await unreadIn(mixed.join('\n \n'))).toEqual(['fr', FRENCH[0], FRENCH[1]]);
    expect(await unreadIn(`\n\n${mixed.join('\r\n\r\n')}\n\n`)).toEqual(['fr', FRENCH[0], FRENCH[1]]);
  });

  it('are not read for the sake of an English headline or one English word in ten', async () => {
    expect(await englishOf(`Talks in Quito\n\n${FRENCH.join('\n\n')}`)).toEqual({ language: 'fr' });
    const japanese = '外相会談は火曜日に東京で行われた。ASEAN と EU の代表も出席した。次回は六月の予定である。';
    expect(await englishOf(japanese)).toEqual({ language: 'ja' });
  });

  it('are told of in a notice and stay in the text', async () => {
    const items = [];
    const text = [...ENGLISH, ...FRENCH].join('\n\n');
    const files = { 'a.txt': text, 'b.txt': FRENCH.join('\n\n') };
    for await (const item of readArticles(['a.txt', 'b.txt'], { published: '2021-03-03' }, diskOf(files)))
      items.push(item);
    expect(items.map((item) => ('notice' in item ? item.notice.message : item.article.article))).toEqual([
      '2 paragraphs are in French and kept unread: only English is read',
      { ...toArticle(text), unread: spansOf(text, FRENCH) },
      'the text is in French and is set aside: only English is read',
    ]);
  });
});

describe('paragraphs that are not read', () => {
  const TALKS = 'Peruvian President Ana Quispe met Kenyan President Amina Otieno in Lima on Tuesday.';
  const MORE = 'The two presidents signed a treaty on fisheries, Otieno told reporters in Lima.';
  const VISIT = 'La présidente Ana Quispe a rencontré Emma Blanc à Quito mardi, a dit le porte-parole du gouvernement.';
  const text = [TALKS, VISIT, MORE].join('\n\n');
  const sighting = { published: '2021-03-03' };

  it('are blanks for the analysis, and everything else has its claims and its place in the whole text', async () => {
    const article = await withUnread(toArticle(text));
    const stated = extract({ article, sighting });
    expect(stated.text).toBe(text);
    expect(stated.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([TALKS, MORE]);
    const blank = text.replace(VISIT, ' '.repeat(VISIT.length));
    const { id: _, text: __, ...same } = extract({ article: { ...toArticle(blank), id: article.id }, sighting });
    expect(stated).toMatchObject(same);
    expect(stated.entities.map(({ label }) => label)).not.toContain('Emma Blanc');
    expect(stated.claims.length).toBeGreaterThan(4);
  });

  it('are the same whoever brings the text: a reader, the library, or the store itself', async () => {
    const file = join(emptyFolder(), 'a.db');
    const store = await openStore(file);
    try {
      for await (const item of readArticles(['a.txt'], sighting, diskOf({ 'a.txt': text })))
        if ('article' in item) await addArticles(store, [item.article], extract);
      const [read] = await store.articles();
      const first = await store.stated(read!.id);
      const kept = (await store.article(read!.id))!.text;
      expect(kept).toBe(text);
      // An earlier date: the text is extracted anew.
      await addArticles(store, [{ article: toArticle(kept), sighting: { published: '2021-03-02' } }], extract);
      const again = await store.stated(toArticle(kept).id);
      expect(await store.articles()).toHaveLength(1);
      expect(again!.published).toBe('2021-03-02');
      expect(again!.sentences).toEqual(first!.sentences);
      expect(again!.mentions).toEqual(first!.mentions);
      expect(again!.claims.map(({ rule, evidence }) => [rule, evidence])).toEqual(
        first!.claims.map(({ rule, evidence }) => [rule, evidence]),
      );
    } finally {
      await store.close();
    }
  });

  it('are all of a text in another language', async () => {
    const article = await withUnread(toArticle(FRENCH.join('\n\n')));
    expect(extract({ article, sighting })).toMatchObject({ sentences: [], mentions: [], claims: [] });
  });
});

function spansOf(text: string, parts: readonly string[]) {
  return parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
}

async function unreadIn(text: string): Promise<unknown> {
  const english = await englishOf(text);
  return 'unread' in english && [english.language, ...english.unread.map(({ start, end }) => text.slice(start, end))];
}
