import { createHmac } from 'node:crypto';
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
  readonly store: Pick<Store, 'get' | 'all'>;
  /** The chats of the owners. */
  readonly owners: readonly string[];
  /** What nobody else knows: keys of people new to the audit are made of it. */
  readonly secret: Buffer;
};

/** The key under which the audit knows whoever takes a turn; one who is new gets one that the same turn gives again. */
function actorOf({ store, secret }: Pick<ContextDeps, 'store' | 'secret'>, { person, update }: Turn): string {
  const made = () => createHmac('sha256', secret).update(`${update} ${person}`).digest('hex').slice(0, 16);
  return store.get('auditKeys', person)?.key ?? made();
}

/** What a person may do at the officers' desk now; undefined for everybody else. */
export function roleOf({ store, owners }: Pick<ContextDeps, 'store' | 'owners'>, person: string): Role | undefined {
  return owners.includes(person) ? 'owner' : store.get('officers', person)?.role;
}

/** What conversations, commands and buttons work with in a turn. */
export function contextOf(deps: ContextDeps, turn: Turn, language: Language): FlowContext {
  const { store, owners } = deps;
  const { base, understanding } = deps.knowing;
  const { at, person, chat, update } = turn;
  const today = haiPhongDay(at);
  const role = roleOf(deps, person);
  const actor = actorOf(deps, turn);
  const read = (text: string) => understanding.read(text, language, today);
  const understand = (text: string) => understanding.understand(text, language, today).question;
  return { base, store, today, at, language, person, chat, actor, role, update, read, understand, owners };
}

/** The audit's entries of a turn, and the change that makes its person's key known when it is their first. */
export function auditOf(
  deps: Pick<ContextDeps, 'store' | 'secret'>,
  turn: Turn,
  audited: readonly Audited[],
  result: AuditEntry['result'],
): { readonly audits: readonly AuditEntry[]; readonly changes: readonly Change[] } {
  if (!audited.length) return { audits: [], changes: [] };
  const { person, at } = turn;
  const actor = actorOf(deps, turn);
  const audits = audited.map((each) => ({ ...each, actor, at, result }));
  const known = deps.store.get('auditKeys', person);
  return { audits, changes: known ? [] : [{ store: 'auditKeys', key: person, value: { key: actor } }] };
}
