import type { Button } from '../../domain/reply.ts';

/** The small thumbs under an answer that may be rated; a terminal, where buttons take a line each, has none. */
export function ratingRow(rated: string): Button[][] {
  const thumb = (label: string, choice: 'yes' | 'no'): Button => ({
    label,
    action: { do: 'act', verb: 'helpful', of: rated, choice },
  });
  return [[thumb('👍', 'yes'), thumb('👎', 'no')]];
}
