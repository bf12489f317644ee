import { randomUUID } from 'node:crypto';
import type { Audited, AuditEntry } from '../domain/audit.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { Language } from '../domain/language.ts';
import type { Role } from '../domain/officer.ts';
import type { Change } from '../domain/outcome.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Knowing } from './assistant.ts';

/** What turns are decided with, beside the turn itself. */
export type ContextDeps = {
  readonly knowing: Knowing;
  readonly store: Pick<Store, 'get' | 'all' | 'revision'>;
  /** The chats of the owners. */
  readonly owners: readonly string[];
  /** The random key under which the audit knows the turn's person, or will from now on. */
  readonly auditKey: string;
};

/** The key under which the audit knows a person; a new one when it does not know them yet. */
export const auditKeyOf = ({ get }: Pick<Store, 'get'>, person: string): string =>
  get('auditKeys', person)?.key ?? randomUUID();

/** What a person may do at the officers' desk now; undefined for everybody else. */
export function roleOf({ store, owners }: Pick<ContextDeps, 'store' | 'owners'>, person: string): Role | undefined {
  return owners.includes(person) ? 'owner' : store.get('officers', person)?.role;
}

/** What conversations, commands and buttons work with in a turn. */
export function contextOf(deps: ContextDeps, turn: Turn, language: Language): FlowContext {
  const { store, owners, auditKey } = deps;
  const { base, understanding } = deps.knowing;
  const { at, person, chat, group, update } = turn;
  const today = haiPhongDay(at);
  const role = roleOf(deps, person);
  const read = (text: string) => understanding.read(text, language, today);
  const understand = (text: string) => understanding.understand(text, language, today).question;
  return { base, store, today, at, language, person, chat, group, auditKey, role, update, read, understand, owners };
}

/** The audit's entries of a turn, and the change that makes its person's key known when it is their first. */
export function auditOf(
  { store, auditKey }: Pick<ContextDeps, 'store' | 'auditKey'>,
  { person, at }: Pick<Turn, 'person' | 'at'>,
  audited: readonly Audited[],
  result: AuditEntry['result'],
): { readonly audits: readonly AuditEntry[]; readonly changes: readonly Change[] } {
  if (!audited.length) return { audits: [], changes: [] };
  const known = store.get('auditKeys', person);
  const audits = audited.map((each) => ({ ...each, actor: auditKey, at, result }));
  return { audits, changes: known ? [] : [{ store: 'auditKeys', key: person, value: { key: auditKey } }] };
}
