import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Files and names of tests as a page cites them: `file.test.ts` "name", more names after `;`. */
function cited(page: string): readonly { readonly file: string; readonly name: string }[] {
  const found: { file: string; name: string }[] = [];
  let file = '';
  for (const [, path, name] of page.matchAll(/`([\w-]+\.test\.ts)`|"([^"|]+)"/g)) {
    if (path !== undefined) file = path;
    else if (name !== undefined && file !== '') found.push({ file, name });
  }
  return found;
}

it('the page on the viewer names tests that exist, one at least in every row', () => {
  const page = readFileSync('docs/VIEWER.md', 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (?!an analyst|---)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(14);
  const files = new Set(readdirSync('tests/viewer'));
  for (const row of rows) {
    const named = cited(row);
    expect(named.length, row).toBeGreaterThan(0);
    for (const { file, name } of named) {
      expect(files.has(file), `${file} is no test of the viewer`).toBe(true);
      expect(readFileSync(`tests/viewer/${file}`, 'utf8'), `${file} has no test of this name`).toContain(`'${name}'`);
    }
  }
});
