import type { Handlers } from '../flows/handler.ts';
import { deskAnswer } from './desk.ts';

/** The commands and buttons of the officers' desk. */
export const officersHandlers: Handlers = {
  commands: { staff: { needs: 'officer', take: (context) => ({ answer: deskAnswer(context) }) } },
  verbs: { desk: { needs: 'officer', take: (context) => ({ answer: deskAnswer(context) }) } },
};
