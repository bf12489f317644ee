import type { AgendaItem } from '../agenda/agenda.ts';
import { lateAnnouncements } from '../announcements/subscriptions/late.ts';
import { createWatching } from '../announcements/subscriptions/watching.ts';

/** Makes everything that falls due by the clock; a feature adds its items here. */
export const createAgendaItems = (): readonly AgendaItem[] => [lateAnnouncements, createWatching()];
