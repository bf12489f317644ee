import type { AgendaItem } from '../../agenda/agenda.ts';
import { caseLookupOver } from './named.ts';

/** Cases that were imported are indexed beside the turns, so that the first who looks one up need not wait; nothing is due. */
export const casesFoundSoon: AgendaItem = ({ store }) => {
  void caseLookupOver(store).keepUp();
  return [];
};
