import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file or folder that ships with the program, by its path within the project, from wherever the program runs. */
export function projectFile(path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('#project')), path);
}
