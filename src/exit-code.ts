import { PollingRefused } from './channels/telegram/refused.ts';
import { NobodyThere } from './channels/terminal/input-kind.ts';
import { SettingsFaulty } from './config.ts';
import { KnowledgeFaulty } from './knowledge/faults.ts';
import { StoreNewer } from './storage/store-newer.ts';
import { StoreUnreadable } from './storage/store-unreadable.ts';

/** What another start as it is may mend. */
const faultCode = 1;
/** What only a person can mend (EX_CONFIG of sysexits.h): deploy/ does not start it again. */
export const mendFirstCode = 78;

const mendFirst = [SettingsFaulty, KnowledgeFaulty, StoreUnreadable, StoreNewer, PollingRefused, NobodyThere];

/** The exit code for what ended the service. */
export function exitCodeOf(error: unknown): number {
  const refusedForGood = !(error instanceof PollingRefused) || error.code !== undefined;
  return refusedForGood && mendFirst.some((kind) => error instanceof kind) ? mendFirstCode : faultCode;
}
