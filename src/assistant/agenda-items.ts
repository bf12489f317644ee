import type { AgendaItem } from '../agenda/agenda.ts';

/** Everything that falls due by the clock; a feature adds its items here. */
export const agendaItems: readonly AgendaItem[] = [];
