import { spawnSync } from 'node:child_process';
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

  it('is instant: little more than Node itself takes to start', () => {
    const quickest = (run: () => void) => {
      const times = [0, 1, 2, 3, 4].map(() => {
        const began = performance.now();
        run();
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    const node = quickest(() => spawnSync(process.execPath, ['-e', '0']));
    expect(quickest(() => entente('.', 'build', '--help'))).toBeLessThan(3 * node + 100);
  });

  it('prints the version', () => {
    expect(entente(emptyFolder(), '--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
