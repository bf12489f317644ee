import { type Metrics, noMetrics } from '../domain/metrics.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Reply } from '../domain/reply.ts';
import type { Turn } from '../domain/turn.ts';
import type { Assistant } from './assistant.ts';
import { createPace } from './pace.ts';
import { createSay, type SentenceDeps } from './sentence.ts';

type PaceDeps = SentenceDeps & { readonly metrics?: Metrics; readonly now?: () => Date };

const replying = (...replies: Reply[]): Outcome => ({ replies, changes: [], notices: [] });

/**
 * The assistant, but a person who is faster than the pace is told so once, and then passed over until they are not.
 * A turn that is passed over has an outcome too, an empty one: it is kept, confirmed, and does not come again.
 */
export function keepingPace(
  assistant: Assistant,
  { now = () => new Date(), metrics = noMetrics, ...deps }: PaceDeps,
): Assistant {
  const pace = createPace(now);
  const say = createSay(deps);
  const take = (turn: Turn): Outcome => {
    // That a person has left or come back is no word of theirs, and must be noted.
    if (turn.input.kind === 'membership') return assistant.take(turn);
    const verdict = pace.verdict(turn);
    if (verdict !== 'taken') metrics.refused('too-fast');
    switch (verdict) {
      case 'taken':
        return assistant.take(turn);
      case 'told':
        return replying(say(turn, 'pace-too-fast'));
      case 'passed-over':
        return replying();
    }
  };
  return { ...assistant, take };
}
