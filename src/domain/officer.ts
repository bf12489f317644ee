import { z } from 'zod';

/** What people of the Board may do, each including those before it; owners are named in the settings. */
export const roles = ['officer', 'editor', 'owner'] as const;
export type Role = (typeof roles)[number];

/** Who may use a command or a button. */
export type Needs = 'anyone' | Role;

export const Officer = z.strictObject({
  role: z.enum(['officer', 'editor']),
  /** Since when, ISO 8601. */
  since: z.iso.datetime(),
  /** What colleagues call them, as the invitation says; not from their account. */
  called: z.string().min(1).max(60),
});
/** Somebody who was invited to the officers' desk; owners are not stored. */
export type Officer = z.infer<typeof Officer>;

/** Whether a role includes what is needed. */
export function mayUse(role: Role | undefined, needs: Needs): boolean {
  return needs === 'anyone' || (role !== undefined && roles.indexOf(role) >= roles.indexOf(needs));
}
