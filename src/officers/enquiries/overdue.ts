import type { AgendaContext, Due } from '../../agenda/agenda.ts';
import { block, choice, saying } from '../../domain/answer.ts';
import type { Enquiry } from '../../domain/enquiry.ts';
import { settingsKey } from '../../domain/enquiry-settings.ts';
import { haiPhongDay, haiPhongHour } from '../../domain/hai-phong-time.ts';
import { isWorkingDay } from '../../domain/working-days.ts';
import { holderOf } from '../../flows/enquiry/to-officers.ts';
import { peopleOfDesk } from './desk-people.ts';
import { enquiryRow } from './inbox.ts';
import { isOverdue, promiseDays } from './promise.ts';

/** When a working day's reminders go out, in Hai Phong. */
const remindsFromHour = 8;

/** Buttons of one reminder; the rest stands in the inbox. */
const mostRows = 8;

/** Whose affair an overdue enquiry is: who has it, or everybody while nobody has. */
const concerned = (context: AgendaContext, enquiry: Enquiry): readonly string[] => {
  const holder = holderOf(context, enquiry);
  return holder === undefined ? peopleOfDesk(context) : [holder];
};

function noticesOf(context: AgendaContext, overdue: readonly Enquiry[], today: string): Due['notices'] {
  const people = new Set(overdue.flatMap((enquiry) => concerned(context, enquiry)));
  return [...people].map((chat) => {
    const own = overdue.filter((enquiry) => concerned(context, enquiry).includes(chat));
    const rows = own.slice(0, mostRows).map((enquiry) => enquiryRow({ ...context, today }, enquiry));
    const inbox = [choice({ do: 'act', verb: 'enquiries' }, 'desk-enquiries')];
    return {
      chat,
      answer: saying([block('line', 'enquiry-reminder', { count: { number: own.length } })], [...rows, inbox]),
    };
  });
}

/** Once on each working day, from 08:00 on: who should have replied to an enquiry by now is reminded. */
export function* overdueReminders(context: AgendaContext): Iterable<Due> {
  const { base, store, now } = context;
  const at = now.toISOString();
  const today = haiPhongDay(at);
  const settings = store.get('enquirySettings', settingsKey);
  if (settings?.remindedOn === today || haiPhongHour(at) < remindsFromHour) return;
  if (!isWorkingDay(base.calendar, today)) return;
  const days = promiseDays(store);
  const overdue = [...store.all('enquiries')]
    .map(([, enquiry]) => enquiry)
    .filter((enquiry) => isOverdue(base.calendar, enquiry, days, today));
  yield {
    update: `enquiries-overdue:${today}`,
    changes: [{ store: 'enquirySettings', key: settingsKey, value: { ...settings, remindedOn: today } }],
    expects: [{ store: 'enquirySettings', key: settingsKey, value: settings ?? null }],
    notices: noticesOf(context, overdue, today),
  };
}
