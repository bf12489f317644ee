import { parseArgs } from 'node:util';
import { serviceEnvironment, serviceSettings } from './environment.ts';
import { heartbeatAge, staleAfterMs } from './heartbeat.ts';

/** Quick and silent when all is well, for a health check every few seconds. */
function checkHeartbeatOnly(): number {
  const age = heartbeatAge(serviceSettings().DATA_DIR, new Date());
  if (age !== undefined && age <= staleAfterMs) return 0;
  console.error(age === undefined ? 'there is no heartbeat' : `the heartbeat is ${Math.round(age / 1000)} s old`);
  return 1;
}

/** The checks load the whole knowledge: only who asks for them waits for that. */
async function examineAll(): Promise<number> {
  const { examine } = await import('./doctor/examine.ts');
  const { findingLine } = await import('./doctor/finding.ts');
  const findings = await examine(serviceEnvironment(), () => new Date());
  for (const finding of findings) console.log(findingLine(finding));
  return findings.some(({ state }) => state === 'fault') ? 1 : 0;
}

/** `npm run doctor` says what is wrong with an installation and what to do; `--heartbeat` only whether the service is well. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { heartbeat: { type: 'boolean' } } });
  process.exitCode = values.heartbeat ? checkHeartbeatOnly() : await examineAll();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'an unknown fault');
  process.exitCode = 1;
});
