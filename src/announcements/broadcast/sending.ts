import { block } from '../../domain/answer.ts';
import { summaryStep } from '../../domain/flow.ts';
import { languages } from '../../domain/language.ts';
import type { Change } from '../../domain/outcome.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { viewOf, withLines } from '../../flows/view.ts';
import { announced } from '../announced.ts';
import { broadcast } from './broadcast.ts';
import { draftOf, versionOf } from './draft.ts';
import { saying, sent } from './sent.ts';

/** A draft that was sent already, by its version. */
const sentBefore = ({ store, person }: FlowContext, version: string | undefined) =>
  [...store.all('announcements')].find(
    ([, { by, draft }]) => by === person && draft === version && draft !== undefined,
  );

/** Sends the draft that the preview showed: once, and only as it was shown. */
export function send(context: FlowContext, { of: version }: Given): Handled {
  const key = `${context.chat}|${context.person}`;
  const state = context.store.get('flows', key);
  if (state?.flow !== broadcast.id) {
    const before = sentBefore(context, version);
    return {
      answer: before ? saying('broadcast-sent-before', { id: { words: before[0] } }) : saying('broadcast-no-draft'),
    };
  }
  if (state.step !== summaryStep || versionOf(state.answers) !== version)
    return { answer: withLines([block('note', 'broadcast-outdated')], viewOf(broadcast, state, context)) };
  const { changes, expects = [], ...finished } = sent(context, state.answers);
  const over: Change = { store: 'flows', key, value: null };
  return { ...finished, changes: [over, ...changes], expects: [{ store: 'flows', key, value: state }, ...expects] };
}

/** Shows the draft in each language as its readers will get it. */
export function preview(context: FlowContext): Handled {
  const state = context.store.get('flows', `${context.chat}|${context.person}`);
  if (state?.flow !== broadcast.id) return { answer: saying('broadcast-no-draft') };
  const { to, content } = draftOf(context, state.answers);
  const written = languages.filter((language) => content.texts[language] !== undefined);
  const notices = written.map((language) => ({
    chat: context.chat,
    answer: announced(context.base, content, to, language),
    shownIn: language,
  }));
  return { answer: saying('broadcast-preview-below'), notices };
}
