import { talkAnswer } from '../answers/talk-answer.ts';
import { wishedTopics } from '../announcements/subscriptions/choosing.ts';
import type { Language } from '../domain/language.ts';
import type { Flow, FlowContext } from '../flows/flow.ts';
import type { Taken } from './taken.ts';
import { withBegun } from './begun.ts';
import type { ContextDeps } from './context.ts';
import { handled, isAllowed } from './rights.ts';

/** What wishes in words work with. */
export type WishDeps = ContextDeps & {
  /** What a command that is no feature's answers. */
  readonly command: (name: string, language: Language, rest?: string) => Taken;
};

/** Wishes about a person's own data and subscriptions are no answer to anything; on a page "done" closes it. */
export const outranks = (reply: string | undefined, flow: Flow): boolean =>
  /^start:(deleteme|mydata|my-enquiries|stop|topics|menu|language-..)$/.test(reply ?? '') ||
  (reply === 'reply:done' && flow.page !== undefined);

/** Wishes that buttons of features fulfil, and those that commands do that belong to no feature. */
const verbs: Readonly<Record<string, string>> = { 'my-enquiries': 'my-enquiries', done: 'topics-done' };
const plainCommands = ['start', 'menu', 'deleteme', 'mydata'];

/** A word that answers nothing, as nothing is asked: "ok" is a thanks, "cancel" finds nothing to cancel. */
export function idleReply(deps: WishDeps, reply: string | undefined, { language }: FlowContext): Taken | undefined {
  if (reply === 'reply:yes') return { answer: talkAnswer('thanks'), language };
  if (reply === 'reply:cancel') return deps.command('cancel', language);
  return reply !== undefined && /^reply:(no|skip|unsure|back|send|done|restart)$/.test(reply)
    ? deps.command('menu', language)
    : undefined;
}

/** What a reply wishes; "stop", where nothing else is to be stopped, ends announcements, and "done" closes a page. */
export function wishIn(reply: string | undefined, flow: Flow | undefined): string | undefined {
  if (reply === 'reply:stop') return 'stop';
  if (reply === 'reply:done') return flow?.page ? 'done' : undefined;
  return /^start:(.+)$/.exec(reply ?? '')?.[1];
}

/** A wish that a command of a feature fulfils, such as "unsubscribe". */
export function commanded(deps: WishDeps, name: string, context: FlowContext): Taken | undefined {
  if (plainCommands.includes(name)) return deps.command(name, context.language);
  const spoken = /^language-(.+)$/.exec(name)?.[1];
  if (spoken) return deps.command('language', context.language, spoken);
  const verb = verbs[name];
  const input =
    verb === undefined
      ? ({ kind: 'command', name, rest: '' } as const)
      : ({ kind: 'press', action: { do: 'act', verb } } as const);
  const taken = isAllowed(input, context) ? handled(input, context) : undefined;
  return taken && withBegun(taken, context);
}

/** A wish to be told of a topic of announcements, or no more. */
export function topicWished(text: string, context: FlowContext): Taken | undefined {
  const wished = wishedTopics(context, text, false);
  if (!wished) return undefined;
  const { answer, ...also } = wished;
  return { answer, language: context.language, also };
}
