import { z } from 'zod';
import { Officer } from './officer.ts';

export const Invitation = z.strictObject({
  role: Officer.shape.role,
  called: Officer.shape.called,
  /** The owner who invites. */
  by: z.string().min(1),
  until: z.iso.datetime(),
  /** Who opened it first: it is theirs alone. */
  usedBy: z.string().optional(),
});
/** A link that makes whoever opens it first an officer; only a hash of its word is kept. */
export type Invitation = z.infer<typeof Invitation>;

const validHours = 48;

/** Until when an invitation made at a moment may be opened. */
export const invitationEnd = (at: string): string => new Date(Date.parse(at) + validHours * 3_600_000).toISOString();

/** True when an invitation is of no more use. */
export const isInvitationOver = ({ until }: Invitation, now: Date): boolean => Date.parse(until) < now.getTime();
