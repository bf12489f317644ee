import { defineConfig } from 'vitest/config';
import { leftOut } from './test/support/postgres/installed-postgres.ts';

/** Rows of faults that have no short form; `npm run faults` runs them. */
const inFullOnly = ['edits', 'frozen', 'restarts'].map((row) => `test/faults/several-${row}.test.ts`);
/** Tests that put something in the place of a module: nobody else may meet what they put there. */
const alone = ['test/faults/outage.test.ts', 'test/storage/short-snapshot.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/build.ts', 'test/support/postgres/shared-cluster.ts'],
    reporters: ['default', './test/support/counting-reporter.ts'],
    // Many tests wait for processes and clocks: more of them than there are cores keep two cores busy.
    maxWorkers: 4,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      // One load of the modules and of the knowledge serves all files that a worker runs.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...inFullOnly, ...leftOut()],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, isolate: true } },
    ],
  },
});
