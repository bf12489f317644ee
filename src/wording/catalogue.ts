import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { type Language, languages } from '../domain/language.ts';

/** The messages of one language; `format` throws on a message or argument that is missing, which a test excludes. */
export type Catalogue = {
  readonly language: Language;
  has(id: string): boolean;
  format(id: string, args?: Record<string, string | number>): string;
  /** Every message id with its text as written. */
  ids(): readonly string[];
};

function readCatalogue(language: Language): Catalogue {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const resource = new FluentResource(readFileSync(new URL(`../../wording/${language}.ftl`, import.meta.url), 'utf8'));
  const errors = bundle.addResource(resource);
  if (errors.length) throw new Error(`wording/${language}.ftl: ${errors.map(String).join('; ')}`);
  return {
    language,
    has: (id) => bundle.hasMessage(id),
    ids: () => resource.body.filter((entry) => !entry.id.startsWith('-')).map((entry) => entry.id),
    format(id, args = {}) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`wording/${language}.ftl has no message ${id}`);
      const faults: Error[] = [];
      const text = bundle.formatPattern(pattern, args, faults);
      if (faults.length) throw new Error(`wording/${language}.ftl, ${id}: ${faults.map(String).join('; ')}`);
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
