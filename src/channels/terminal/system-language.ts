import { type Language, languageOfTag } from '../../domain/language.ts';

/** The language of a POSIX locale such as `vi_VN.UTF-8`; LC_ALL comes before LANG. English when it is none of ours. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LANG;
  return languageOfTag(locale?.split(/[_.@]/)[0]) ?? 'en';
}
