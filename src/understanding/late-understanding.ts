import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { createUnderstanding, type Understanding } from './understand.ts';

/** An understanding that is built when it is first needed, or when `build` is called. */
export type LateUnderstanding = Understanding & { build(): void };

/** Understanding over a base that takes no time to create, so that a service hears people before it is built. */
export function createLateUnderstanding(base: KnowledgeBase): LateUnderstanding {
  let built: Understanding | undefined;
  const now = (): Understanding => (built ??= createUnderstanding(base));
  return {
    build: () => void now(),
    understand: (...args) => now().understand(...args),
    read: (...args) => now().read(...args),
    replyIn: (text) => now().replyIn(text),
  };
}
