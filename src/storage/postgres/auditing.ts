import type { PoolClient } from 'pg';
import { AuditLine, type AuditEntry } from '../../domain/audit.ts';
import type { Change } from '../../domain/outcome.ts';
import { turnLine } from '../journal-line.ts';
import { sealLines } from '../seal.ts';
import { type Ask, keepIn, type Kept, type KeptAs } from './keeping.ts';
import { type Held, heldOf, type Row } from './rows.ts';

const lastLine = "select store, key, value, version from entries where store = 'audit' order by key desc limit 1";

/** The audit's entries in their places behind the last line. */
function sealedChanges(last: Held | undefined, at: string, audits: readonly AuditEntry[]): readonly Change[] {
  const line = turnLine({ update: 'audit', at, changes: [], messages: [] });
  const chain = { last: last?.value === undefined ? undefined : AuditLine.parse(last.value) };
  const [sealed] = sealLines({ chain }, [{ line, audits }]);
  return sealed?.kind === 'turn' ? sealed.changes : [];
}

/** Keeps something together with entries of the audit; all who do so wait for each other, as each line is chained to the one before. */
export async function keepWithAudit(
  client: PoolClient,
  kept: Kept,
  audits: readonly AuditEntry[],
): Promise<KeptAs & { readonly sealed: readonly Change[] }> {
  const ask: Ask = async (name, text, values) => (await client.query({ name, text, values: [...values] })).rows;
  await client.query('begin');
  await client.query("select pg_advisory_xact_lock(3, hashtext('audit'))");
  const [row] = await ask<Row>('last-audit-line', lastLine, []);
  const sealed = sealedChanges(row && heldOf(row), kept.at, audits);
  const keptAs = await keepIn(ask, { ...kept, changes: [...kept.changes, ...sealed] });
  await client.query('commit');
  return { ...keptAs, sealed };
}
