import type { Context } from 'grammy';
import type { Log } from '../log.ts';
import { apiFault, faultCode } from './api-faults.ts';
import type { Pause } from './pause.ts';

type PressDeps = { readonly pause: Pick<Pause, 'holding' | 'asked'>; readonly log: Log };

/** Tells Telegram that a press has come in, without waiting for it: a button that spins on does no harm. */
export function answerPress({ pause, log }: PressDeps, ctx: Context): void {
  if (!ctx.callbackQuery || pause.holding()) return;
  ctx.answerCallbackQuery().catch((error: unknown) => {
    const fault = apiFault(error);
    if (fault.kind === 'wait') pause.asked(fault.seconds * 1000);
    else if (faultCode(error).code !== 400) log.warn(faultCode(error), 'a press could not be answered');
  });
}
