type Write = (fields: Record<string, unknown>, message: string) => void;

/** Where a store reports what it does by itself; a pino logger fits. It is told file names and counts, never what is stored. */
export type StoreLog = { readonly info: Write; readonly warn: Write; readonly error: Write };

const nowhere: Write = () => undefined;
/** A log that keeps nothing. */
export const silentLog: StoreLog = { info: nowhere, warn: nowhere, error: nowhere };
