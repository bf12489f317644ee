import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { serviceSettings } from './environment.ts';

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function yamlBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
}

/** The later layer as a patch of the knowledge that ships, as `git apply` takes it. */
function patchOf(shipped: string, later: string): string {
  const patches = yamlBelow(later)
    .toSorted()
    .map((path) => {
      const [before, after] = [textOf(join(shipped, path)), textOf(join(later, path))];
      const name = join(relative(process.cwd(), shipped) || shipped, path);
      return createTwoFilesPatch(before ? `a/${name}` : '/dev/null', `b/${name}`, before, after, undefined, undefined, {
        context: 3,
      });
    });
  return patches.map((patch) => patch.replace(/^=+\n/, '')).join('');
}

/** `npm run --silent edits > edits.patch` writes what was edited in the chat as a patch of knowledge/, for review. */
function main(): void {
  const { KNOWLEDGE_DIR, DATA_DIR } = serviceSettings();
  process.stdout.write(patchOf(KNOWLEDGE_DIR, join(DATA_DIR, 'knowledge')));
}

main();
