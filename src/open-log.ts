import { type DestinationStream, type Logger, pino } from 'pino';

/** What a log is opened with: the level, the token and the webhook's secret that must never stand in it, and where it goes. */
export type LogOptions = {
  readonly level: string;
  readonly token: string | undefined;
  readonly secret?: string | undefined;
  readonly to: DestinationStream | 1 | 2;
};

/** Of an error only its kind and its code: its words and members may hold the token's address or what a person wrote. */
function kindOfError(error: unknown): { type: string; code?: string } {
  if (!(error instanceof Error)) return { type: 'unknown' };
  const code = 'code' in error && /^[A-Z][A-Z0-9_]+$/.test(String(error.code)) ? { code: String(error.code) } : {};
  return { type: error.name, ...code };
}

const shortestSecret = 16;

/** What is struck out: the token whole, its secret half and the webhook's secret unless so short that they may be any word. */
function struckOut({ token, secret }: Pick<LogOptions, 'token' | 'secret'>): readonly string[] {
  const halves = [token?.slice(token.indexOf(':') + 1), secret].filter((part) => part && part.length >= shortestSecret);
  return [token, ...halves].filter((part): part is string => Boolean(part));
}

/**
 * Opens the log: lines of JSON, written at once so that none is lost with the process. Nothing of ours logs an error
 * whole or the token; should something do so one day, neither gets out.
 */
export function openLog({ level, to, ...secrets }: LogOptions): Logger {
  const parts = struckOut(secrets);
  const streamWrite = (line: string): string => parts.reduce((text, part) => text.replaceAll(part, '…'), line);
  const stream = typeof to === 'number' ? pino.destination({ dest: to, sync: true }) : to;
  return pino({ level, serializers: { err: kindOfError, error: kindOfError }, hooks: { streamWrite } }, stream);
}
