import { block } from '../../domain/answer.ts';
import type { Finished, Flow, FlowContext } from '../../flows/flow.ts';
import { wishedTopics } from './choosing.ts';
import { topicsPage } from './topics-page.ts';

const help = block('note', 'topics-help');

const pageOf = (context: FlowContext) => topicsPage(context, context.store.get('subscriptions', context.person));

/** A number, with or without a unit: topics have none. */
const isNumber = (text: string): boolean => /^[-+−\d.,\s]+\p{L}{0,3}$/u.test(text);

function takeText(text: string, context: FlowContext): Finished | undefined {
  if (context.chat !== context.person) return undefined;
  const wish = wishedTopics(context, text, true);
  if (wish) return { changes: [], notices: [], ...wish };
  if (!isNumber(text)) return undefined;
  const page = pageOf(context);
  return { answer: { ...page, blocks: [help, ...page.blocks] }, changes: [], notices: [] };
}

/** Choosing topics of announcements: a page with a button for each, which takes their names, too. */
export const subscribe: Flow = {
  id: 'subscribe',
  version: 1,
  steps: [],
  summary: pageOf,
  page: { help, takes: takeText },
};
