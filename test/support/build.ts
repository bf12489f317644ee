import { execFileSync } from 'node:child_process';
import { build } from 'rolldown';

/** Builds dist/ once before the tests, for those that start the service as it is shipped, and what they run beside it. */
export default async function buildOnce(): Promise<void> {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  const beside = { 'storage-writer': 'test/storage/writer.ts', 'faults-writer': 'test/faults/store-writer.ts' };
  await build({ input: beside, platform: 'node', external: /^[^./]/, logLevel: 'warn', output: { dir: 'dist/test' } });
}
