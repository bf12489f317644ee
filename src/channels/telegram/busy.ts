import type { Turn } from '../../domain/turn.ts';
import type { Log } from '../log.ts';
import { apiFault, faultCode } from './api-faults.ts';
import { idOfAddress } from './chat-address.ts';
import type { Pause } from './pause.ts';
import type { Calls, SentAction } from './sent.ts';

/** What takes longer is seen to be under way. */
const quietMs = 300;

export type BusyDeps = {
  readonly act: Calls['act'];
  readonly pause: Pick<Pause, 'holding' | 'asked'>;
  readonly log: Log;
};

/** Shows a person once that something is under way; that it cannot be shown delays nothing. */
function show({ act, pause, log }: BusyDeps, action: SentAction): void {
  if (pause.holding()) return;
  act(action).catch((error: unknown) => {
    const fault = apiFault(error);
    if (fault.kind === 'wait') pause.asked(fault.seconds * 1000);
    else log.info(faultCode(error), 'it could not be shown that something is under way');
  });
}

/** Waits for a work, and shows when it takes long that it is under way. */
export async function whileBusy<T>(deps: BusyDeps, action: SentAction, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => show(deps, action), quietMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Where a person sees that their message is being worked on. */
export function typingFor({ chat, thread }: Pick<Turn, 'chat' | 'thread'>): SentAction {
  const topic = thread === undefined ? {} : { message_thread_id: thread };
  return { chat_id: idOfAddress(chat) ?? 0, ...topic, action: 'typing' };
}
