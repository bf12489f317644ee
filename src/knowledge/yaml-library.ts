import { createRequire } from 'node:module';

type Yaml = typeof import('yaml');

/** The library that knows the places in a file and writes one with its remarks; a start without faults or edits does without it. */
export const yamlLibrary = (): Yaml => createRequire(import.meta.url)('yaml') as Yaml;
