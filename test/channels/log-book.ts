import type { Log } from '../../src/channels/log.ts';

/** A log that keeps its lines for a test to read. */
export type LogBook = Log & { readonly lines: { level: keyof Log; fields: Record<string, unknown>; text: string }[] };

/** Opens an empty log. */
export function createLogBook(): LogBook {
  const lines: LogBook['lines'] = [];
  const at = (level: keyof Log) => (fields: Readonly<Record<string, unknown>>, text: string) => {
    lines.push({ level, fields, text });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
