import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLICY } from '../../src/server/handle.ts';
import { inChromium, type Stand, seen, stand } from './browser.ts';
import { fixtureWorld, HOSTILE } from './fixture.ts';

inChromium('the viewer under attack', () => {
  let site: Stand;

  beforeAll(async () => {
    site = await stand(fixtureWorld().store());
  });
  afterAll(() => site?.close());

  test('shows hostile names as text wherever they come up, and does nothing that they say', async () => {
    for (const index of HOSTILE.keys()) {
      const { page, troubles, close } = await site.open(`node=person%3Ahostile-${index}&tab=links`);
      const shown = (HOSTILE[index] ?? '').replace(/[\p{Cc}\u202e\s]+/gu, ' ');
      expect(await seen(page.locator('#card-heading'))).toBe(shown);
      await page
        .getByRole('complementary')
        .getByRole('button', { name: /sentence proves/ })
        .first()
        .click();
      await page.locator('mark').waitFor();
      expect(await seen(page.locator('mark'))).toContain('met Aldoria here');
      expect(await page.locator('.proof a').count()).toBe(0);
      expect(await page.title()).toBe('Entente');
      expect(await page.locator('#app img, #app script, #app a[href^="javascript"]').count()).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  test('suggests hostile names as text', async () => {
    const { page, troubles, close } = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('<img src');
    expect(await seen(page.getByRole('option').first())).toContain('<img src=x onerror=');
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('Entente');
    expect(troubles).toEqual([]);
    await close();
  });

  test('survives addresses that lead nowhere', async () => {
    for (const fragment of [
      'node=nobody',
      'edge=%3Cscript%3E',
      'no-kind=x.y&at=1_2&tab=q',
      '%E0%A4%A',
      'node=__proto__',
    ]) {
      const { page, troubles, close } = await site.open(fragment);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  test('runs under the policy, which lets nothing inline through', async () => {
    const { page, troubles, close } = await site.open();
    const policy = (await page.request.get(site.url)).headers()['content-security-policy'];
    expect(policy).toBe(POLICY);
    expect(troubles).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="document.title = 1">x</p>');
    });
    expect(await page.title()).toBe('Entente');
    expect(troubles.join('\n')).toContain('Content Security Policy');
    const evaluated = await page.evaluate(() => {
      try {
        return String(new Function('return 1')());
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(['EvalError', '1']).toContain(evaluated);
    await close();
  });

  test('says in words when the article, or the whole server, is gone, and tries again', async () => {
    const { page, close } = await site.open('tab=links');
    await page.route('**/articles/**', (route) => route.abort());
    await page.getByRole('button', { name: /^accuses/ }).click();
    const proof = page.getByRole('article', { name: 'What the admirals were doing' });
    expect(await seen(proof.locator('mark'))).toBe('Aldoria accused Veshnia of ramming the vessel.');
    expect(await seen(proof.getByRole('status'))).toContain('The server does not answer');
    await page.unroute('**/articles/**');
    await proof.getByRole('button', { name: 'Try again' }).click();
    await proof.getByRole('button', { name: 'Read the whole article' }).waitFor();

    await page.route('**/graph.json', (route) => route.abort());
    await page.reload();
    expect(await seen(page.getByRole('alert'))).toContain('The server does not answer');
    await page.unroute('**/graph.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await close();
  });
});

inChromium('an empty store', () => {
  test('is said to be empty, with what to do', async () => {
    const graph = { attributes: {}, options: { type: 'directed', multi: true }, nodes: [], edges: [] } as const;
    const site = await stand({ graph: async () => graph, article: async () => undefined });
    const { page, troubles, close } = await site.open();
    expect(await seen(page.getByRole('main'))).toContain('entente build PATH');
    expect(troubles).toEqual([]);
    await close();
    await site.close();
  });
});
