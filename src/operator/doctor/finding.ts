/** What a check has found: `fault` keeps the service from its work or will soon, `warning` is to be looked at. */
export type Finding = {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'fault';
  readonly text: string;
};

/** All is well with what was checked. */
export const ok = (check: string, text: string): Finding => ({ check, state: 'ok', text });

/** Something to be looked at, with what to do. */
export const warning = (check: string, text: string): Finding => ({ check, state: 'warning', text });

/** Something that must be mended, with what to do. */
export const fault = (check: string, text: string): Finding => ({ check, state: 'fault', text });

/** A finding as one line. */
export function findingLine({ check, state, text }: Finding): string {
  return `${state.padEnd(8)}${check.padEnd(12)}${text.replaceAll(/\s*\n\s*/g, '; ')}`;
}

/** The code of a fault of the system, such as ENOENT; the words of faults may hold addresses and are not shown. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : systemCode(error.cause);
}
