import { resolve } from 'node:path';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The folder of the records that ship. */
export const knowledgeFolder = resolve(import.meta.dirname, '../../knowledge');

/** The day on which tests read the records, so that a passed review date never fails them. */
export const today = '2026-11-21';

let base: KnowledgeBase | undefined;

/** The records that ship, as the assistant knows them: read once for all files of tests that share a process. */
export function shippedBase(): KnowledgeBase {
  return (base ??= loadKnowledge([knowledgeFolder], today).base);
}
