import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/index.ts';
import { englishOf } from '../../src/articles/language.ts';
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

  it('are left out of a page in two languages, with headings between them', async () => {
    const both = [...ENGLISH, 'Communiqué', FRENCH[0]!, 'Contexte', FRENCH[1]!, 'Contacts presse'];
    expect(await englishOf(both.join('\n\n'))).toEqual({
      text: [...ENGLISH, 'Communiqué'].join('\n\n'),
      language: 'fr',
      leftOut: 4,
    });
    const mixed = [ENGLISH[0]!, FRENCH[0]!, ENGLISH[1]!, FRENCH[1]!];
    expect(await englishOf(mixed.join('\n \n'))).toEqual({ text: ENGLISH.join('\n\n'), language: 'fr', leftOut: 2 });
  });

  it('are not read for the sake of an English headline or one English word in ten', async () => {
    expect(await englishOf(`Talks in Quito\n\n${FRENCH.join('\n\n')}`)).toEqual({ language: 'fr' });
    const japanese = '外相会談は火曜日に東京で行われた。ASEAN と EU の代表も出席した。次回は六月の予定である。';
    expect(await englishOf(japanese)).toEqual({ language: 'ja' });
  });

  it('are told of in a notice, and the English part keeps its evidence', async () => {
    const items = [];
    const files = { 'a.txt': [...ENGLISH, ...FRENCH].join('\n\n'), 'b.txt': FRENCH.join('\n\n') };
    for await (const item of readArticles(['a.txt', 'b.txt'], { published: '2021-03-03' }, diskOf(files)))
      items.push(item);
    expect(items.map((item) => ('notice' in item ? item.notice.message : item.article.article.text))).toEqual([
      '2 paragraphs are in French and left out: only English is read',
      ENGLISH.join('\n\n'),
      'the text is in French and is set aside: only English is read',
    ]);
  });
});
