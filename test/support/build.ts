import { execFileSync } from 'node:child_process';

/** Builds dist/ once before the tests, for those that start the service as it is shipped. Types are checked elsewhere. */
export default function build(): void {
  execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--noCheck'], { stdio: 'inherit' });
}
