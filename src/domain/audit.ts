import { createHash } from 'node:crypto';
import { z } from 'zod';

export const AuditEntry = z.strictObject({
  /** A random key that stands for a person; which person is forgotten with their data. */
  actor: z.string().min(1),
  /** What was done, such as `status-saved`. */
  act: z.string().min(1),
  /** The record, case, enquiry or the like that it was done to. */
  of: z.string().optional(),
  result: z.enum(['done', 'refused']),
  at: z.iso.datetime(),
  /** What stood before and after, in short. */
  was: z.string().optional(),
  is: z.string().optional(),
});
/** Who did what to which record when; what was refused, too. */
export type AuditEntry = z.infer<typeof AuditEntry>;

/** What goes into the audit as whoever decides it says it; who did it, when, and with what result is added. */
export type Audited = Pick<AuditEntry, 'act' | 'of' | 'was' | 'is'>;

export const AuditKey = z.strictObject({ key: z.string().min(1) });
/** The random key under which the audit knows a person. */
export type AuditKey = z.infer<typeof AuditKey>;

/** The hash before the first line. */
const auditStart = '0'.repeat(64);

export const AuditLine = z.strictObject({
  ...AuditEntry.shape,
  seq: z.int().positive(),
  /** The hash of the line before, and of this one: a line that is altered or left out breaks the chain. */
  prev: z.string().length(64),
  hash: z.string().length(64),
});
/** An entry in its place in the chain. */
export type AuditLine = z.infer<typeof AuditLine>;

/** Under what a line is stored: sorts as numbers do. */
export const auditPlace = (seq: number): string => String(seq).padStart(12, '0');

function hashOf({ actor, act, of, result, at, was, is }: AuditEntry, seq: number, prev: string): string {
  const text = JSON.stringify([prev, seq, actor, act, of ?? null, result, at, was ?? null, is ?? null]);
  return createHash('sha256').update(text).digest('hex');
}

/** Puts an entry behind the last line of the chain; undefined stands for an empty chain. */
export function sealed(entry: AuditEntry, last: Pick<AuditLine, 'seq' | 'hash'> | undefined): AuditLine {
  const seq = (last?.seq ?? 0) + 1;
  const prev = last?.hash ?? auditStart;
  return { ...entry, seq, prev, hash: hashOf(entry, seq, prev) };
}

/** The first line of a chain, in its order, that does not follow from the one before it; undefined when all do. */
export function brokenAt(lines: Iterable<AuditLine>): number | undefined {
  let last: Pick<AuditLine, 'seq' | 'hash'> = { seq: 0, hash: auditStart };
  for (const line of lines) {
    const sound =
      line.seq === last.seq + 1 && line.prev === last.hash && line.hash === hashOf(line, line.seq, line.prev);
    if (!sound) return line.seq;
    last = line;
  }
  return undefined;
}
