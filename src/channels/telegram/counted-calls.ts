import type { Transformer } from 'grammy';
import type { Metrics } from '../../domain/metrics.ts';

const noAnswer = 0;

/** Counts how each call to the Bot API ends; one that was called off counts as nothing. */
export function countedCalls({ called }: Metrics): Transformer {
  return async (prev, method, payload, signal) => {
    try {
      const answer = await prev(method, payload, signal);
      called(answer.ok ? 200 : answer.error_code);
      return answer;
    } catch (error) {
      if (!signal?.aborted) called(noAnswer);
      throw error;
    }
  };
}
