import { defineConfig } from 'vitest/config';

/** The faults in full, one after another, so that none slows another down. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/support/build.ts', 'test/support/postgres/shared-cluster.ts'],
    reporters: ['default', './test/faults/fault-table.ts'],
    env: { FAULTS: 'full' },
    fileParallelism: false,
    expect: { poll: { timeout: 15_000 } },
  },
});
