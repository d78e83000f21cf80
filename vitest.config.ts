// Tests run on source: the `source` condition of each workspace package points at its TypeScript.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'fixtures/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
