import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { inChromium, type Stand, seen, stand } from './browser.ts';
import { HOSTILE } from './fixture.ts';
import { createWorld } from './world.ts';

/** A world in which every text that can be hostile is: names, aliases, roles, quotations, titles, outlets, keys. */
function hostileWorld() {
  const world = createWorld();
  HOSTILE.forEach((name, index) => {
    const sentence = `${name} saw the visitors at the harbour`;
    const article = world.article({
      title: name,
      source: name,
      published: `2021-02-0${index + 1}`,
      url: 'javascript:document.title=1',
      text: `${sentence}. Nothing else was said.`,
    });
    const proof = [{ id: article, status: 'happened' as const, sentence, saidBy: name }];
    const odd = { aliases: [name], acronym: name, other: { [name]: name } };
    const [host, guest] = [`person:host-${index}`, `person:${index}"><img src=x onerror=document.title=1>`];
    world.node(host, 'Person', name, { ...odd, community: index });
    world.node(guest, 'Person', name, { ...odd, community: index });
    world.node(`state:${index}`, 'State', name, odd);
    world.node(`place:${index}`, 'Place', name, odd);
    const day = { start: '2021-02-01', end: '2021-02-01', precision: 'day', when: name } as const;
    const meeting = world.event(`meeting:${index}`, 'Meeting', name, 'happened', proof, { ...day, form: name });
    world.event(`event:${index}`, 'Event', name, 'planned', proof, { ...day, form: name, contested: true });
    world.edge(host, 'ATTENDS', meeting, 'happened', proof, { ...day, role: name });
    world.edge(guest, 'ATTENDS', meeting, 'happened', proof, day);
    world.edge(meeting, 'HELD_IN', `place:${index}`, 'happened', proof, day);
    world.edge(host, 'HOLDS_OFFICE', `state:${index}`, 'happened', proof, { role: name, tenure: 'former' });
    world.edge(`state:${index}`, 'ACTOR', `event:${index}`, 'planned', proof, day);
    world.edge(host, 'SUPPORTS', guest, 'happened', proof, { mode: name, other: { [name]: name } });
    world.edge(host, 'QUOTED_IN', article, 'happened', proof, { quote: name });
  });
  return world;
}

inChromium('hostile texts in every panel', () => {
  const world = hostileWorld();
  const graph = world.graph();
  let site: Stand;

  beforeAll(async () => {
    site = await stand(world.store());
  });
  afterAll(() => site?.close());

  async function expectInert(page: Page, troubles: readonly string[], where: string): Promise<void> {
    expect(await page.title(), where).toBe('Entente');
    const made = '#app :is(img, script, iframe, object, embed, form, [onload], [onerror], [onclick], [style*="url("])';
    expect(await page.locator(made).count(), where).toBe(0);
    expect(await page.locator('#app [href^="javascript" i], #app [src^="javascript" i]').count(), where).toBe(0);
    // What stands on one line carries no control characters; the article's own text stays as it is.
    const lines = await page.locator('#app :is(h2, h3, h4, button, .name, .quiet, td, th, li, dd)').evaluateAll((all) =>
      all
        .filter((each) => !each.closest('.text'))
        .map((each) => each.textContent)
        .join('\n'),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(lines, where).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(troubles, where).toEqual([]);
  }

  test('on the card of every kind of node', async () => {
    const { page, troubles, close } = await site.open();
    for (const { key } of graph.nodes) {
      await page.goto(`${site.url}#node=${encodeURIComponent(key)}`);
      await page.locator('#card-heading').waitFor();
      await expect.poll(() => page.locator('.reading [aria-busy="true"]').count()).toBe(0);
      await expectInert(page, troubles, key);
    }
    await close();
  });

  test('on the card of every link, of two and of paths between them', async () => {
    const { page, troubles, close } = await site.open();
    const pairs = HOSTILE.map(
      (_, index) => `person:host-${index}\nperson:${index}"><img src=x onerror=document.title=1>`,
    );
    const fragments = [
      ...graph.edges.map(({ key }) => `edge=${encodeURIComponent(key)}`),
      ...pairs.flatMap((pair) => [`pair=${encodeURIComponent(pair)}`, `path=${encodeURIComponent(pair)}`]),
    ];
    for (const fragment of fragments) {
      await page.goto(`${site.url}#${fragment}`);
      await page.locator('#card-heading').waitFor();
      await expectInert(page, troubles, fragment);
    }
    await close();
  });

  test('in every tab, among the filters, in the timeline and among the suggestions', async () => {
    const { page, troubles, close } = await site.open();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.waitForTimeout(300);
      await expectInert(page, troubles, await tab.innerText());
    }
    for (const facet of [/^Forms of meetings/, /^Outlets/]) await page.locator('summary', { hasText: facet }).click();
    expect(await seen(page.getByRole('navigation', { name: 'Legend and filters' }))).toContain('<img src=x');
    for (const name of HOSTILE) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.insertText(name.replace(/[\p{Cc}]/gu, ''));
      await page.waitForTimeout(150);
      await expectInert(page, troubles, `search for ${name}`);
    }
    await close();
  });
});

inChromium('a page of another site', () => {
  let site: Stand;
  let foreign: Server;

  beforeAll(async () => {
    site = await stand(hostileWorld().store());
    foreign = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>foreign</title><h1>foreign</h1>');
    });
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await site?.close();
    foreign.close();
  });

  test('can neither read the graph, nor write, nor frame the viewer', async () => {
    const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
    const outcome = await page.evaluate(async (url) => {
      const tried = (path: string, options: RequestInit = {}) =>
        fetch(url + path, options).then(
          () => 'read',
          () => 'refused',
        );
      const loaded = (tag: 'script' | 'img') =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('refused');
          element.src = `${url}${tag === 'script' ? 'graph.json' : 'favicon.svg'}`;
          document.body.append(element);
        });
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return {
        graph: await tried('graph.json'),
        search: await tried('search?q=a'),
        post: await tried('graph.json', { method: 'POST', body: '{}' }),
        script: await loaded('script'),
        image: await loaded('img'),
        frame: frame.contentDocument?.querySelector('.shell') ? 'shown' : 'refused',
      };
    }, site.url);
    const refused = { graph: 'refused', search: 'refused', post: 'refused', script: 'refused', image: 'refused' };
    expect(outcome).toEqual({ ...refused, frame: 'refused' });
    expect(page.frames().some((frame) => frame.url() === site.url)).toBe(false);
    await browser.close();
  });
});
