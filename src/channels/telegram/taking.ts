import type { Context } from 'grammy';
import { ZodError } from 'zod';
import type { Assistant } from '../../assistant/assistant.ts';
import { takeTurn } from '../../assistant/take-turn.ts';
import { type Metrics, noMetrics } from '../../domain/metrics.ts';
import type { Store } from '../../domain/store.ts';
import type { Turn } from '../../domain/turn.ts';
import type { Log } from '../log.ts';
import { type Sorry, sorryFor } from '../sorry.ts';
import { faultCode } from './api-faults.ts';
import { type BusyDeps, typingFor, whileBusy } from './busy.ts';
import type { Gateway } from './gateway.ts';
import type { HoldBack } from './hold-back.ts';
import { answerInline, type InlineDeps } from './inline-query.ts';
import type { InTurn } from '../../domain/in-turn.ts';
import type { NotKept } from './not-kept.ts';
import { readUpdate } from './read-update.ts';

export type TakingParts = BusyDeps & {
  readonly assistant: Assistant;
  readonly store: Store;
  readonly gateway: Pick<Gateway, 'push'>;
  readonly holdBack: Pick<HoldBack, 'isHeld' | 'keep'>;
  readonly notKept: NotKept;
  readonly inTurn: InTurn;
  readonly inline: InlineDeps['inline'];
  readonly sorry: Sorry;
  readonly log: Log;
  readonly metrics?: Metrics;
  readonly now?: () => Date;
};

/** An update could not be kept, and must be delivered again. */
class ComesAgain extends Error {
  constructor() {
    super('an update could not be kept');
    this.name = 'ComesAgain';
  }
}

/** A turn that leads to what no store can keep would come again for ever: its person is told of the fault instead. */
function instead({ assistant, store, sorry, log }: TakingParts, turn: Turn, error: unknown) {
  if (!(error instanceof ZodError)) throw error;
  const outcome = sorryFor(turn, error, sorry, log);
  return takeTurn({ ...assistant, take: () => outcome }, store, turn);
}

/** Takes a turn to its end. One that cannot be kept is not confirmed, and its update comes again. */
async function keepTurn(parts: TakingParts, turn: Turn, updateId: number, came: number): Promise<void> {
  const { assistant, store, gateway, holdBack, notKept, log, metrics = noMetrics } = parts;
  if (holdBack.isHeld(updateId)) return holdBack.keep(updateId);
  try {
    const taken = takeTurn(assistant, store, turn).catch((error: unknown) => instead(parts, turn, error));
    gateway.push(await whileBusy(parts, typingFor(turn), taken));
    metrics.turn(turn.input.kind, performance.now() - came);
    notKept.over();
  } catch (error) {
    holdBack.keep(updateId);
    metrics.refused('not-kept');
    if (notKept.failed(turn))
      log.error({ update: turn.update, ...faultCode(error) }, 'a turn could not be kept; its update will come again');
  }
}

/** Takes an update to its end, behind those of the same chat and person. */
export async function takeUpdate(parts: TakingParts, ctx: Context): Promise<void> {
  const came = performance.now();
  if (ctx.inlineQuery) return answerInline({ ...parts, now: parts.now ?? (() => new Date()) }, ctx);
  const turn = readUpdate(ctx.update, { bot: ctx.me, now: parts.now ?? (() => new Date()) });
  if (turn !== 'ignore')
    await parts.inTurn([turn.chat, turn.person], () => keepTurn(parts, turn, ctx.update.update_id, came));
}

/**
 * Takes an update that was delivered by itself: it fails when it could not be kept, and holds nothing back. What it meets
 * otherwise is a fault of ours, with which it must not come again.
 */
export async function takeAlone(parts: TakingParts, ctx: Context): Promise<void> {
  let isKept = true;
  const keep = () => {
    isKept = false;
  };
  await takeUpdate({ ...parts, holdBack: { isHeld: () => false, keep } }, ctx).catch((error: unknown) =>
    parts.log.error({ update: ctx.update.update_id, ...faultCode(error) }, 'an update could not be handled'),
  );
  if (!isKept) throw new ComesAgain();
}
