import type { Reporter, TestCase, TestModule } from 'vitest/node';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 300);

function outcomeOf(row: TestCase): string {
  const { state, errors } = row.result();
  if (state === 'failed') return `**failed**: ${oneLine(errors?.[0]?.message ?? 'no reason given')}`;
  return row.meta().outcome ?? state;
}

/** Prints what each fault led to as a Markdown table. */
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => [...module.children.allTests()]);
    const lines = rows.map((row) => `| ${row.name} | ${outcomeOf(row)} |`);
    process.stdout.write(`\n${['| fault | measured |', '| --- | --- |', ...lines].join('\n')}\n`);
  }
}
