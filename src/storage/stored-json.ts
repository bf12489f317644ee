import { z } from 'zod';
import { bringUp, formatVersion, migrations, type StoredKind } from './migrations.ts';
import { StoreUnreadable } from './store-unreadable.ts';

/** A form of stored JSON: its kind, by which older versions are brought up, and its schema in the newest one. */
export type StoredForm<T> = { readonly kind: StoredKind; readonly schema: z.ZodType<T> };

const Versioned = z.looseObject({ v: z.int().positive() });
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

/** Brings the JSON up and checks it; an error of zod tells what does not fit. */
function checked<T>({ kind, schema }: StoredForm<T>, json: unknown): T {
  const { v } = Versioned.parse(json);
  return schema.parse(bringUp(json as object, v, kind, migrations));
}

const isNewer = (json: unknown): json is { v: number } => (Versioned.safeParse(json).data?.v ?? 0) > formatVersion;

/** Reads stored JSON, of an older version too, and checks it; what does not fit is thrown as StoreUnreadable with its place. */
export function parseStored<T>(form: StoredForm<T>, bytes: Uint8Array, file: string, line: number): T {
  const json = jsonOf(bytes);
  if (json === undefined) throw new StoreUnreadable(file, line, 'it is no JSON in UTF-8');
  if (isNewer(json)) {
    const reason = `it is of version ${json.v}, newer than version ${formatVersion}, which this program knows: start the newer program`;
    throw new StoreUnreadable(file, line, reason);
  }
  try {
    return checked(form, json);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new StoreUnreadable(file, line, error.issues.map(issueText).join('; '));
  }
}
