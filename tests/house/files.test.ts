import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const code = tracked.filter((path) => /\.(?:ts|tsx|css|mjs)$/.test(path) && !path.includes('/data/'));

describe('the house', () => {
  it('has no file over 300 lines outside data', () => {
    const long = code.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('exports by name only, but for what tools ask for', () => {
    const byDefault = code.filter((path) => /^export default /m.test(readFileSync(path, 'utf8')));
    const asked = /(?:config\.ts|tests\/build-cli\.ts)$/;
    expect(byDefault.filter((path) => !asked.test(path))).toEqual([]);
  });

  it('has a licence, a change log and a README in every room', () => {
    expect(readFileSync('LICENSE', 'utf8')).toContain('MIT License');
    const rooms = ['graph/model', 'graph/ontology', 'graph/build', 'graph/filters', 'graph/stores', 'graph/exporters'];
    for (const room of [...rooms, 'src', 'viewer', 'tests', 'scripts', 'samples']) {
      expect(existsSync(`${room}/README.md`), `${room}/README.md`).toBe(true);
    }
    expect(existsSync('CHANGELOG.md')).toBe(true);
  });

  it('shows the whole flow on one page', () => {
    expect(readFileSync('src/pipeline.ts', 'utf8').split('\n').length).toBeLessThanOrEqual(60);
  });

  it('names no registry and no path of the machine that it was made on', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(lock).not.toMatch(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/);
  });
});
