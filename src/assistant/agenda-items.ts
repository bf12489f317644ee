import type { AgendaItem } from '../agenda/agenda.ts';
import { lateAnnouncements } from '../announcements/subscriptions/late.ts';
import { createWatching } from '../announcements/subscriptions/watching.ts';
import { digests } from '../officers/directives/digest.ts';
import { enquiryCameBack } from '../officers/enquiries/came-back.ts';
import { overdueReminders } from '../officers/enquiries/overdue.ts';
import { refusedByChecks } from '../officers/knowledge/refused-by-checks.ts';
import { casesFoundSoon } from '../officers/status/found-soon.ts';
import { addedUp } from '../officers/unanswered/topics.ts';

/** Makes everything that falls due by the clock; a feature adds its items here. */
export const createAgendaItems = (): readonly AgendaItem[] => [
  enquiryCameBack,
  overdueReminders,
  digests,
  addedUp,
  casesFoundSoon,
  refusedByChecks,
  lateAnnouncements,
  createWatching(),
];
