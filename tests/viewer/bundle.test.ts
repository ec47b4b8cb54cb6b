import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLICY } from '../../src/server/handle.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(ROOT, '.cache', `viewer-bundle-${process.pid}`);
const files = new Map<string, Buffer>();

beforeAll(async () => {
  await build({
    configFile: join(ROOT, 'viewer', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.set(entry.name, await readFile(join(entry.parentPath, entry.name)));
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('the viewer takes under 200 kB compressed', () => {
  const size = [...files.values()].reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThan(200_000);
});

test('the page has nothing inline and fetches nothing from elsewhere', () => {
  const page = files.get('index.html')?.toString('utf8') ?? '';
  const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)];
  expect(scripts).toHaveLength(1);
  for (const [, attributes, inside] of scripts) {
    expect(attributes).toMatch(/src="\.\/assets\/index-[\w-]+\.js"/);
    expect(inside?.trim()).toBe('');
  }
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|https?:\/\//);
});

test('no file makes code of text, and only the page without a server makes a worker of its own text', () => {
  for (const [name, body] of files) {
    if (!name.endsWith('.js')) continue;
    const found = body.toString('utf8').match(/\beval\(|new Function\(|document\.write\(/g);
    expect(found, name).toBeNull();
    // For the layout of a page that opens from a disk; where a server stands behind the page, its policy forbids it.
    expect(body.toString('utf8').match(/createObjectURL/g)?.length ?? 0, name).toBeLessThanOrEqual(1);
  }
  expect(POLICY).toContain("worker-src 'self'");
  expect(POLICY).not.toContain('blob:');
});

test('no panel makes HTML of text', async () => {
  const room = join(ROOT, 'viewer');
  for (const entry of await readdir(room, { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(entry.name)) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    expect(text.match(/innerHTML|outerHTML|insertAdjacentHTML|DOMParser|setHTML/gi), entry.name).toBeNull();
  }
});
