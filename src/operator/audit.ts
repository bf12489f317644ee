import { brokenAt } from '../domain/audit.ts';
import { serviceSettings } from './environment.ts';
import { keptOf } from './kept.ts';

/** `npm run audit` looks whether any line of the audit was altered, left out or put in; the service may run. */
async function main(): Promise<void> {
  const lines = [...(await keptOf(serviceSettings(), 'audit')).values()];
  const broken = brokenAt(lines);
  const last = lines.at(-1);
  if (broken !== undefined) throw new Error(`the audit is broken at line ${broken} of ${lines.length}`);
  console.log(`${lines.length} lines, each follows from the one before it`);
  if (last) console.log(`the last: ${last.seq}, ${last.at}, ${last.hash}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
