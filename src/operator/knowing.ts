import { join } from 'node:path';
import { type Assistant, createAssistant, type Knowing } from '../assistant/assistant.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import { KnowledgeFaulty } from '../knowledge/faults.ts';
import { loadKnowledgeInSteps } from '../knowledge/load.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { createLateUnderstanding, type LateUnderstanding } from '../understanding/late-understanding.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { serviceSettings } from './environment.ts';

/** What is known, with an understanding that is built when it is needed or told to. */
export type LateKnowing = Knowing & { readonly understanding: LateUnderstanding };

function* loadInSteps(): Steps<LateKnowing> {
  const settings = serviceSettings();
  const today = haiPhongDay(new Date().toISOString());
  const folders = [settings.KNOWLEDGE_DIR, join(settings.DATA_DIR, 'knowledge')];
  const { base, faults } = yield* loadKnowledgeInSteps(folders, today);
  if (faults.length) throw new KnowledgeFaulty(faults);
  return { base, understanding: createLateUnderstanding(base) };
}

/** The knowledge of all layers with the understanding over it; throws when a record is faulty. */
export const loadKnowing = (): LateKnowing => atOnce(loadInSteps());

/** The same in steps, with the understanding built: nobody's first question has to wait for that. */
export function* loadBuiltKnowing(): Steps<LateKnowing> {
  const knowing = yield* loadInSteps();
  yield* knowing.understanding.buildInSteps();
  return knowing;
}

/** An assistant that answers single questions: it knows nobody and remembers nothing. */
export function createOperatorAssistant(knowing: Knowing = loadKnowing()): Assistant {
  return createAssistant({
    knowing: () => knowing,
    store: createMemoryStore(),
    catalogues: readCatalogues(),
  });
}
