import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { wordsOf } from './name-forms.ts';
import type { TellingWords } from './written-language.ts';

/** Words of each Latin-script language's vocabulary that the other does not use. */
export function tellingWords(base: KnowledgeBase): TellingWords {
  const of = (language: 'vi' | 'en') => new Set([...base.words[language].values()].flat().flatMap(wordsOf));
  const vi = of('vi');
  const en = of('en');
  return { vi: new Set([...vi].filter((word) => !en.has(word))), en: new Set([...en].filter((word) => !vi.has(word))) };
}
