import type { PersonState } from '../../src/domain/person.ts';

/** When everything here happens. */
export const at = '2026-03-02T12:00:00.000Z';

/** The key of a person. */
export const personKey = (n: number): string => `telegram:${5_000_000 + n}`;

/** A person as the store keeps them; the turn of the language makes each change a change. */
export const personState = (turn: number): PersonState => ({ language: turn % 2 ? 'vi' : 'en', firstSeen: at });
