import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../src/articles/fetch/robots.ts';

const allows = (text: string, ...paths: readonly string[]) =>
  paths.map((path) => parseRobots(text, 'Entente').allows(path));

describe('robots.txt', () => {
  it('takes the group for its own name, whatever its case and version, else the one for all', () => {
    const text = 'User-agent: *\nDisallow: /\n\nuser-agent: Other\nUser-Agent: ENTENTE/1.0\nDisallow: /private';
    expect(allows(text, '/a', '/private/a')).toEqual([true, false]);
    expect(parseRobots(text, 'Third').allows('/a')).toBe(false);
    expect(allows('User-agent: Other\nDisallow: /', '/a')).toEqual([true]);
  });

  it('joins the groups of one name', () => {
    expect(
      allows('User-agent: *\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: *\nDisallow: /b', '/a', '/b', '/c'),
    ).toEqual([false, false, true]);
  });

  it('lets the longest rule decide, and of equal ones the one that allows', () => {
    const text =
      'User-agent: *\nDisallow: /news\nAllow: /news/2020\nDisallow: /news/2020/draft\nAllow: /even\nDisallow: /even';
    expect(allows(text, '/news/1', '/news/2020/a', '/news/2020/draft', '/even')).toEqual([false, true, false, true]);
  });

  it('knows * and $', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\nDisallow: /a*b*c\nDisallow: /end$';
    expect(allows(text, '/x.pdf', '/x.pdf?a', '/x?print=1', '/a1b2c3', '/acb', '/end', '/ending')).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('compares escapes as what they stand for', () => {
    const text = 'User-agent: *\nDisallow: /%7euser\nDisallow: /caf%c3%a9\nDisallow: /naïve';
    expect(allows(text, '/~user', '/caf%C3%A9', '/na%C3%AFve', '/a%2Fb')).toEqual([false, false, false, true]);
  });

  it('reads pauses, remarks, any line ends, and goes on after nonsense', () => {
    const text =
      '\ufeff# all\r\nUser-agent: * # everyone\r\nnonsense\r\nCrawl-delay: 2.5\r\nCrawl-delay: soon\r\nDisallow:\r\nSitemap: https://a.example/s.xml\rDisallow: /a';
    const robots = parseRobots(text, 'Entente');
    expect([robots.delay, robots.allows('/b'), robots.allows('/a')]).toEqual([2.5, true, false]);
    expect(parseRobots('', 'Entente').allows('/a')).toBe(true);
  });

  it('is not slowed down by a hostile file', () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}$\n`.repeat(250)}`;
    const began = performance.now();
    parseRobots(text, 'Entente').allows(`/${'a'.repeat(1000)}b`);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
