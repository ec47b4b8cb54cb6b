import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTEFACTS, inChromium, type Stand, stand } from './browser.ts';
import { fixtureWorld } from './fixture.ts';
import { violations } from './real.ts';

const VIEWS = {
  overview: '',
  person: 'node=person%3Adabrow-m',
  meeting: 'node=meeting%3Alomar',
  article: 'node=ARTICLE',
  link: 'edge=person%3Ailven+ATTENDS+meeting%3Alomar',
  nodes: 'tab=nodes',
  links: 'tab=links&node=state%3Aaldoria',
  matrix: 'tab=matrix',
  states: 'tab=matrix&matrix=State&pair=state%3Aaldoria%0Astate%3Aveshnia',
  paths: 'path=person%3Adabrow-m%0Aperson%3Amarsh',
  ends: 'path=person%3Adabrow-m%0A',
  structure: 'color=community&size=between',
  status: 'color=status&merged=1',
  state: 'node=state%3Aaldoria',
  nothing: 'no-kind=Person.State.Organisation.Place.Meeting.Event.Article',
} as const;
const SIZES = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  small: { width: 360, height: 640 },
};

inChromium('the look of the viewer', () => {
  const world = fixtureWorld();
  const article = world.graph().nodes.find(({ attributes }) => attributes.kind === 'Article')?.key ?? '';
  let site: Stand;

  beforeAll(async () => {
    site = await stand(world.store());
  });
  afterAll(() => site?.close());

  test.each(Object.entries(VIEWS))(
    '%s: no violation in axe, no sideways scrolling, light and dark',
    async (name, fragment) => {
      const { page, troubles, close } = await site.open(fragment.replace('ARTICLE', encodeURIComponent(article)));
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.waitForTimeout(200);
          await page.screenshot({ path: join(ARTEFACTS, `${name}-${size}-${colorScheme}.png`) });
          expect(await violations(page), `${name} ${size} ${colorScheme}`).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test('the legend opens on a phone, the suggestions everywhere, without violation', async () => {
    const { page, close } = await site.open('', { viewport: SIZES.phone });
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('Shapes are kinds').waitFor();
    await page.screenshot({ path: join(ARTEFACTS, 'legend-phone-light.png') });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('dabrow');
    await page.getByRole('option').first().waitFor();
    await page.screenshot({ path: join(ARTEFACTS, 'search-phone-light.png') });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('the first picture does not jump: positions are those of the graph', async () => {
    const { page, close } = await site.open();
    const first = await page.locator('.stage').screenshot();
    await page.waitForTimeout(700);
    expect((await page.locator('.stage').screenshot()).equals(first)).toBe(true);
    await close();
  });
});
