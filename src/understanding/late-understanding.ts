import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Steps } from '../domain/steps.ts';
import { createUnderstanding, createUnderstandingInSteps, type Understanding } from './understand.ts';

/** An understanding that is built when it is first needed, or when `build` is called; or in steps, before anybody asks. */
export type LateUnderstanding = Understanding & { build(): void; buildInSteps(): Steps<void> };

/** Understanding over a base that takes no time to create, so that a service hears people before it is built. */
export function createLateUnderstanding(base: KnowledgeBase): LateUnderstanding {
  let built: Understanding | undefined;
  const now = (): Understanding => (built ??= createUnderstanding(base));
  return {
    build: () => void now(),
    *buildInSteps() {
      built ??= yield* createUnderstandingInSteps(base);
    },
    understand: (...args) => now().understand(...args),
    read: (...args) => now().read(...args),
    replyIn: (text) => now().replyIn(text),
  };
}
