import type { Reporter, TestModule } from 'vitest/node';
import { leftOut } from './postgres/installed-postgres.ts';

/** Closes a run with `N passed, N failed, N skipped`; a file that fails to load counts as failed, and one that is left out is named. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') count[state] += 1;
        else count.skipped += 1;
      }
      if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) count.failed += 1;
    }
    for (const file of leftOut())
      process.stdout.write(
        `\nleft out: ${file}, as no PostgreSQL with pg_dump is installed (apt-get install postgresql)\n`,
      );
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  }
}
