import type { Flow } from '../../flows/flow.ts';
import { summary } from './preview.ts';
import { sent } from './sent.ts';
import { file, more, otherTexts, readers, text, topic } from './steps.ts';
import { when } from './when.ts';

/** An announcement, from its topic to its preview; nothing is sent before the officer says so. */
export const broadcast: Flow = {
  id: 'broadcast',
  version: 1,
  needs: 'editor',
  steps: [topic, text, ...otherTexts, file, more, readers, when],
  summary,
  finish: sent,
};
