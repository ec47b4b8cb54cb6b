import { defineConfig } from 'vitest/config';
import { extractorVersion } from './scripts/extractor-version.ts';

export default defineConfig({
  define: { __EXTRACTOR__: JSON.stringify(extractorVersion()) },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-cli.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
