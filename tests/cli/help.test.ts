import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { emptyFolder, entente } from './run.ts';

describe('help', () => {
  it('lists the commands', async () => {
    const { code, out } = entente(emptyFolder(), '--help');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/cli/help.txt');
  });

  it.each(COMMANDS.map(({ name }) => name))('explains %s', async (name) => {
    const { code, out } = entente(emptyFolder(), name, '--help');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/cli/${name}.txt`);
  });

  it('is instant: no part of the extractor is loaded', () => {
    const began = performance.now();
    entente(emptyFolder(), 'build', '--help');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('prints the version', () => {
    expect(entente(emptyFolder(), '--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
