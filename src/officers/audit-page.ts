import { type Answer, type Arg, block, choice } from '../domain/answer.ts';
import { type AuditLine, auditPlace } from '../domain/audit.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Given } from '../flows/handler.ts';

const linesAPage = 10;

/** What colleagues call whoever a key stands for; the key alone once their data is gone. */
export function actorNames({ store, owners, auditKey, person: self }: FlowContext): (key: string) => Arg {
  const people = new Map([...store.all('auditKeys')].map(([person, { key }]) => [key, person]));
  people.set(auditKey, self);
  return (key) => {
    const person = people.get(key) ?? '';
    if (owners.includes(person)) return { said: { say: 'role-owner', with: {} } };
    return { words: store.get('officers', person)?.called ?? key };
  };
}

function lineBlock(line: AuditLine, nameOf: (key: string) => Arg) {
  const { seq, at, actor, act, of, was, is, result } = line;
  const change = [was, is].filter(Boolean).join(' → ');
  const words = [act, of, change].filter(Boolean).join(' · ');
  const args = { seq: { number: seq }, at: { asOf: at.slice(0, 10) }, who: nameOf(actor), what: { words } };
  return block('item', result === 'refused' ? 'audit-refused' : 'audit-line', args);
}

/** The newest lines of the audit, or those before a number. */
export function auditAnswer(context: FlowContext, { choice: before }: Given): Answer {
  const { store } = context;
  const all = [...store.all('audit')].reduce((last, [, { seq }]) => Math.max(last, seq), 0);
  const from = Math.min(all, /^\d+$/.test(before ?? '') ? Number(before) : all);
  const numbers = Array.from({ length: Math.min(linesAPage, from) }, (_, i) => from - i);
  const lines = numbers.flatMap((seq) => store.get('audit', auditPlace(seq)) ?? []);
  const nameOf = actorNames(context);
  const older =
    from > linesAPage ? [choice({ do: 'act', verb: 'audit', choice: String(from - linesAPage) }, 'audit-older')] : [];
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'audit-title', { count: { number: all } }),
      ...lines.map((line) => lineBlock(line, nameOf)),
    ],
    choices: [older, [choice({ do: 'act', verb: 'desk' }, 'desk-back')]].filter((row) => row.length),
  };
}
