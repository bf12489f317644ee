import { z } from 'zod';
import { StoreUnreadable } from './store-unreadable.ts';

/** The version of what is written. Raise it when older code could not read it, and teach the reading to bring older files up. */
export const formatVersion = 1;

const Versioned = z.looseObject({ v: z.number() });
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The parser's own message would quote what is stored; hence only undefined. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length ? `${path.map(String).join('.')}: ${message}` : message;
}

/** Reads stored JSON and checks it by its schema; what does not fit is thrown as StoreUnreadable with its place. */
export function parseStored<T>(schema: z.ZodType<T>, bytes: Uint8Array, file: string, line: number): T {
  const json = jsonOf(bytes);
  if (json === undefined) throw new StoreUnreadable(file, line, 'it is no JSON in UTF-8');
  const version = Versioned.safeParse(json).data?.v;
  if (version !== undefined && version > formatVersion) {
    throw new StoreUnreadable(file, line, `it is of version ${version}, newer than this program's ${formatVersion}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new StoreUnreadable(file, line, parsed.error.issues.map(issueText).join('; '));
}
