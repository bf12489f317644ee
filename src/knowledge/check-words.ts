import { allFields, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { languages } from '../domain/language.ts';
import type { Fault } from './faults.ts';
import type { YamlFile } from './yaml-file.ts';

/** Concepts that are neither a field nor a coded term: words around names, ways of asking, small talk, what is outside. */
const free = new Set([
  'wrapper',
  'ask',
  'talk',
  'outside',
  'filler',
  'phase',
  'part',
  'kind',
  'compare',
  'number',
  'date',
  'place',
  'order',
  'side',
  'locality',
  'degree',
  'follow',
  'writer',
  'deadline',
  'calendar',
  'reply',
  'start',
  'occasion',
]);

/** A word must lead to a field or a term that exists; otherwise it would be understood and then lead nowhere. */
export function checkWords(base: KnowledgeBase, files: ReadonlyMap<string, YamlFile>): Fault[] {
  return languages.flatMap((language) =>
    [...base.words[language].keys()].flatMap((concept) => {
      const [kind = '', id = ''] = concept.split(':');
      const known =
        kind === 'field' ? allFields.some((field) => field === id) : free.has(kind) || base.terms.has(concept);
      const file = files.get(`vocabulary/words/${language}.yaml`);
      return known || !file
        ? []
        : [file.fault([concept], `there is no ${kind === 'field' ? 'field' : 'term'} ${concept}`)];
    }),
  );
}
