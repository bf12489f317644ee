import type { Handler, Handlers } from '../../flows/handler.ts';
import { groupPage, settled, unansweredAnswer } from './page.ts';
import { rate } from './rating.ts';

const list: Handler = { needs: 'officer', take: (context, given) => ({ answer: unansweredAnswer(context, given) }) };

/** The command and buttons of what nothing answered, and the thumbs under answers. */
export const unansweredHandlers: Handlers = {
  commands: { unanswered: list },
  verbs: {
    unanswered: list,
    'unanswered-group': { needs: 'officer', take: (context, given) => ({ answer: groupPage(context, given) }) },
    'unanswered-solved': { needs: 'editor', take: settled('solved') },
    'unanswered-dismiss': { needs: 'editor', take: settled('dismissed') },
    helpful: { needs: 'anyone', take: rate },
  },
};
