import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Settings } from '../config.ts';
import { atOnce } from '../domain/steps.ts';
import { type NamedEdit, writeEdits } from '../knowledge/edited-files.ts';
import { serviceSettings } from './environment.ts';
import { keptOf } from './kept.ts';

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

/**
 * Where several processes share a store, each writes the edits into a folder of its own when it next runs: they are written
 * into a copy of the one of this machine, if it has one, as a process would.
 */
async function patchOfShared({ KNOWLEDGE_DIR, DATA_DIR }: Settings, edits: readonly NamedEdit[]): Promise<string> {
  const here = join(DATA_DIR, 'knowledge');
  const later = mkdtempSync(join(tmpdir(), 'haidang-edits-'));
  try {
    if (existsSync(here)) cpSync(here, later, { recursive: true });
    atOnce(writeEdits({ shipped: KNOWLEDGE_DIR, later }, edits));
    return patchOf(KNOWLEDGE_DIR, later);
  } finally {
    rmSync(later, { recursive: true });
  }
}

/** `npm run --silent edits > edits.patch` writes what was edited in the chat as a patch of knowledge/, for review. */
async function main(): Promise<void> {
  const settings = serviceSettings();
  const { DATABASE_URL: shared, KNOWLEDGE_DIR, DATA_DIR } = settings;
  const patch = shared
    ? await patchOfShared(settings, [...(await keptOf(settings, 'edits'))])
    : patchOf(KNOWLEDGE_DIR, join(DATA_DIR, 'knowledge'));
  process.stdout.write(patch);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
