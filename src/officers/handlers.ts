import type { Handlers } from '../flows/handler.ts';
import { caseFileHandlers } from './cases/handlers.ts';
import { deskAnswer } from './desk.ts';

/** The commands and buttons of the officers' desk. */
export const officersHandlers: Handlers = {
  commands: {
    ...caseFileHandlers.commands,
    staff: { needs: 'officer', take: (context) => ({ answer: deskAnswer(context) }) },
  },
  verbs: {
    ...caseFileHandlers.verbs,
    desk: { needs: 'officer', take: (context) => ({ answer: deskAnswer(context) }) },
  },
};
