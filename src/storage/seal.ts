import { type AuditEntry, auditPlace, sealed } from '../domain/audit.ts';
import type { JournalLine } from './journal-line.ts';
import type { State } from './state.ts';

/** A line that is to be written, and what goes into the audit with it. */
export type Pending = { readonly line: JournalLine; readonly audits: readonly AuditEntry[] };

/**
 * The lines as they are written, with the audit's entries in their places in the chain. Only whoever writes knows the
 * line before, so that it is done here and not where the entries are decided.
 */
export function sealLines({ chain }: Pick<State, 'chain'>, pending: readonly Pending[]): JournalLine[] {
  let { last } = chain;
  return pending.map(({ line, audits }) => {
    if (line.kind !== 'turn' || !audits.length) return line;
    const entries = audits.map((entry) => {
      last = sealed(entry, last);
      return { store: 'audit' as const, key: auditPlace(last.seq), value: last };
    });
    return { ...line, changes: [...line.changes, ...entries] };
  });
}
