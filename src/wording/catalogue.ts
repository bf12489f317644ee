import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { type Language, languages } from '../domain/language.ts';
import { projectFile } from '../project-file.ts';

/** The messages of one language; `format` throws on a message or argument that is missing, which a test excludes. */
export type Catalogue = {
  readonly language: Language;
  has(id: string): boolean;
  format(id: string, args?: Record<string, string | number>): string;
  /** Every message id with its text as written. */
  ids(): readonly string[];
};

/** The files of a language, one a part of what is said. */
function resourcesOf(language: Language): FluentResource[] {
  const folder = projectFile(`wording/${language}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  return files.toSorted().map((file) => new FluentResource(readFileSync(join(folder, file), 'utf8')));
}

function readCatalogue(language: Language): Catalogue {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const resources = resourcesOf(language);
  const errors = resources.flatMap((resource) => bundle.addResource(resource));
  if (errors.length) throw new Error(`wording/${language}: ${errors.map(String).join('; ')}`);
  return {
    language,
    has: (id) => bundle.hasMessage(id),
    ids: () => resources.flatMap(({ body }) => body.map(({ id }) => id)).filter((id) => !id.startsWith('-')),
    format(id, args = {}) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`wording/${language} has no message ${id}`);
      const faults: Error[] = [];
      const text = bundle.formatPattern(pattern, args, faults);
      if (faults.length) throw new Error(`wording/${language}, ${id}: ${faults.map(String).join('; ')}`);
      return text;
    },
  };
}

/** The catalogues of the five languages. */
export type Catalogues = Readonly<Record<Language, Catalogue>>;

/** Reads the messages of all languages from wording/. */
export function readCatalogues(): Catalogues {
  return Object.fromEntries(languages.map((language) => [language, readCatalogue(language)])) as Catalogues;
}
