import type { Language } from '../domain/language.ts';
import type { Understood } from '../domain/question.ts';

/** Turns words into questions. */
export type Understanding = {
  /** What a text asks; `language` is its writer's own, for a text that tells none. */
  understand(text: string, language: Language): Understood;
};
