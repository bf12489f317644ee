import type { AgendaItem } from '../agenda/agenda.ts';
import { digests } from '../officers/directives/digest.ts';
import { enquiryCameBack } from '../officers/enquiries/came-back.ts';
import { overdueReminders } from '../officers/enquiries/overdue.ts';
import { casesFoundSoon } from '../officers/status/found-soon.ts';
import { addedUp } from '../officers/unanswered/topics.ts';

/** Everything that falls due by the clock; a feature adds its items here. */
export const agendaItems: readonly AgendaItem[] = [enquiryCameBack, overdueReminders, digests, addedUp, casesFoundSoon];
