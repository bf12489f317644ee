import { join } from 'node:path';
import type { Knowing } from '../assistant/assistant.ts';
import { readSettings } from '../config.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { KnowledgeFaulty } from '../knowledge/faults.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createUnderstanding } from '../understanding/understand.ts';

/** The knowledge of all layers with the understanding over it; throws when a record is faulty. */
export function loadKnowing(): Knowing {
  const settings = readSettings(process.env);
  const today = haiPhongDay(new Date().toISOString());
  const { base, faults } = loadKnowledge([settings.KNOWLEDGE_DIR, join(settings.DATA_DIR, 'knowledge')], today);
  if (faults.length) throw new KnowledgeFaulty(faults);
  return { base, understanding: createUnderstanding(base) };
}
