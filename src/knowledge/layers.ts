import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Steps } from '../domain/steps.ts';

/** A file of knowledge: its path within the layer, such as `parks/do-son.yaml`, and the text that the last layer gives. */
export type LayerFile = { readonly path: string; readonly shown: string; readonly text: string };

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The files of all layers; where two hold the same path, the later layer's file replaces the earlier one whole. */
export function* readLayers(folders: readonly string[]): Steps<LayerFile[]> {
  const byPath = new Map<string, LayerFile>();
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      const path = relative(folder, file).replaceAll('\\', '/');
      byPath.set(path, { path, shown: file, text: readFileSync(file, 'utf8') });
      yield;
    }
  }
  return [...byPath.values()];
}
