import type { Document, Node } from 'yaml';
import { yamlLibrary } from './yaml-library.ts';

/** A path into a document: keys of maps and indexes of lists. */
export type Path = readonly PropertyKey[];

type Yaml = typeof import('yaml');

/** The node at a path, or the nearest one above it. */
function nearestNode({ isCollection, isMap, isNode, isPair }: Yaml, document: Document, path: Path): Node | null {
  let node: unknown = document.contents;
  for (const part of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(part)) : undefined;
    const next: unknown = pair?.value ?? pair?.key ?? node.get(part, true);
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : null;
}

/** Tells the line of a path in a file: slower by far than reading its content, so only done when something is to be pointed at. */
export function placesIn(text: string): (path: Path) => number {
  const library = yamlLibrary();
  const lines = new library.LineCounter();
  const document = library.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => {
    const start = nearestNode(library, document, path)?.range?.[0];
    return start === undefined ? 1 : lines.linePos(start).line;
  };
}
