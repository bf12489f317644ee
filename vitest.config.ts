import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts', 'test/support/postgres/shared-cluster.ts'],
    reporters: ['default', './test/support/counting-reporter.ts'],
    // Many tests wait for processes and clocks: more of them than there are cores keep two cores busy.
    maxWorkers: 4,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
