import type { RecordRef } from '../domain/refs.ts';

/** The word behind /start that opens a record: `park_do-son` for `park/do-son`, since Telegram allows no slash there. */
export const startWord = (ref: RecordRef): string => ref.replace('/', '_');
