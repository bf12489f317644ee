import { createHash } from 'node:crypto';
import { type Announcement, deliveryKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Reply } from '../../domain/reply.ts';
import { frozen } from './starting.ts';

/** A letter to one person. */
export type Letter = { readonly chat: string; readonly reply: Reply };

/** A short id that the same name gives again. */
export const idOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 10);

/**
 * The changes that hand letters to the sender: each goes to its person once, at the pace of announcements. They are kept
 * together with what they were decided upon, under an update that makes them once; the name is that of the round, such as
 * `digest:2026-11-27`. A person gets one letter of a round.
 */
export function lettersOf(name: string, at: string, letters: readonly Letter[]): readonly Change[] {
  const id = idOf(name);
  const people = [...new Set(letters.map(({ chat }) => chat))];
  if (!people.length) return [];
  const value: Announcement = {
    what: { kind: 'letters', name },
    at,
    due: at,
    state: 'running',
    started: at,
    total: people.length,
  };
  return [
    { store: 'announcements', key: id, value },
    ...frozen(id, people),
    ...letters.map(({ chat, reply }) => ({ store: 'letters' as const, key: deliveryKey(id, chat), value: reply })),
  ];
}
