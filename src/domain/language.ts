import { z } from 'zod';

/** The five languages the assistant speaks, in the order in which menus list them. */
export const languages = ['vi', 'en', 'zh', 'ja', 'ko'] as const;

export const Language = z.enum(languages);
/** One of the five languages a person may read. */
export type Language = z.infer<typeof Language>;

/** The language of an IETF tag such as Telegram's `language_code` ("zh-hans"); undefined when it is none of the five. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const parsed = Language.safeParse(tag?.toLowerCase().split('-')[0]);
  return parsed.success ? parsed.data : undefined;
}
