import { z } from 'zod';

export const Undelivered = z.strictObject({
  delivery: z.enum(['refused', 'unsure']),
  at: z.iso.datetime(),
});
/** That a message sent for a purpose did not arrive; whoever sent it takes it up by the agenda. */
export type Undelivered = z.infer<typeof Undelivered>;

/** What a letter of an enquiry is sent for; letters are counted from 0. */
export const letterPurpose = (reference: string, letter: number): string => `enquiry:${reference}:${letter}`;

/** The letter that a purpose names. */
export function letterOf(purpose: string): { readonly reference: string; readonly letter: number } | undefined {
  const [, reference, letter] = /^enquiry:([^:]+):(\d+)$/.exec(purpose) ?? [];
  return reference && letter ? { reference, letter: Number(letter) } : undefined;
}

const alert = 'alert:';

/** What a group is told of a new enquiry for. */
export const alertPurpose = (group: string): string => `${alert}${group}`;

/** The group that a purpose names. */
export const alertedGroup = (purpose: string): string | undefined =>
  purpose.startsWith(alert) ? purpose.slice(alert.length) : undefined;
