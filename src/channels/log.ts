/** The log of a channel: fixed words and named fields, never a person's text, a raw error or a whole update. */
export type Log = Readonly<
  Record<'info' | 'warn' | 'error', (fields: Readonly<Record<string, unknown>>, text: string) => void>
>;
