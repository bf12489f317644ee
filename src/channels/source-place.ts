import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The tables beside the built files, each read when a fault first comes up in its file. */
const tables = new Map<string, SourceMap | undefined>();

/** The table of a built file; without one, or with one that cannot be read, a place stays that of the built file. */
function readTable(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')));
  } catch {
    return undefined;
  }
}

function tableOf(url: string): SourceMap | undefined {
  if (!tables.has(url)) tables.set(url, readTable(url));
  return tables.get(url);
}

/** A line of a stack that names the source, such as `src/main.ts:128:12`, where it named a built file; libraries stay. */
export function withSourcePlace(frame: string): string {
  return frame.replace(
    /(file:(?!.*node_modules).*?):(\d+):(\d+)/,
    (built, url: string, line: string, column: string) => {
      const origin = tableOf(url)?.findOrigin(Number(line), Number(column));
      if (!origin || !('fileName' in origin)) return built;
      return `${origin.fileName.replace(/^(\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`;
    },
  );
}
