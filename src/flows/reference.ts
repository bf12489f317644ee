import { createHash } from 'node:crypto';
import type { FlowContext } from './flow.ts';

/** A name for what a turn makes, which the same turn gives again, and nobody can count others by. */
export function referenceOf(prefix: string, { update, person, today }: FlowContext): string {
  const letters = createHash('sha256').update(`${update} ${person}`).digest('hex').slice(0, 5).toUpperCase();
  return `${prefix}-${today.slice(2).replaceAll('-', '')}-${letters}`;
}
