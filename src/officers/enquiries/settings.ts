import { createHash } from 'node:crypto';
import { type Answer, block, type Choice, choice, saying } from '../../domain/answer.ts';
import { type EnquirySettings, settingsKey } from '../../domain/enquiry-settings.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { promiseDays, workingDays } from './promise.ts';

const settingsOf = ({ store }: FlowContext): EnquirySettings | undefined => store.get('enquirySettings', settingsKey);

/** What keeps changed settings, unless another owner changed them meanwhile. */
function keptSettings(context: FlowContext, changed: EnquirySettings, act: string, is: string) {
  const before = settingsOf(context);
  return {
    changes: [{ store: 'enquirySettings', key: settingsKey, value: { ...before, ...changed } }],
    expects: [{ store: 'enquirySettings', key: settingsKey, value: before ?? null }],
    audits: [{ act, is }],
  } as const;
}

const inboxRow: Choice[] = [choice({ do: 'act', verb: 'enquiries' }, 'desk-enquiries')];

/** The promises that owners may choose, in working days. */
const promises = [1, 2, 3, 5, 10];

function promiseAnswer(days: number): Answer {
  const buttons = promises
    .filter((each) => each !== days)
    .map((each) =>
      choice({ do: 'act', verb: 'enquiry-promise', choice: String(each) }, 'promise-days', {
        days: workingDays(each),
      }),
    );
  return saying(
    [block('line', 'promise-is', { days: workingDays(days) })],
    [buttons.slice(0, 2), buttons.slice(2), inboxRow],
  );
}

/** Shows within how many working days a first reply is promised, or sets it. */
export function setPromise(context: FlowContext, { choice: chosen }: Given): Handled {
  const days = promises.find((each) => String(each) === chosen);
  const before = promiseDays(context.store);
  if (days === undefined || days === before) return { answer: promiseAnswer(before) };
  return { answer: promiseAnswer(days), ...keptSettings(context, { promiseDays: days }, 'promise-set', String(days)) };
}

/** What stands for a group on a button. */
const groupKey = (group: string): string => createHash('sha256').update(group).digest('hex').slice(0, 10);

function alertsAnswer(groups: readonly string[], say: string): Answer {
  const rows = groups.map((group, i) => [
    choice({ do: 'act', verb: 'alerts', choice: groupKey(group) }, 'alerts-stop', { at: { number: i + 1 } }),
  ]);
  const lines = [block('line', say), block('line', 'alerts-count', { count: { number: groups.length } })];
  return saying([...lines, block('note', 'alerts-how')], [...rows, inboxRow]);
}

/** Lets a group be told of new enquiries, in which an owner says so; or ends it by button. */
export function alerts(context: FlowContext, { choice: key }: Given): Handled {
  const { group } = context;
  const groups = settingsOf(context)?.alerts ?? [];
  const ended = groups.find((each) => groupKey(each) === key);
  if (ended !== undefined) {
    const left = groups.filter((each) => each !== ended);
    return {
      answer: alertsAnswer(left, 'alerts-ended'),
      ...keptSettings(context, { alerts: left }, 'alerts-set', String(left.length)),
    };
  }
  if (group === undefined || groups.includes(group)) return { answer: alertsAnswer(groups, 'alerts-what') };
  const more = [...groups, group];
  return {
    answer: alertsAnswer(more, 'alerts-begun'),
    ...keptSettings(context, { alerts: more }, 'alerts-set', String(more.length)),
  };
}
